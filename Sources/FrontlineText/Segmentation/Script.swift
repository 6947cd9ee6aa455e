/// A writing system, named by its ISO 15924 code.
///
/// The raw value is ICU's number of the script (`UScriptCode`, stable between versions of ICU); use ``code`` where the value
/// leaves the process.
public struct Script: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  /// ICU's number of the script.
  public var rawValue: UInt8

  /// Creates a script from ICU's number.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Creates a script from its ISO 15924 code (`Latn`), or nil where it is not known.
  public init?(code: String) {
    guard let index = Self.codes.firstIndex(of: Substring(code)), let number = UInt8(exactly: index) else { return nil }
    rawValue = number
  }
}

extension Script {
  /// Used in several scripts: digits, punctuation, emoji (`Zyyy`).
  public static let common = Script(rawValue: 0)
  /// Combining marks that take the script of their base (`Zinh`).
  public static let inherited = Script(rawValue: 1)
  /// Arabic.
  public static let arabic = Script(rawValue: 2)
  /// Cyrillic.
  public static let cyrillic = Script(rawValue: 8)
  /// Devanagari.
  public static let devanagari = Script(rawValue: 10)
  /// Greek.
  public static let greek = Script(rawValue: 14)
  /// Han: Chinese characters, in Chinese and Japanese.
  public static let han = Script(rawValue: 17)
  /// Hangul.
  public static let hangul = Script(rawValue: 18)
  /// Hebrew.
  public static let hebrew = Script(rawValue: 19)
  /// Hiragana.
  public static let hiragana = Script(rawValue: 20)
  /// Katakana.
  public static let katakana = Script(rawValue: 22)
  /// Khmer.
  public static let khmer = Script(rawValue: 23)
  /// Lao.
  public static let lao = Script(rawValue: 24)
  /// Latin.
  public static let latin = Script(rawValue: 25)
  /// Myanmar (Burmese).
  public static let myanmar = Script(rawValue: 28)
  /// Thai.
  public static let thai = Script(rawValue: 38)

  /// The ISO 15924 code, such as `Latn`; `Zzzz` for a number that no script has.
  public var code: String {
    let index = Int(rawValue)
    return index < Self.codes.count ? String(Self.codes[index]) : "Zzzz"
  }

  /// Whether texts in the script put no spaces between words, so that units for matching are grapheme clusters.
  public var isWrittenWithoutSpaces: Bool {
    switch self {
    case .han, .hiragana, .katakana, .thai, .lao, .khmer, .myanmar: true
    default: false
    }
  }

  /// ISO 15924 codes in the order of ICU's numbers (uscript.h of ICU 72).
  private static let codes: [Substring] = """
    Zyyy Zinh Arab Armn Beng Bopo Cher Copt Cyrl Dsrt Deva Ethi Geor Goth Grek Gujr Guru Hani Hang Hebr Hira Knda
    Kana Khmr Laoo Latn Mlym Mong Mymr Ogam Ital Orya Runr Sinh Syrc Taml Telu Thaa Thai Tibt Cans Yiii Tglg Hano
    Buhd Tagb Brai Cprt Limb Linb Osma Shaw Tale Ugar Hrkt Bugi Glag Khar Sylo Talu Tfng Xpeo Bali Batk Blis Brah
    Cham Cirt Cyrs Egyd Egyh Egyp Geok Hans Hant Hmng Hung Inds Java Kali Latf Latg Lepc Lina Mand Maya Mero Nkoo
    Orkh Perm Phag Phnx Plrd Roro Sara Syre Syrj Syrn Teng Vaii Visp Xsux Zxxx Zzzz Cari Jpan Lana Lyci Lydi Olck
    Rjng Saur Sgnw Sund Moon Mtei Armi Avst Cakm Kore Kthi Mani Phli Phlp Phlv Prti Samr Tavt Zmth Zsym Bamu Lisu
    Nkgb Sarb Bass Dupl Elba Gran Kpel Loma Mend Merc Narb Nbat Palm Sind Wara Afak Jurc Mroo Nshu Shrd Sora Takr
    Tang Wole Hluw Khoj Tirh Aghb Mahj Ahom Hatr Modi Mult Pauc Sidd Adlm Bhks Marc Newa Osge Hanb Jamo Zsye Gonm
    Soyo Zanb Dogr Gong Maka Medf Rohg Sogd Sogo Elym Hmnp Nand Wcho Chrs Diak Kits Yezi Cpmn Ougr Tnsa Toto Vith
    Kawi Nagm
    """.split(whereSeparator: \.isWhitespace)
}

extension Script: CustomStringConvertible {
  /// The ISO 15924 code.
  public var description: String { code }
}
