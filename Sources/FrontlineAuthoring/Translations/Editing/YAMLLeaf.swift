internal import FrontlinePacks
internal import Yams

/// A text of a YAML file and the keys and numbers that lead to it.
struct YAMLLeaf: Equatable {
  var path: String
  var text: String

  /// All texts of a node in order; an empty collection counts as one.
  static func all(of node: Node) -> [YAMLLeaf] {
    var leaves: [YAMLLeaf] = []
    add(node, "", to: &leaves)
    return leaves
  }

  private static func add(_ node: Node, _ path: String, to leaves: inout [YAMLLeaf]) {
    switch node {
    case .scalar(let scalar): leaves.append(YAMLLeaf(path: path, text: scalar.string))
    case .mapping(let mapping):
      if mapping.isEmpty { leaves.append(YAMLLeaf(path: path, text: "{}")) }
      for (key, value) in mapping { add(value, "\(path)\u{0}\(key.string ?? "")", to: &leaves) }
    case .sequence(let sequence):
      if sequence.isEmpty { leaves.append(YAMLLeaf(path: path, text: "[]")) }
      for (index, value) in sequence.enumerated() { add(value, "\(path)\u{0}\(index)", to: &leaves) }
    case .alias: leaves.append(YAMLLeaf(path: path, text: "*"))
    }
  }

  /// What a variant is for, as its mapping says.
  static func conditions(of node: Node) -> TranslationKey.Conditions {
    guard case .mapping(let mapping) = node else { return TranslationKey.Conditions(regions: []) }
    func words(_ key: String) -> [String] {
      guard let value = mapping.first(where: { $0.key.string == key })?.value else { return [] }
      if case .sequence(let sequence) = value { return sequence.compactMap(\.string) }
      return [value.string].compactMap(\.self)
    }
    return TranslationKey.Conditions(
      channel: words("channel").first.flatMap(ChannelKind.init), regions: words("region").sorted(),
      style: words("style").first.flatMap(AnswerStyle.init))
  }
}

extension TranslationKey {
  /// The keys that lead to the text in a locale file; for a variant those that lead to the list of variants.
  var path: [String] {
    let own: [String] =
      switch part {
      case .label: ["label"]
      case .answer: ["answer"]
      case .variant: ["variants"]
      case .question(let slot): ["questions", slot]
      case .correction(let slot): ["corrections", slot]
      case .lookupAnswer(let outcome): ["lookup_answers", outcome]
      case .systemText(let name): ["texts", name]
      case .cannedReply(let id): ["canned_replies", id]
      }
    return (intent.map { ["intents", $0] } ?? []) + own
  }

  /// What stands at the end of the path.
  func leaf(_ text: String) -> YAMLValue {
    if case .variant(let conditions) = part { return .sequence([conditions.value(text)]) }
    return .text(text)
  }
}

extension TranslationKey.Conditions {
  var withoutOrdinal: Self {
    var conditions = self
    conditions.ordinal = 0
    return conditions
  }

  /// A variant with these conditions.
  func value(_ text: String) -> YAMLValue {
    var pairs: [(key: String, value: YAMLValue)] = []
    if let channel { pairs.append(("channel", .text(channel.rawValue))) }
    if !regions.isEmpty { pairs.append(("region", .words(regions))) }
    if let style { pairs.append(("style", .text(style.rawValue))) }
    return .mapping(pairs + [("text", .text(text))])
  }
}
