internal import FrontlinePacks

/// The name of a text that is translated, the same in all languages: its path in a locale file, such as
/// `intents.refund.answer` or `texts.rephrase`. It holds nothing but ASCII letters, digits, dots, dashes and underscores.
package struct TranslationKey: Hashable, Sendable {
  /// What a text is.
  package enum Part: Hashable, Sendable {
    case label, answer
    case variant(Conditions)
    case question(slot: String), correction(slot: String)
    case lookupAnswer(outcome: String)
    case systemText(String)
    case cannedReply(String)
  }

  /// What a variant is for. Of several with the same conditions the ordinal tells which, from 0.
  package struct Conditions: Hashable, Sendable {
    var channel: ChannelKind?
    var regions: [String]
    var style: AnswerStyle?
    var ordinal = 0

    /// The conditions as they stand in a key: `public.SG.TH.polite`.
    fileprivate var name: String {
      var parts = [channel?.rawValue].compactMap(\.self) + regions + [style?.rawValue].compactMap(\.self)
      if ordinal > 0 { parts.append(String(ordinal + 1)) }
      return parts.joined(separator: ".")
    }
  }

  /// The intent's name; nil for a text that belongs to none.
  package var intent: String?
  package var part: Part

  /// Whether the text is an ICU message; else it is shown as it stands.
  var isMessage: Bool {
    switch part {
    case .label, .cannedReply: false
    default: true
    }
  }

  /// What counts as one in a table: the intent, or the text that belongs to none.
  package var unit: String { intent.map { "intents.\($0)" } ?? description }

  /// The key without its unit: `answer`; empty for a text that belongs to no intent.
  package var rest: String { intent == nil ? "" : partName }

  private var partName: String {
    switch part {
    case .label: "label"
    case .answer: "answer"
    case .variant(let conditions): "variants.\(conditions.name)"
    case .question(let slot): "questions.\(slot)"
    case .correction(let slot): "corrections.\(slot)"
    case .lookupAnswer(let outcome): "lookup_answers.\(outcome)"
    case .systemText(let name): "texts.\(name)"
    case .cannedReply(let id): "canned_replies.\(id)"
    }
  }
}

extension TranslationKey: CustomStringConvertible {
  package var description: String { intent.map { "intents.\($0).\(partName)" } ?? partName }
}
