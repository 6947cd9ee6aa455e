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

  /// Runs one message.
  func run(_ message: TestMessage, locale: LocaleTag) -> TestOutcome {
    var text = message.text.value
    let (result, detected) = text.withUTF8 {
      (matching.matcher.match($0, locale: locale), matching.language(of: $0))
    }
    return TestOutcome(
      message: message, locale: locale, result: result, detected: detected,
      isLanguageRight: LanguageSet([locale]).contains(detected))
  }

  /// Why a message went where it went, for a person.
  func proof(of outcome: TestOutcome) -> String {
    var text = outcome.message.text.value
    return text.withUTF8 { ProofText(matching.matcher.explain($0, locale: outcome.locale)).text }
  }
}
