/// Walks over JSON (RFC 8259) without building values: tells whether it is well formed and where its parts lie.
///
/// Time is linear in the bytes; nesting of any depth is fine, for no function calls itself.
struct JSONScanner {
  private let bytes: [UInt8]
  /// Where it stands; after a failure, where it could not go on.
  private(set) var position = 0
  private var closers: [UInt8] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the bytes are one JSON value and nothing else.
  static func isValue(_ bytes: [UInt8]) -> Bool {
    var scanner = JSONScanner(bytes)
    return scanner.skipValue() && scanner.isAtEnd
  }

  /// Whether nothing but white space is left.
  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position == bytes.count
    }
  }

  /// Calls the body with the places of each member of an object: its name without the quotes, and its value.
  ///
  /// - Returns: false where there is no object, or it is damaged; what came before has been told by then.
  mutating func forEachMember(_ body: (_ name: Range<Int>, _ value: Range<Int>) -> Void) -> Bool {
    skipSpace()
    guard take(UInt8(ascii: "{")) else { return false }
    skipSpace()
    if take(UInt8(ascii: "}")) { return true }
    while true {
      skipSpace()
      let quote = position
      guard skipString() else { return false }
      let name = quote + 1..<position - 1
      skipSpace()
      guard take(UInt8(ascii: ":")) else { return false }
      skipSpace()
      let start = position
      guard skipValue() else { return false }
      body(name, start..<position)
      skipSpace()
      if take(UInt8(ascii: "}")) { return true }
      guard take(UInt8(ascii: ",")) else { return false }
    }
  }

  /// Passes over a value; false where there is none.
  mutating func skipValue() -> Bool {
    closers.removeAll(keepingCapacity: true)
    repeat {
      skipSpace()
      guard position < bytes.count else { return false }
      switch bytes[position] {
      case UInt8(ascii: "{"):
        position += 1
        skipSpace()
        if !take(UInt8(ascii: "}")) {
          guard skipName() else { return false }
          closers.append(UInt8(ascii: "}"))
          continue
        }
      case UInt8(ascii: "["):
        position += 1
        skipSpace()
        if !take(UInt8(ascii: "]")) {
          closers.append(UInt8(ascii: "]"))
          continue
        }
      case UInt8(ascii: "\""): guard skipString() else { return false }
      case UInt8(ascii: "t"): guard skip(word: "true") else { return false }
      case UInt8(ascii: "f"): guard skip(word: "false") else { return false }
      case UInt8(ascii: "n"): guard skip(word: "null") else { return false }
      default: guard skipNumber() else { return false }
      }
      guard endValue() else { return false }
    } while !closers.isEmpty
    return true
  }

  /// After a value: closes what ends with it, or goes on to the next one.
  private mutating func endValue() -> Bool {
    while let closer = closers.last {
      skipSpace()
      if take(closer) {
        closers.removeLast()
      } else {
        guard take(UInt8(ascii: ",")) else { return false }
        return closer != UInt8(ascii: "}") || skipName()
      }
    }
    return true
  }

  private mutating func skipName() -> Bool {
    skipSpace()
    guard skipString() else { return false }
    skipSpace()
    return take(UInt8(ascii: ":"))
  }

  private mutating func skipString() -> Bool {
    guard take(UInt8(ascii: "\"")) else { return false }
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return true
      case UInt8(ascii: "\\"):
        guard position + 1 < bytes.count, skipEscape(bytes[position + 1]) else { return false }
      case 0..<0x20: return false
      default: position += 1
      }
    }
    return false
  }

  private mutating func skipEscape(_ kind: UInt8) -> Bool {
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
      return true
    case UInt8(ascii: "u"):
      guard position + 6 <= bytes.count, bytes[position + 2..<position + 6].allSatisfy(Self.isHexadecimal) else {
        return false
      }
      position += 6
      return true
    default: return false
    }
  }

  private mutating func skipNumber() -> Bool {
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { guard skipDigits() else { return false } }
    if take(UInt8(ascii: ".")) { guard skipDigits() else { return false } }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard skipDigits() else { return false }
    }
    return true
  }

  private mutating func skipDigits() -> Bool {
    let start = position
    while position < bytes.count, Self.isDigit(bytes[position]) { position += 1 }
    return position > start
  }

  private mutating func skip(word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    let isEqual = word.withUTF8Buffer { bytes[position..<end].elementsEqual($0) }
    if isEqual { position = end }
    return isEqual
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
