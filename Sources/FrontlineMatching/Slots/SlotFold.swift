/// Brings characters into the form that slot types are told by. Rules for ranges instead of tables: it serves the languages
/// that date words are known in.
enum SlotFold {
  /// The folded scalar; 0 for marks that fall away.
  @inline(__always)
  static func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar < 0x20 ? 0x20 : scalar }
    return foldWide(scalar)
  }

  /// A text folded, as tables hold it.
  static func fold(_ text: String) -> [UInt32] { text.unicodeScalars.map { fold($0.value) }.filter { $0 != 0 } }

  private static func foldWide(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x300 { return foldLatin(scalar) }
    switch scalar {
    case 0x300...0x36F, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x93C, 0x200B...0x200F,
      0x202A...0x202E,
      0x2060...0x2069, 0xFE00...0xFE0F:
      return 0
    case 0x400...0x40F: return scalar == 0x401 ? 0x435 : scalar + 0x50
    case 0x410...0x42F: return scalar + 0x20
    case 0x451: return 0x435
    case 0x490: return 0x491
    case 0x622, 0x623, 0x625: return 0x627
    case 0x66B: return 0x2E
    case 0x66C: return 0x2C
    case 0x1E00...0x1E9F: return foldLatin(scalar)
    case 0x1EA0...0x1EB7: return 0x61
    case 0x1EB8...0x1EC7: return 0x65
    case 0x1EC8...0x1ECB: return 0x69
    case 0x1ECC...0x1EE3: return 0x6F
    case 0x1EE4...0x1EF1: return 0x75
    case 0x1EF2...0x1EF9: return 0x79
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return 0x20
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return 0x2D
    case 0x2018, 0x2019, 0x2BC: return 0x27
    case 0xFF01...0xFF5E: return fold(scalar - 0xFEE0)
    case 0xFFE5: return 0xA5
    default: return digit(scalar)
    }
  }

  /// The zeros of all scripts beyond ASCII (Nd, Unicode 17); the nine characters behind each are the other digits. A table of our
  /// own, since asking a character for its properties costs more than all else here.
  static let zeros: [UInt32] = [
    0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20,
    0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0,
    0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50,
    0x11D50, 0x11DA0, 0x11DE0, 0x11F50, 0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8,
    0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1,
  ]

  private static func digit(_ scalar: UInt32) -> UInt32 {
    guard scalar >= 0x660, scalar < 0x1E950, !(scalar >= 0x3000 && scalar < 0xA620),
      !(scalar >= 0xAC00 && scalar < 0xFF00)
    else { return scalar }
    var low = 0
    var high = zeros.count
    while low < high {
      let middle = (low + high) / 2
      if zeros[middle] <= scalar { low = middle + 1 } else { high = middle }
    }
    guard low > 0, scalar - zeros[low - 1] < 10 else { return scalar }
    return 0x30 + scalar - zeros[low - 1]
  }

  /// The letters of Latin-1 and Latin Extended-A from U+00C0 on, without their marks; `.` stays as it is.
  private static let latin: [UInt8] = Array(
    ("aaaaaa.ceeeeiiii" + ".nooooo.ouuuuy.." + "aaaaaa.ceeeeiiii" + ".nooooo.ouuuuy.y" + "aaaaaaccccccccdd"
      + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "ii..jjkk.lllllll" + "lllnnnnnn...oooo" + "oo..rrrrrrssssss"
      + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8)

  private static func foldLatin(_ scalar: UInt32) -> UInt32 {
    if scalar == 0xA0 { return 0x20 }
    if scalar >= 0xC0, scalar < 0x180 {
      let letter = latin[Int(scalar) - 0xC0]
      if letter != 0x2E { return UInt32(letter) }
      return scalar == 0xC6 || scalar == 0xD8 || scalar == 0xDE || scalar == 0xD0 ? scalar + 0x20 : scalar
    }
    switch scalar {
    case 0x1A0, 0x1A1: return 0x6F
    case 0x1AF, 0x1B0: return 0x75
    case 0x218, 0x219: return 0x73
    case 0x21A, 0x21B: return 0x74
    default: return scalar
    }
  }
}
