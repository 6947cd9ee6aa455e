import Frontline
import FrontlineText

/// In what two decisions about one message differ.
struct DecisionDifference {
  /// What can differ.
  enum Aspect: String, CaseIterable {
    case decision, intents, language, escalation
  }

  /// One aspect, before and after.
  struct Change {
    let aspect: Aspect
    let before: String
    let after: String
  }

  /// The line of the message, from 1.
  let line: Int
  /// The message, card numbers masked.
  let text: String
  /// The decision with the old packs; nil: none was made.
  let before: FirstDecision?
  /// The decision with the new packs; nil: none was made.
  let after: FirstDecision?

  /// What differs, in a fixed order; nothing where the decisions are the same.
  var changes: [Change] {
    Aspect.allCases.compactMap { aspect in
      let (old, new) = (Self.value(aspect, before), Self.value(aspect, after))
      return old == new ? nil : Change(aspect: aspect, before: old, after: new)
    }
  }

  private static func value(_ aspect: Aspect, _ decision: FirstDecision?) -> String {
    guard let decision else { return "-" }
    switch aspect {
    case .decision: return decision.kind.rawValue
    case .intents:
      return decision.intents.isEmpty ? "-" : decision.intents.map(\.description).joined(separator: ", ")
    case .language: return decision.language?.description ?? "-"
    case .escalation:
      guard decision.rule != nil || decision.queue != nil else { return "-" }
      return [decision.rule, decision.queue].compactMap { $0 }.joined(separator: " to ")
    }
  }

  /// The difference for a person: the message, what changes, and why.
  var lines: [String] {
    ["\(line): \(text)"]
      + changes.map { "  \($0.aspect.rawValue.padded(to: 11))\($0.before) -> \($0.after)" }
      + [("old", before), ("new", after)].map { "  \($0.0.padded(to: 11))\(Self.why($0.1))" }
  }

  private static func why(_ decision: FirstDecision?) -> String {
    guard let decision else { return "nothing was decided" }
    let likely = decision.candidates.map { "\($0.intent) \(DecimalText.format($0.confidence, places: 3))" }
    return ([decision.reason] + likely).joined(separator: " · ")
  }

  /// The difference for programs.
  var json: JSONText {
    .object([
      ("line", .integer(line)), ("text", .string(text)),
      (
        "changes",
        .object(
          changes.map { change in
            (
              change.aspect.rawValue,
              JSONText.object([("before", .string(change.before)), ("after", .string(change.after))])
            )
          })
      ),
      ("why", .object([("before", .string(Self.why(before))), ("after", .string(Self.why(after)))])),
    ])
  }
}
