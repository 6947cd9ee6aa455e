/// What a scalar is to the detector: a letter of a script group with its code, or one of the kinds that are no letters.
package struct LetterEntry: Sendable, Hashable {
  /// The raw value of a ``ScriptGroup`` for a letter, else one of the kinds below.
  package let kind: UInt8
  /// The code that stands for the folded letter in n-grams; 0 for what is no letter.
  package let code: UInt8

  /// The kind of combining marks and joiners, which continue a word.
  static let mark: UInt8 = 0x40
  /// The kind of ASCII digits.
  static let digit: UInt8 = 0x41
  /// The kind of everything that ends a word.
  static let other: UInt8 = 0x42

  /// Whether the scalar is a letter.
  @inline(__always)
  var isLetter: Bool { kind < Self.mark }

  /// The entry with a kind and a code.
  @inline(__always)
  init(kind: UInt8, code: UInt8) {
    self.kind = kind
    self.code = code
  }

  /// The entry of any scalar, computed.
  init(of scalar: UInt32) {
    if let group = ScriptGroup.ofLetter(scalar) {
      self.init(kind: group.rawValue, code: Self.code(of: LetterFolding.fold(scalar), group))
    } else if scalar &- 0x30 < 10 {
      self.init(kind: Self.digit, code: 0)
    } else {
      self.init(kind: ScriptGroup.isMark(scalar) ? Self.mark : Self.other, code: 0)
    }
  }
}

extension LetterEntry {
  /// The code of a folded letter: never 0 and never ``WordWalker/boundary``.
  ///
  /// One byte a letter, so that eight letters are one machine word. ASCII, Latin-1, Latin Extended-A and the Vietnamese letters
  /// have codes of their own, so have the letters of every other group but rare ones; what is left shares codes.
  static func code(of letter: UInt32, _ group: ScriptGroup) -> UInt8 {
    guard group == .latin else { return UInt8(truncatingIfNeeded: 0x21 + letter % 223) }
    let code =
      switch letter {
      case ..<0x80, 0xDF...0xFF: letter
      case 0x100...0x17F: 0x80 + (letter - 0x100) >> 1
      case 0x1EA0...0x1EFF: 0x21 + (letter - 0x1EA0) >> 1
      case 0x300...0x36F: 0x01 + letter % 31
      default: 0xC0 + letter % 31
      }
    return UInt8(truncatingIfNeeded: code)
  }
}
