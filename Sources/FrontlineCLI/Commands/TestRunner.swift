import FrontlineAuthoring
import FrontlineLanguage
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// Runs test messages against packs.
struct TestRunner {
  private let matching: MessageMatching

  /// Uses compiled packs.
  init(packs: CompiledPacks) throws { matching = try MessageMatching(packs: packs, locale: nil) }

  /// Runs one message, counts it, and returns a line about its failure.
  func run(_ message: TestMessage, locale: LocaleTag, score: inout LocaleScore) -> String? {
    var text = message.text.value
    let (result, detected) = text.withUTF8 {
      (matching.matcher.match($0, locale: locale), matching.language(of: $0))
    }
    let isRight = result.intent == message.expected
    score.count(
      expectsNone: message.expected == nil, isRight: isRight, isLanguageRight: LanguageSet([locale]).contains(detected))
    guard !isRight else { return nil }
    let found = result.intent?.description ?? "none"
    return "\(message.text.location): expected \(message.expected?.description ?? "none"), got \(found) "
      + "(\(result.decision.rawValue), \(DecimalText.format(result.confidence, places: 2))): \(message.text.value)"
  }
}
