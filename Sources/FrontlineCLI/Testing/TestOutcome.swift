import FrontlineAuthoring
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// What came of a test message.
struct TestOutcome {
  /// The message with its place and the intent that it must reach.
  let message: TestMessage
  /// The locale that it is written in.
  let locale: LocaleTag
  /// What it was matched to.
  let result: MatchResult
  /// The language that was detected.
  let detected: LocaleTag
  /// Whether that is its language.
  let isLanguageRight: Bool

  /// Whether it reached its intent, or none where none is expected.
  var isRight: Bool { result.intent == message.expected }

  /// The name of an intent in tables, `none` where there is none.
  static func name(_ intent: IntentID?) -> String { intent?.description ?? "none" }

  /// The failure in one line; where nothing was found, with the intent that was the nearest.
  var failure: String {
    let nearest = result.candidates.first.map { "nearest \($0.intent)" }
    let how = result.intent == nil ? nearest ?? result.decision.rawValue : result.decision.rawValue
    return "\(message.text.location): expected \(Self.name(message.expected)), got \(Self.name(result.intent)) "
      + "(\(how), \(DecimalText.format(result.confidence, places: 2))): \(message.text.value)"
  }

  /// The wrong language in one line.
  var languageFailure: String {
    "\(message.text.location): language \(locale), detected \(detected): \(message.text.value)"
  }
}
