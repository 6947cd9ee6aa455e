import FrontlineAuthoring
import FrontlineLanguage
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// Runs test messages against an index.
struct TestRunner {
  private let matcher: Matcher
  private let detector = LanguageDetector()
  private let prior: LanguagePrior

  /// Creates a runner.
  init(index: MatchIndex, packLocales: [LocaleTag]) throws {
    matcher = try Matcher(index: index)
    prior = MessageMatching.prior(packLocales: packLocales)
  }

  /// Runs one message, counts it, and returns a line about its failure.
  func run(_ message: TestMessage, locale: LocaleTag, score: inout LocaleScore) -> String? {
    let result = matcher.match(message.text.value, locale: locale)
    let detected = detector.detect(message.text.value, prior: prior).language
    let isRight = result.intent == message.expected
    score.count(
      expectsNone: message.expected == nil, isRight: isRight, isLanguageRight: LanguageSet([locale]).contains(detected))
    guard !isRight else { return nil }
    let found = result.intent?.description ?? "none"
    return "\(message.text.location): expected \(message.expected?.description ?? "none"), got \(found) "
      + "(\(result.decision.rawValue), \(DecimalText.format(result.confidence, places: 2))): \(message.text.value)"
  }
}
