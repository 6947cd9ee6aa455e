import FrontlineText

/// A value that stands in the packs of an index.
///
/// The two functions of a type name its fields in the same order; the tests hold every field of every type.
protocol PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError)
  func write(to writer: inout ByteWriter)
}

/// Words of a fixed list, written as they stand in packs.
extension PackCodable where Self: RawRepresentable, RawValue: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    guard let value = Self(rawValue: try reader.read()) else { throw reader.damaged }
    self = value
  }

  func write(to writer: inout ByteWriter) { writer.write(rawValue) }
}

/// Names, ids and keys: most come often. What hardly comes twice is in ``Located``.
extension String: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) { self = try reader.name() }
  func write(to writer: inout ByteWriter) { writer.write(name: self) }
}

extension Int: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    let number = try reader.number()
    self = Int(truncatingIfNeeded: number >> 1) ^ -Int(truncatingIfNeeded: number & 1)
  }

  /// The sign goes to the lowest bit, so that small negative numbers are short too.
  func write(to writer: inout ByteWriter) {
    writer.write(number: UInt64(bitPattern: Int64((self << 1) ^ (self >> (Int.bitWidth - 1)))))
  }
}

extension UInt64: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) { self = try reader.word() }
  func write(to writer: inout ByteWriter) { writer.write(word: self) }
}

extension Bool: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw reader.damaged
    }
  }

  func write(to writer: inout ByteWriter) { writer.write(number: self ? 1 : 0) }
}

extension Duration: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    let low = try reader.word()
    self.init(attoseconds: Int128(Int64(bitPattern: try reader.word())) << 64 | Int128(low))
  }

  func write(to writer: inout ByteWriter) {
    writer.write(word: UInt64(truncatingIfNeeded: attoseconds))
    writer.write(word: UInt64(truncatingIfNeeded: attoseconds >> 64))
  }
}

extension LocaleTag: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) { self = try reader.locale() }
  func write(to writer: inout ByteWriter) { writer.write(name: description) }
}

extension Optional: PackCodable where Wrapped: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    let isThere: Bool = try reader.read()
    self = isThere ? .some(try reader.read()) : .none
  }

  func write(to writer: inout ByteWriter) {
    writer.write(self != nil)
    if let self { writer.write(self) }
  }
}

extension Array: PackCodable where Element: PackCodable {
  init(from reader: inout ByteReader) throws(MatchingError) {
    let count = try reader.count()
    self.init()
    // The count is not believed: elements are far larger in memory than in bytes.
    reserveCapacity(Swift.min(count, 32))
    for _ in 0..<count { append(try reader.read()) }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(number: UInt64(count))
    for element in self { element.write(to: &writer) }
  }
}
