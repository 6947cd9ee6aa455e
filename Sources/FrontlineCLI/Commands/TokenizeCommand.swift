import ArgumentParser
import FrontlineText

/// `frontline tokenize`: the words of each message as ICU sees them.
struct TokenizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenize",
    abstract: "Print the words of each message on standard input.",
    discussion: """
      A line is a JSON array of {"text","start","end","kind"}; kind is word, number, emoji, punctuation or space. \
      Offsets count bytes of the line as read.
      """
  )

  @Option(help: "The locale whose word boundaries are used, such as th or sv.")
  var locale: LocaleTag = .undetermined

  @Flag(help: "Print the byte offsets of all word boundaries instead, separated by spaces.")
  var boundaries = false

  func run() throws {
    let segmenter = try WordSegmenter(locale: locale)
    var tokens: [Token] = []
    MessageLines.forEach { line in
      line.withUnsafeBufferPointer { bytes in
        if boundaries {
          return segmenter.boundaries(of: bytes).map(String.init).joined(separator: " ")
        }
        tokens.removeAll(keepingCapacity: true)
        segmenter.segment(bytes, into: &tokens)
        return JSONText.array(tokens.map { Self.json(of: $0, in: bytes) }).line
      }
    }
  }

  private static func json(of token: Token, in line: UnsafeBufferPointer<UInt8>) -> JSONText {
    .object([
      ("text", .string(String(decoding: line[token.range], as: UTF8.self))),
      ("start", .integer(token.start)),
      ("end", .integer(token.end)),
      ("kind", .string(token.kind.description)),
    ])
  }
}
