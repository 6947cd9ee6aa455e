import FrontlineText

/// Cuts messages into units. One a thread: it owns a reader and its buffers.
final class MessageReader {
  /// Bytes of a message that are read; what follows is not matched. Longer than any question, and it bounds the cost.
  static let byteLimit = 32_768

  private let reader: UnitReader
  private let marks: WordMarks?

  /// Whether the language's words differ by their marks.
  var readsMarks: Bool { marks != nil }

  init(locale: LocaleTag) throws(MatchingError) {
    marks = WordMarks(locale: locale)
    do {
      reader = try UnitReader(locale: locale)
    } catch {
      throw MatchingError(
        code: .text, message: "text cannot be analyzed for the locale \(locale) (\(error))",
        suggestion: "install ICU with its data")
    }
  }

  /// Reads a message into `output`, replacing what it held. Never fails: what is no letter, digit or emoji separates words.
  func read(_ bytes: UnsafeBufferPointer<UInt8>, into output: inout MessageUnits) {
    var count = bytes.count
    output.isTruncated = count > Self.byteLimit
    if output.isTruncated {
      count = Self.byteLimit
      while count > 0, bytes[count] & 0xC0 == 0x80 { count -= 1 }
    }
    output.write(bytes: count) { reader.read(UnsafeBufferPointer(rebasing: bytes[0..<count]), into: $0) }
    if let marks { output.writeMarks(marks, bytes) }
  }
}
