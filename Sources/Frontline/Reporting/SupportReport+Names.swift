internal import FrontlineText

extension SupportReport {
  /// What a language of the report calls itself, such as `日本語` for `ja`; the tag where that is not known.
  ///
  /// Names of languages that are written from the right are: isolate them from the text around.
  public static func ownName(ofLanguage key: String) -> String {
    guard let tag = LocaleTag(key), !tag.isUndetermined else { return key }
    return OwnLanguageNames.ownName(of: tag)
  }
}
