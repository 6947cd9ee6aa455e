import Frontline
import FrontlineLanguage
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// A matcher and what tells it the language of a message.
struct MessageMatching {
  /// The matcher.
  let matcher: Matcher
  private let locale: LocaleTag?
  private let detector: PackLanguageDetector
  private let prior: LanguagePrior

  /// Uses compiled packs. Their languages and the policy's default are the prior of detection, as in the first message of a
  /// customer of whom nothing is known.
  init(packs: CompiledPacks, locale: LocaleTag?) throws {
    self.init(
      matcher: try Matcher(index: packs.index), packLocales: packs.collection.locales,
      policyDefault: packs.collection.policy.defaultLocale, locale: locale)
  }

  /// Uses a matcher whose packs are written in the locales.
  init(matcher: Matcher, packLocales: [LocaleTag], policyDefault: LocaleTag? = nil, locale: LocaleTag?) {
    self.matcher = matcher
    self.locale = locale
    detector = PackLanguageDetector(packLocales: packLocales)
    prior = LanguagePrior(packLocales: packLocales, policyDefault: policyDefault)
  }

  /// The locale that a message of a language is matched in.
  func locale(serving language: LocaleTag) -> LocaleTag { detector.locale(serving: language) }

  /// The locale that was given, else the detected language.
  func language(of message: UnsafeBufferPointer<UInt8>) -> LocaleTag {
    locale ?? detector.detect(message, prior: prior, matcher: matcher).language
  }
}
