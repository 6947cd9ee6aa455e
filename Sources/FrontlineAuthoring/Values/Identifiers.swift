/// The forms that names may have.
enum Identifiers {
  /// The longest name, in bytes.
  static let longest = 64

  /// Lower case ASCII letters, digits and dashes, beginning with a letter or digit.
  static func isID(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.count <= longest else { return false }
    return text.utf8.allSatisfy { isLower($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// ASCII letters, digits and underscores, beginning with a letter: the name of an argument.
  static func isArgument(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLower(first | 0x20), text.utf8.count <= longest else { return false }
    return text.utf8.allSatisfy { isLower($0 | 0x20) || isDigit($0) || $0 == UInt8(ascii: "_") }
  }

  /// Letters of any script, digits, dashes and underscores: the name of a synonym set.
  static func isSetName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= longest
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "_" || $0 == "-"
      }
  }

  /// Two upper case ASCII letters.
  static func isRegion(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  /// The characters of IANA zone names; whether there is such a zone is another question.
  static func isZone(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLower(first | 0x20), text.utf8.count <= longest else { return false }
    return text.utf8.allSatisfy {
      isLower($0 | 0x20) || isDigit($0) || "_+-/".utf8.contains($0)
    }
  }

  private static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
