internal import FrontlinePacks
internal import FrontlineText

/// Reads locale tags, which must be written in their canonical form so that a locale has one name.
extension NodeReader {
  func localeTag(_ text: Located<String>) -> LocaleTag? {
    guard let tag = LocaleTag(text.value) else {
      findings.error(
        .badLocale, at: text.location, "\"\(text.value)\" is not a locale tag",
        advice: "Write a BCP 47 tag such as en, zh-Hant or pt-BR")
      return nil
    }
    guard tag.description == text.value else {
      findings.error(
        .badLocale, at: text.location, "the locale tag \"\(text.value)\" is not in canonical form",
        advice: "Write \(tag)")
      return tag
    }
    return tag
  }

  /// The locale of a file: its name without the ending must be canonical, and its key `locale` must say the same.
  func fileLocale(name: String, root: MappingReader) -> LocaleTag? {
    let fromName = localeTag(Located(name, at: SourceLocation(file: source.file)))
    guard let written = root.requiredText("locale", advice: "Add a line \"locale: \(name)\" at the top") else {
      return fromName
    }
    guard let tag = localeTag(written) else { return fromName }
    if let fromName, tag != fromName {
      findings.error(
        .localeMismatch, at: written.location, "the file is named \(name).yaml but says locale \(tag)",
        advice: "Write \"locale: \(fromName)\" or rename the file")
    }
    return fromName ?? tag
  }
}

/// A path's last part without `.yaml`.
func stem(of path: String) -> String {
  let name = path.split(separator: "/").last.map(String.init) ?? path
  return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
}
