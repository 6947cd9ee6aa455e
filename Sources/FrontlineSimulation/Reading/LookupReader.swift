internal import Frontline
internal import FrontlineAuthoring
internal import Yams

/// Reads what the service answers to a lookup.
struct LookupReader {
  let reader: NodeReader

  /// The words for the outcomes that have no fields; nil for no answer at all.
  static let words: [(name: String, outcome: LookupOutcome?)] = [
    ("not-found", .notFound), ("not found", .notFound), ("timed-out", .timedOut), ("timed out", .timedOut),
    ("no-answer", nil), ("no answer", nil),
  ]

  /// A word, or a mapping of the fields that were found; nil with a finding where it is neither. The inner nil stands for
  /// no answer.
  func outcome(_ node: Node, _ what: String) -> LookupOutcome?? {
    guard case .mapping = node else {
      guard let text = reader.text(node, what) else { return nil }
      if let word = Self.words.first(where: { $0.name == text.value }) { return word.outcome }
      reader.reportUnknownValue(text, what, known: ["found", "not-found", "timed-out", "no-answer"])
      return nil
    }
    guard let body = reader.mapping(node, what, keys: ["found", "customer"]) else { return nil }
    guard let found = body.mapping("found") else {
      if body.node("found") == nil { body.reportMissing("found") }
      return nil
    }
    var fields: [String: String] = [:]
    for entry in found.entries { fields[entry.key] = reader.text(entry.value, "the field \(entry.key)")?.value }
    return .some(.found(fields))
  }
}
