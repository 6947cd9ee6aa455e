import FrontlineText

/// Reads what ``ByteWriter`` wrote. Whatever the bytes are, it ends with a value or an error, and the memory that it
/// takes grows with the bytes that there are, not with what they claim.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  private var names: [String] = []
  private var locales: [String: LocaleTag] = [:]

  /// Reads bytes, which must outlive the reader.
  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether everything has been read.
  var isAtEnd: Bool { position == bytes.count }

  /// What is thrown where the bytes are not what was written.
  var damaged: MatchingError {
    MatchingError(
      code: .indexFile, message: "the packs in the index are damaged",
      suggestion: "compile the packs anew with `frontline compile`")
  }

  /// Reads a value of the type that is asked for.
  mutating func read<Value: PackCodable>() throws(MatchingError) -> Value { try Value(from: &self) }

  /// Reads one byte.
  mutating func byte() throws(MatchingError) -> UInt8 {
    guard position < bytes.count else { throw damaged }
    defer { position &+= 1 }
    return bytes[position]
  }

  /// Reads what ``ByteWriter/write(number:)`` wrote.
  mutating func number() throws(MatchingError) -> UInt64 {
    // Most are below 128.
    if position < bytes.count, bytes[position] < 0x80 {
      defer { position &+= 1 }
      return UInt64(bytes[position])
    }
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let next = UInt64(try byte())
      // The tenth byte has room for one bit.
      guard shift < 63 || next <= 1 else { throw damaged }
      number |= (next & 0x7F) &<< shift
      if next < 0x80 { return number }
    }
    throw damaged
  }

  /// Reads a number of things of at least one byte each, of which there can be no more than bytes.
  mutating func count() throws(MatchingError) -> Int {
    let number = try number()
    guard number <= UInt64(bytes.count &- position) else { throw damaged }
    return Int(number)
  }

  /// Reads what ``ByteWriter/write(word:)`` wrote.
  mutating func word() throws(MatchingError) -> UInt64 {
    guard bytes.count &- position >= 8 else { throw damaged }
    defer { position &+= 8 }
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// Reads what ``ByteWriter/write(text:)`` wrote.
  mutating func text() throws(MatchingError) -> String {
    let count = try count()
    let part = UnsafeRawBufferPointer(rebasing: bytes[position..<(position &+ count)])
    position &+= count
    // `String(validating:as:)` costs four times as much; what is no UTF-8 comes out repaired, and so not the same.
    var text = String(decoding: part, as: UTF8.self)
    guard text.withUTF8({ $0.elementsEqual(part) }) else { throw damaged }
    return text
  }

  /// Reads what ``ByteWriter/write(name:)`` wrote.
  mutating func name() throws(MatchingError) -> String {
    let number = try number()
    if number > 0 {
      guard number <= UInt64(names.count) else { throw damaged }
      return names[Int(number) &- 1]
    }
    let name = try text()
    names.append(name)
    return name
  }

  /// Reads a locale tag. Each is checked by ICU once.
  mutating func locale() throws(MatchingError) -> LocaleTag {
    let name = try name()
    if let known = locales[name] { return known }
    guard let tag = LocaleTag(name), tag.description == name else { throw damaged }
    locales[name] = tag
    return tag
  }
}
