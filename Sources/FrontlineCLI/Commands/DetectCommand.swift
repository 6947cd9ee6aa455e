import ArgumentParser
import FrontlineLanguage
import FrontlineText

/// `frontline detect`: the language of each message.
struct DetectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect",
    abstract: "Tell the language of each message on standard input.",
    discussion: """
      A line is TAG<TAB>CONFIDENCE; und where nothing can be said. With --json a line is \
      {"language","script","confidence","candidates":[{"language","confidence"}],"spans":[{"start","end","language"}]}, \
      where offsets count bytes of the line as read.
      """
  )

  @Flag(help: "Print JSON with candidates and with spans by language.")
  var json = false

  @Option(
    help: "Only these languages compete: tags separated by commas, such as en,zh-Hant,th.",
    transform: LanguageList.init(parsing:))
  var languages: LanguageList?

  @Option(
    help: ArgumentHelp(
      "Measure instead: a directory of files <tag>.txt, one text a line, each in the language of its file's name.",
      valueName: "directory"))
  var evaluate: String?

  func run() throws {
    let detector = LanguageDetector()
    let among = languages.map { LanguageSet($0.tags) }
    if let evaluate {
      return try LanguageEvaluation(directory: evaluate).run(detector: detector, among: among)
    }
    MessageLines.forEach { line in
      line.withUnsafeBufferPointer { bytes in
        let detection = detector.detect(bytes, among: among)
        guard json else {
          return "\(detection.language)\t\(DecimalText.format(detection.confidence, places: 3))"
        }
        return JSONText.object([
          ("language", .string(detection.language.description)),
          ("script", .string(detection.script.code)),
          ("confidence", .decimal(detection.confidence, places: 4)),
          ("candidates", .array(detector.candidates(bytes, among: among).map(Self.json(of:)))),
          ("spans", .array(detector.spans(bytes, among: among).map(Self.json(of:)))),
        ]).line
      }
    }
  }

  private static func json(of candidate: LanguageCandidate) -> JSONText {
    .object([
      ("language", .string(candidate.language.description)),
      ("confidence", .decimal(candidate.confidence, places: 4)),
    ])
  }

  private static func json(of span: LanguageSpan) -> JSONText {
    .object([
      ("start", .integer(span.start)),
      ("end", .integer(span.end)),
      ("language", .string(span.language.description)),
    ])
  }
}
