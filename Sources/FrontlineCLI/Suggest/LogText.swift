/// A text of a log and the lines that it stands in.
struct LogText {
  /// The message, invalid UTF-8 repaired.
  let text: String
  /// The lines that read so, from 1, ascending.
  var lines: [Int]

  /// The most lines that are read: more want more memory than they tell.
  static let lineLimit = 2_000_000

  /// Reads the messages of a log, one a line; equal ones are one text, in the order of their first lines. Empty lines are none.
  static func read(_ path: String) throws(ConsoleError) -> [LogText] {
    var reader = LineReader(descriptor: try FileText.open(path))
    var numbers: [[UInt8]: Int] = [:]
    var texts: [LogText] = []
    var line = 0
    while var bytes = reader.next() {
      line += 1
      guard line <= lineLimit else {
        throw .badData("\(path):\(line): a log of more than \(lineLimit) messages; split it, by month or by channel")
      }
      if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
      if let number = numbers[bytes] {
        texts[number].lines.append(line)
        continue
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      numbers[bytes] = texts.count
      texts.append(LogText(text: text, lines: [line]))
    }
    return texts
  }
}
