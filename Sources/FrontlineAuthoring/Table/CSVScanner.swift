internal import FrontlinePacks

/// Cuts the bytes of a table into records.
struct CSVScanner {
  /// A record, or what is wrong with it.
  struct Record {
    var fields: [String]
    var line: Int
    var problem: Problem?
  }

  /// What is wrong with a record.
  struct Problem {
    var code: FindingCode
    var message: String
    var advice: String
    /// Whether nothing after it can be read.
    var isFinal: Bool
  }

  private let bytes: [UInt8]
  /// What stands between fields.
  private let separator: UInt8
  private var position: Int
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let feed = UInt8(ascii: "\n")
  private static let carriage = UInt8(ascii: "\r")

  init(bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.separator = separator
    position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The next record that is not a blank line; nil at the end.
  mutating func next() -> Record? {
    while position < bytes.count, bytes[position] == Self.feed || bytes[position] == Self.carriage { skipBreak() }
    guard position < bytes.count else { return nil }
    var record = Record(fields: [], line: line)
    while true {
      var problem: Problem?
      let field = bytes[safe: position] == Self.quote ? quoted(&problem) : plain()
      if record.problem == nil { record.problem = problem }
      if let text = String(validating: field, as: UTF8.self) {
        record.fields.append(text)
      } else if record.problem == nil {
        record.problem = Problem(
          code: .notUTF8, message: "the row is not UTF-8", advice: "Save the file as UTF-8", isFinal: false)
      }
      if problem?.isFinal == true { return record }
      guard bytes[safe: position] == separator else { break }
      position += 1
    }
    if position < bytes.count { skipBreak() }
    return record
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.count, ![separator, Self.feed, Self.carriage].contains(bytes[position]) { position += 1 }
    return bytes[start..<position]
  }

  private mutating func quoted(_ problem: inout Problem?) -> ArraySlice<UInt8> {
    let firstLine = line
    var field: [UInt8] = []
    position += 1
    while let byte = bytes[safe: position] {
      if byte == Self.quote {
        position += 1
        guard bytes[safe: position] == Self.quote else {
          let rest = plain()
          if !rest.isEmpty {
            problem = Problem(
              code: .badQuote, message: "there is text right after a closing quote",
              advice: "Write a quote inside a field twice", isFinal: false)
          }
          return field[...]
        }
        field.append(byte)
        position += 1
      } else if byte == Self.feed || byte == Self.carriage {
        let start = position
        skipBreak()
        field.append(contentsOf: bytes[start..<position])
      } else {
        field.append(byte)
        position += 1
      }
    }
    problem = Problem(
      code: .badQuote, message: "the quote that opens on line \(firstLine) is never closed",
      advice: "Close it, or write a quote inside a field twice", isFinal: true)
    return field[...]
  }

  /// Skips CR LF, LF or CR.
  private mutating func skipBreak() {
    if bytes[position] == Self.carriage, bytes[safe: position + 1] == Self.feed { position += 1 }
    position += 1
    line += 1
  }
}

extension [UInt8] {
  fileprivate subscript(safe index: Int) -> UInt8? { index < count ? self[index] : nil }
}
