import FrontlineLanguage
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// A matcher and what tells it the language of a message.
struct MessageMatching {
  /// The matcher.
  let matcher: Matcher
  private let locale: LocaleTag?
  private let detector = LanguageDetector()
  private let prior: LanguagePrior

  /// Compiles the packs. Their languages are the prior of detection, as in a conversation's first message.
  init(collection: PackCollection, locale: LocaleTag?) throws {
    matcher = try Matcher(index: try PackSource.compile(collection))
    self.locale = locale
    prior = Self.prior(packLocales: collection.locales)
  }

  /// The prior of a conversation's first message: the languages that some pack is written in.
  static func prior(packLocales: [LocaleTag]) -> LanguagePrior {
    var prior = LanguagePrior()
    for locale in packLocales { prior.multiply(locale, by: 4) }
    return prior
  }

  /// The locale that was given, else the detected language.
  func language(of message: UnsafeBufferPointer<UInt8>) -> LocaleTag {
    locale ?? detector.detect(message, prior: prior).language
  }
}
