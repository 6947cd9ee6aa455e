internal import FrontlinePacks

/// Takes an iCalendar file apart into lines: RFC 5545, section 3.1.
enum ContentLines {
  /// The lines with the places at which they begin, folds undone; line breaks may be CR LF or LF alone.
  ///
  /// Folds are undone in bytes, because programs fold within a character too. What is not UTF-8 or no line is reported.
  static func read(_ bytes: [UInt8], file: String, _ findings: FindingList) -> [ContentLine] {
    var body = bytes[...]
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    var lines: [(number: Int, bytes: [UInt8])] = []
    for (index, part) in body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      var part = part
      if part.last == UInt8(ascii: "\r") { part.removeLast() }
      if let first = part.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t"), !lines.isEmpty {
        lines[lines.count - 1].bytes += part.dropFirst()
      } else if !part.isEmpty {
        lines.append((index + 1, Array(part)))
      }
    }
    return lines.compactMap { number, bytes in
      let place = SourceLocation(file: file, line: number)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        findings.error(.notUTF8, at: place, "the line is not UTF-8", advice: "Save the file as UTF-8")
        return nil
      }
      guard let line = ContentLine(text, at: place) else {
        findings.error(
          .badICalendar, at: place, "this is no line of an iCalendar file",
          advice: "Write NAME:value; a line that goes on begins with a space")
        return nil
      }
      return line
    }
  }
}
