internal import FrontlineText

/// What languages call themselves.
enum OwnLanguageNames {
  /// Tags and names, from the tables.
  static let ownNames: [(tag: LocaleTag, name: String)] =
    (PhraseTable.all.map { ($0.tag, $0.ownName) } + scripts + further)
    .compactMap { tag, name in name.isEmpty ? nil : LocaleTag(tag).map { ($0, name) } }

  private static let scripts = [("zh-Hans", "简体中文"), ("zh-Hant", "繁體中文")]

  /// Of a language without a table its first name.
  private static let further = PhraseTable.further.names.split(separator: "\n").compactMap {
    line -> (String, String)? in
    let parts = line.split { $0 == ":" || $0 == "," }.map { String($0.drop { $0 == " " }) }
    return parts.count > 1 ? (parts[0], parts[1]) : nil
  }

  /// What the language of a locale is called in that language; the tag where no table is written in it.
  static func ownName(of locale: LocaleTag) -> String {
    for step in locale.fallbackChain {
      if let entry = ownNames.first(where: { $0.tag == step }) { return entry.name }
    }
    return ownNames.first { $0.tag.language == locale.language }?.name ?? locale.description
  }
}
