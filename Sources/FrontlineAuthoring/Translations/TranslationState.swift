/// How far a translation is.
package enum TranslationState: String, Sendable, CaseIterable {
  /// There is a text, and the one that it was made from has not changed since somebody accepted it.
  case done
  /// There is a text, made from a source text that has changed since.
  case stale
  /// There is no text.
  case missing
  /// There is a text from a machine, and nobody has reviewed it.
  case machine

  /// How much is left to do: the most urgent state of several texts stands for them all.
  private var urgency: Int {
    switch self {
    case .done: 0
    case .machine: 1
    case .stale: 2
    case .missing: 3
    }
  }

  /// The state of several texts as one.
  package static func of(_ states: some Sequence<TranslationState>) -> TranslationState {
    states.max { $0.urgency < $1.urgency } ?? .done
  }
}
