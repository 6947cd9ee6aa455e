import ArgumentParser
import FrontlineLanguage
import FrontlineText

/// Languages as the command line names them: `en,zh-Hant,th`. Each must be one that the detector knows.
struct LanguageList: Sendable {
  /// The tags, in the order given.
  let tags: [LocaleTag]

  /// Reads tags separated by commas.
  init(parsing argument: String) throws {
    tags = try argument.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let tag = LocaleTag(String(part)), LanguageSet([tag]).unknownCount == 0 else {
        let known = LanguageDetector.languages.map(\.description).joined(separator: " ")
        throw ValidationError("'\(part)' names no language that the detector knows; it knows \(known)")
      }
      return tag
    }
  }
}
