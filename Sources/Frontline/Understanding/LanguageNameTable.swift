internal import FrontlineText

/// Language names as customers write them, to find which language is wished for: "English please", "日本語で".
enum LanguageNameTable {
  /// Tags and their names: in the language itself, in English, and in the languages of the shipped packs. Longer names stand
  /// before those that they contain.
  static let names: [(tag: String, names: [String])] = [
    ("zh-Hant", ["繁體中文", "繁体中文", "繁體", "正體中文", "traditional chinese", "번체", "จีนตัวเต็ม", "chino tradicional"]),
    ("zh-Hans", ["简体中文", "簡體中文", "简体", "simplified chinese", "간체", "จีนตัวย่อ", "chino simplificado"]),
    ("zh", ["中文", "汉语", "漢語", "普通话", "普通話", "chinese", "mandarin", "中国語", "중국어", "ภาษาจีน", "chino", "الصيني", "صيني"]),
    (
      "en",
      [
        "english", "英语", "英語", "英文", "영어", "ภาษาอังกฤษ", "อังกฤษ", "inglés", "ingles", "الإنجليزي", "الانجليزي",
        "إنجليزي", "انجليزي",
      ]
    ),
    (
      "ja",
      [
        "日本語", "日语", "日語", "日文", "japanese", "nihongo", "일본어", "ภาษาญี่ปุ่น", "ญี่ปุ่น", "japonés", "japones", "الياباني",
        "ياباني",
      ]
    ),
    ("ko", ["한국어", "한국말", "韩语", "韓語", "韩文", "韓文", "韓国語", "korean", "ภาษาเกาหลี", "เกาหลี", "coreano", "الكوري", "كوري"]),
    ("th", ["ภาษาไทย", "ไทย", "泰语", "泰語", "泰文", "タイ語", "태국어", "thai", "tailandés", "tailandes", "التايلاندي"]),
    (
      "es",
      [
        "español", "espanol", "castellano", "西班牙语", "西班牙語", "西班牙文", "スペイン語", "스페인어", "spanish", "ภาษาสเปน", "الإسباني",
        "الاسباني", "إسباني",
      ]
    ),
    ("ar", ["العربية", "عربي", "阿拉伯语", "阿拉伯語", "アラビア語", "아랍어", "arabic", "ภาษาอาหรับ", "árabe", "arabe"]),
    ("fr", ["français", "francais", "french", "francés", "frances", "法语", "法語", "フランス語", "프랑스어", "الفرنسي"]),
    ("de", ["deutsch", "german", "alemán", "aleman", "德语", "德語", "ドイツ語", "독일어", "الألماني"]),
    ("pt", ["português", "portugues", "portuguese", "portugués", "葡萄牙语", "葡萄牙語", "ポルトガル語", "포르투갈어"]),
    ("it", ["italiano", "italian", "意大利语", "義大利語", "イタリア語", "이탈리아어"]),
    ("ru", ["русский", "русском", "russian", "ruso", "俄语", "俄語", "ロシア語", "러시아어", "الروسي"]),
    ("uk", ["українська", "українською", "ukrainian"]),
    ("pl", ["polski", "polsku", "polish"]),
    ("nl", ["nederlands", "dutch"]),
    ("tr", ["türkçe", "turkce", "turkish"]),
    ("vi", ["tiếng việt", "tieng viet", "vietnamese", "越南语", "ベトナム語", "베트남어"]),
    ("id", ["bahasa indonesia", "indonesian", "印尼语", "印尼文", "インドネシア語"]),
    ("ms", ["bahasa melayu", "malay"]),
    ("fil", ["filipino", "tagalog"]),
    ("hi", ["हिन्दी", "हिंदी", "hindi"]),
    ("he", ["עברית", "hebrew"]),
    ("fa", ["فارسی", "persian", "farsi"]),
  ]

  /// The languages that the name tells, by tag, in the language itself.
  static let ownNames: [(tag: String, name: String)] = [
    ("zh-Hant", "繁體中文"), ("zh-Hans", "简体中文"), ("zh", "中文"), ("en", "English"), ("ja", "日本語"), ("ko", "한국어"),
    ("th", "ภาษาไทย"), ("es", "español"), ("ar", "العربية"), ("fr", "français"), ("de", "Deutsch"), ("pt", "português"),
    ("it", "italiano"), ("ru", "русский"), ("uk", "українська"), ("pl", "polski"), ("nl", "Nederlands"),
    ("tr", "Türkçe"), ("vi", "Tiếng Việt"), ("id", "Bahasa Indonesia"), ("ms", "Bahasa Melayu"), ("fil", "Filipino"),
    ("hi", "हिन्दी"), ("he", "עברית"), ("fa", "فارسی"),
  ]

  /// What the language of a locale is called in that language; the tag where the table does not know.
  static func ownName(of locale: LocaleTag) -> String {
    for step in locale.fallbackChain {
      if let entry = ownNames.first(where: { $0.tag == step.description }) { return entry.name }
    }
    return ownNames.first { $0.tag == locale.language }?.name ?? locale.description
  }

  /// The first language that a text names; nil where it names none.
  ///
  /// A name in an alphabet with word spaces must stand as words of its own; elsewhere it may stand anywhere.
  static func languageNamed(in text: String) -> LocaleTag? {
    let lowered = String(text.prefix(400)).lowercased()
    let words = lowered.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    let spaced = " \(words) "
    var best: (offset: Int, length: Int, tag: String)?
    for entry in names {
      for name in entry.names {
        let isAlphabetic = name.unicodeScalars.allSatisfy { $0.value < 0x590 || $0 == " " }
        let hay = isAlphabetic ? spaced : lowered
        let needle = isAlphabetic ? " \(name) " : name
        guard let offset = firstOffset(of: needle, in: hay) else { continue }
        let length = name.utf8.count
        if let found = best, (found.offset, -found.length) <= (offset, -length) { continue }
        best = (offset, length, entry.tag)
      }
    }
    return best.flatMap { LocaleTag($0.tag) }
  }

  /// The byte offset of the first occurrence.
  static func firstOffset(of needle: String, in hay: String) -> Int? {
    let needle = Array(needle.utf8)
    let hay = Array(hay.utf8)
    guard !needle.isEmpty, hay.count >= needle.count else { return nil }
    for start in 0...(hay.count - needle.count) where hay[start] == needle[0] {
      if hay[start..<(start + needle.count)].elementsEqual(needle) { return start }
    }
    return nil
  }
}
