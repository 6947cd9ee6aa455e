/// Scripts as the detector sees them: writing systems whose languages compete with each other stand in one group.
///
/// Han, kana and Bopomofo are one group, because Japanese and Chinese mix them. The raw values are part of the model file.
package enum ScriptGroup: UInt8, CaseIterable, Sendable {
  case latin, cyrillic, arabic, devanagari, hebrew, ethiopic, han
  case greek, armenian, georgian, thai, lao, khmer, myanmar, hangul, bengali, tamil, telugu, kannada, malayalam
  case gujarati, gurmukhi, sinhala, thaana, tibetan
  case other
}

extension ScriptGroup {
  /// The number of groups.
  static let count = 26

  /// How much one letter says beside a letter of another script, in quarters of a letter: a Han character or a
  /// Hangul syllable carries about as much as three Latin letters.
  var unitWeight: Int {
    switch self {
    case .han, .hangul: 12
    case .ethiopic: 8
    default: 4
    }
  }

  /// The group of a scalar that is a letter, or nil for marks, digits, punctuation, symbols and controls.
  @inline(__always)
  static func ofLetter(_ scalar: UInt32) -> ScriptGroup? {
    if scalar < 0x80 {
      return (scalar | 0x20) &- 0x61 < 26 ? .latin : nil
    }
    if scalar < 0x250 {
      return scalar >= 0xC0 && scalar != 0xD7 && scalar != 0xF7 || scalar == 0xAA || scalar == 0xBA ? .latin : nil
    }
    return ofLetterBeyondLatin(scalar)
  }

  private static func ofLetterBeyondLatin(_ scalar: UInt32) -> ScriptGroup? {
    switch scalar {
    case 0x250...0x2AF: .latin
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x386, 0x388...0x3FF, 0x1F00...0x1FFC: .greek
    case 0x400...0x481, 0x48A...0x52F: .cyrillic
    case 0x531...0x556, 0x561...0x587: .armenian
    case 0x5D0...0x5F2: .hebrew
    case 0x620...0x64A, 0x66E...0x6D3, 0x6D5, 0x6EE...0x6EF, 0x6FA...0x6FF, 0x750...0x77F: .arabic
    case 0xFB50...0xFBB1, 0xFBD3...0xFD3D, 0xFD50...0xFDFB, 0xFE70...0xFEFC: .arabic
    case 0x780...0x7A5, 0x7B1: .thaana
    case 0x900...0x963, 0x970...0x97F: .devanagari
    case 0x980...0x9E3: .bengali
    case 0xA00...0xA65, 0xA70...0xA76: .gurmukhi
    case 0xA80...0xAE3: .gujarati
    case 0xB80...0xBE5: .tamil
    case 0xC00...0xC65: .telugu
    case 0xC80...0xCE5: .kannada
    case 0xD00...0xD65: .malayalam
    case 0xD80...0xDE5: .sinhala
    case 0xE01...0xE3A, 0xE40...0xE4E: .thai
    case 0xE80...0xEBD, 0xEC0...0xECD, 0xEDC...0xEDF: .lao
    case 0xF40...0xFBC: .tibetan
    case 0x1000...0x103F, 0x1050...0x109F: .myanmar
    case 0x10A0...0x10FA, 0x10FC...0x10FF, 0x1C90...0x1CBF: .georgian
    case 0x1100...0x11FF, 0x3131...0x318E, 0xAC00...0xD7A3, 0xFFA1...0xFFDC: .hangul
    case 0x1200...0x135A, 0x1380...0x138F: .ethiopic
    case 0x1780...0x17D3: .khmer
    case 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
    case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: .han
    case 0x3105...0x312F, 0x31A0...0x31BF: .han
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3134F: .han
    case 0x5B0...0x5CF, 0x610...0x61F, 0x64B...0x66D, 0x6D4, 0x6D6...0x6ED, 0x6F0...0x6F9: nil
    case 0x700...0x74F, 0x7C0...0x8FF, 0xB00...0xB7F, 0x13A0...0x167F, 0x1800...0x18AA, 0x1980...0x1AAF: .other
    case 0x1B00...0x1BFF, 0x2C00...0x2DDF, 0xA000...0xA48C, 0xA4D0...0xA63F, 0x10280...0x10FFF: .other
    default: nil
    }
  }

  /// Whether the scalar is a kana: in a text with more than a lone one, Han characters are Japanese.
  @inline(__always)
  static func isKana(_ scalar: UInt32) -> Bool {
    scalar >= 0x3041 && scalar <= 0x30FF && scalar != 0x30FB || scalar &- 0x31F0 < 16 || scalar &- 0xFF66 < 58
  }

  /// Whether the scalar is a letter of Bopomofo, which Taiwan types and spells slang with ("ㄏㄏ", "好ㄉ").
  @inline(__always)
  static func isBopomofo(_ scalar: UInt32) -> Bool { scalar &- 0x3105 < 43 || scalar &- 0x31A0 < 32 }

  /// Whether the scalar continues a word without being a letter of its own: combining marks and joiners.
  @inline(__always)
  static func isMark(_ scalar: UInt32) -> Bool {
    if scalar < 0x300 { return scalar == 0xAD }
    switch scalar {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7: return true
    case 0x610...0x61A, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8, 0x6EA...0x6ED: return true
    case 0x7A6...0x7B0, 0x135D...0x135F, 0x200C...0x200D, 0x3099...0x309A, 0xFE00...0xFE0F: return true
    default: return false
    }
  }
}
