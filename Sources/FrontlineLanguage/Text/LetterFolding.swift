/// Brings letters to the form that the model was trained on: lower case, composed, without width.
package enum LetterFolding {
  /// The lower-case, half-width form of a Latin or Cyrillic letter; every other scalar is returned as it is.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    if scalar < 0x100 { return scalar &- 0xC0 < 31 && scalar != 0xD7 ? scalar | 0x20 : scalar }
    return foldBeyondLatin1(scalar)
  }

  private static func foldBeyondLatin1(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x130: 0x69
    case 0x139...0x148, 0x179...0x17E, 0x1CD...0x1DC, 0x4C1...0x4CE: scalar &+ (scalar & 1)
    case 0x178: 0xFF
    case 0x17F: 0x73
    case 0x100...0x137, 0x14A...0x177, 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: scalar | 1
    case 0x181: 0x253
    case 0x18A: 0x257
    case 0x18E: 0x1DD
    case 0x18F: 0x259
    case 0x198: 0x199
    case 0x1B3: 0x1B4
    case 0x410...0x42F: scalar &+ 32
    case 0x400...0x40F: scalar &+ 80
    case 0x4C0: 0x4CF
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x1E9E: 0xDF
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar | 1
    case 0xFF21...0xFF3A: scalar &- 0xFF21 &+ 0x61
    case 0xFF41...0xFF5A: scalar &- 0xFF41 &+ 0x61
    default: scalar
    }
  }

  /// The precomposed letter of a folded Latin or Cyrillic letter and a combining mark, or nil where there is none.
  static func compose(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    switch mark {
    case 0x300: pick(letter, "aeiouǹwyẁỳâêôăơưü", "àèìòùǹẁỳẁỳầềồằờừǜ")
    case 0x301: pick(letter, "aeiouyclnrszâêôăơưgkк", "áéíóúýćĺńŕśźấếốắớứǵḱќ")
    case 0x302: pick(letter, "aeiouwycghjsẹọ", "âêîôûŵŷĉĝĥĵŝệộ")
    case 0x303: pick(letter, "aonieuyâêôăơư", "ãõñĩẽũỹẫễỗẵỡữ")
    case 0x304: pick(letter, "aeiou", "āēīōū")
    case 0x306: pick(letter, "aguuiии", "ăğŭŭĭйй")
    case 0x307: pick(letter, "cegzi", "ċėġżi")
    case 0x308: pick(letter, "aeiouyеі", "äëïöüÿёї")
    case 0x309: pick(letter, "aeiouyâêôăơư", "ảẻỉỏủỷẩểổẳởử")
    case 0x30A: pick(letter, "au", "åů")
    case 0x30B: pick(letter, "ou", "őű")
    case 0x30C: pick(letter, "cdenrstzlgk", "čďěňřšťžľǧǩ")
    case 0x31B: pick(letter, "ou", "ơư")
    case 0x323: pick(letter, "aeiouyâêôăơưs", "ạẹịọụỵậệộặợựṣ")
    case 0x327: pick(letter, "csgklntr", "çşģķļņţŗ")
    case 0x328: pick(letter, "aeiu", "ąęįų")
    case 0x326: pick(letter, "st", "șț")
    default: nil
    }
  }

  private static func pick(_ letter: UInt32, _ letters: StaticString, _ composed: StaticString) -> UInt32? {
    var index = 0
    var found: Int?
    forEachScalar(letters) { scalar in
      if found == nil, scalar == letter { found = index }
      index += 1
    }
    guard let found else { return nil }
    var result: UInt32?
    index = 0
    forEachScalar(composed) { scalar in
      if index == found { result = scalar }
      index += 1
    }
    return result
  }

  private static func forEachScalar(_ text: StaticString, _ body: (UInt32) -> Void) {
    text.withUTF8Buffer { bytes in
      var position = 0
      while position < bytes.count {
        let (scalar, length) = UTF8Decoding.scalar(bytes, at: position)
        body(scalar)
        position += length
      }
    }
  }
}
