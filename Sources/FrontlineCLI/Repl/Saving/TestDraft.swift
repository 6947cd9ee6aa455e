import Frontline
import FrontlinePacks
import FrontlineText
import Yams

/// The messages of a REPL as test messages of a locale, in the form of `Intents/<pack>/tests/<locale>.yaml`.
///
/// Kept are messages that the packs understood by themselves as one intent, or not at all; not choices, values of slots,
/// clarifications, and what people were told.
struct TestDraft {
  /// The locale.
  let locale: LocaleTag
  /// What was written in it, by intent in the order of first messages; nil: out of scope.
  private(set) var messages: [(intent: IntentID?, texts: [String])] = []
  /// How many messages of the record are of other locales, or say nothing by themselves.
  private(set) var leftOut = 0

  /// Collects the messages of a locale.
  init(_ record: ReplRecord, locale: LocaleTag) {
    self.locale = locale
    for step in record.steps {
      guard case .message(let message) = step.action, !message.text.trimmingSpaces.isEmpty else { continue }
      guard let understanding = step.expectation?.understanding, understanding.locale == locale,
        let decision = step.expectation?.decision?.kind, let intent = Self.intent(understanding, decision)
      else {
        leftOut += 1
        continue
      }
      let index = messages.firstIndex { $0.intent == intent } ?? messages.endIndex
      if index == messages.endIndex { messages.append((intent, [])) }
      if !messages[index].texts.contains(message.text) { messages[index].texts.append(message.text) }
    }
  }

  /// The number of messages.
  var count: Int { messages.reduce(0) { $0 + $1.texts.count } }

  /// The file.
  func text() throws -> String {
    var pairs: [(Node, Node)] = [(Node("locale"), Node(locale.description, .implicit, .doubleQuoted))]
    let intents = messages.compactMap { entry in entry.intent.map { (Node($0.description), list(entry.texts)) } }
    if !intents.isEmpty {
      pairs.append((Node("intents"), .mapping(Node.Mapping(intents, .implicit, .block))))
    }
    if let rest = messages.first(where: { $0.intent == nil }) { pairs.append((Node("out_of_scope"), list(rest.texts))) }
    return try Yams.serialize(node: .mapping(Node.Mapping(pairs, .implicit, .block)), width: -1, allowUnicode: true)
  }

  private func list(_ texts: [String]) -> Node {
    .sequence(Node.Sequence(texts.map { Node($0, .implicit, .doubleQuoted) }, .implicit, .block))
  }

  /// The one intent of a message; the inner nil: none; the outer: it says nothing by itself.
  private static func intent(_ understanding: Understanding, _ decision: DecisionKind) -> IntentID?? {
    switch understanding.decision {
    case .answer where understanding.intents.count == 1 && decision != .passOn:
      return .some(understanding.intents[0].intent)
    case .none where [.rephrase, .nearestTopics].contains(decision): return .some(nil)
    default: return nil
    }
  }
}
