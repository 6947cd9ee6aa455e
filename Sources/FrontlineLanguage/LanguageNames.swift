internal import FrontlineText

/// Where the detector's languages and locale tags meet.
enum LanguageNames {
  /// The ids of the languages that a tag names: none, one, or two for a language in two scripts.
  static func ids(of tag: LocaleTag) -> [Int] {
    let subtags = tag.description.lowercased().split(separator: "-")
    guard let first = subtags.first else { return [] }
    let rest = subtags.dropFirst()
    let names: [String]
    switch first {
    case "zh", "cmn":
      let isTraditional =
        rest.contains("hant") || !rest.contains("hans") && rest.contains { ["tw", "hk", "mo"].contains($0) }
      names = rest.contains("yue") ? ["yue"] : [isTraditional ? "zh-Hant" : "zh"]
    case "sr": names = rest.contains("latn") ? ["sr-Latn"] : rest.contains("cyrl") ? ["sr"] : ["sr", "sr-Latn"]
    case "hi", "ar": names = rest.contains("latn") ? ["\(first)-Latn"] : [String(first), "\(first)-Latn"]
    case "tl": names = ["fil"]
    case "no": names = ["nb"]
    case "iw": names = ["he"]
    case "in": names = ["id"]
    case "und": names = []
    default: names = [String(first)]
    }
    return names.compactMap { LanguageTable.tags.firstIndex(of: $0) }
  }
}

extension LanguageNames {
  /// The tag of each language, by id.
  static let tags: [LocaleTag] = LanguageTable.tags.map { LocaleTag(canonical: $0) }

  /// The script that is reported with each language, by id.
  static let scripts: [Script] = LanguageTable.groups.flatMap { group, tags in
    tags.map { Script(code: $0 == "ja" ? "Jpan" : code(of: group)) ?? .common }
  }

  private static func code(of group: ScriptGroup) -> String {
    switch group {
    case .latin: "Latn"
    case .cyrillic: "Cyrl"
    case .arabic: "Arab"
    case .devanagari: "Deva"
    case .hebrew: "Hebr"
    case .ethiopic: "Ethi"
    case .han: "Hani"
    case .greek: "Grek"
    case .armenian: "Armn"
    case .georgian: "Geor"
    case .thai: "Thai"
    case .lao: "Laoo"
    case .khmer: "Khmr"
    case .myanmar: "Mymr"
    case .hangul: "Hang"
    case .bengali: "Beng"
    case .tamil: "Taml"
    case .telugu: "Telu"
    case .kannada: "Knda"
    case .malayalam: "Mlym"
    case .gujarati: "Gujr"
    case .gurmukhi: "Guru"
    case .sinhala: "Sinh"
    case .thaana: "Thaa"
    case .tibetan: "Tibt"
    case .other: "Zyyy"
    }
  }
}
