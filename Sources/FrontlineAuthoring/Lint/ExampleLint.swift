internal import FrontlinePacks
internal import FrontlineText

/// Examples that stand twice, and intents with few of them.
struct ExampleLint {
  private let context: LintContext

  /// An intent with fewer examples needs a pattern.
  static let fewest = 6

  init(_ context: LintContext) { self.context = context }

  func findings() -> [Finding] {
    var findings: [Finding] = []
    for locale in context.collection.locales {
      var first: [[String]: (intent: IntentID, location: SourceLocation)] = [:]
      for intent in context.intents(in: locale) {
        let isAsked = context.collection.intent(intent.id)?.role != .notice
        if isAsked, intent.examples.count < Self.fewest, intent.patterns.isEmpty {
          findings.append(
            Finding(
              .warning, .fewExamples, at: intent.location,
              "intent \"\(intent.id)\" has \(intent.examples.count) examples and no pattern",
              advice: "Write at least \(Self.fewest) examples as customers would say it"))
        }
        for example in intent.examples {
          let key = context.units(example.value, in: locale)
          guard !key.isEmpty else { continue }
          guard let other = first[key] else {
            first[key] = (intent.id, example.location)
            continue
          }
          findings.append(duplicate(example, of: other, in: intent))
        }
      }
      for message in outOfScope(in: locale) {
        guard let other = first[context.units(message.value, in: locale)] else { continue }
        findings.append(
          Finding(
            .warning, .duplicateExample, at: message.location,
            "the message out of scope stands as an example of \"\(other.intent)\" at \(other.location)",
            advice: "Decide whether it means the intent and remove the other"))
      }
    }
    return findings
  }

  private func outOfScope(in locale: LocaleTag) -> [Located<String>] {
    context.collection.packs.flatMap { $0.locales.filter { $0.locale == locale }.flatMap(\.outOfScope) }
  }

  private func duplicate(
    _ example: Located<String>, of other: (intent: IntentID, location: SourceLocation), in intent: LocalizedIntent
  ) -> Finding {
    if other.intent == intent.id {
      return Finding(
        .warning, .repeatedExample, at: example.location, "the same example stands at \(other.location)",
        advice: "Remove one of the two")
    }
    return Finding(
      .warning, .duplicateExample, at: example.location,
      "the same example stands under intent \"\(other.intent)\" at \(other.location)",
      advice: "Decide which intent it means and remove the other")
  }
}
