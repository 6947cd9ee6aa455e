internal import FrontlinePacks
internal import Yams

/// Reads a modifier.
struct ModifierReader {
  let reader: NodeReader

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = ["id", "when", "raise", "urgency", "head_start"]
  static let conditions = ["attribute", "region", "contacts"]

  func modifier(_ node: Node) -> ModifierRule? {
    guard let body = reader.mapping(node, "a modifier", keys: Self.keys) else { return nil }
    let id = body.requiredID("id")
    let condition = condition(body)
    let raise = body.integer("raise", in: 1...3)
    let urgency = body.choice("urgency", Urgency.allCases.map { ($0.name, $0) })
    let headStart = body.duration("head_start", orZero: true)
    if !["raise", "urgency", "head_start"].contains(where: { body.node($0) != nil }) {
      body.reportMissing("raise", advice: "Add raise, urgency or head_start: a modifier without one changes nothing")
    }
    guard let id, let condition else { return nil }
    return ModifierRule(
      id: id.value, condition: condition, raise: raise ?? 0, urgency: urgency, headStart: headStart ?? .zero,
      location: body.location)
  }

  private func condition(_ body: MappingReader) -> ModifierRule.Condition? {
    guard let node = body.node("when") else {
      body.reportMissing("when")
      return nil
    }
    if case .scalar = node {
      guard let text = body.text("when") else { return nil }
      if text.value == "anger" { return .anger }
      reader.reportUnknownValue(text, "\"when\"", known: ["anger"] + Self.conditions)
      return nil
    }
    guard let when = body.mapping("when", keys: Self.conditions + ["within"]) else { return nil }
    let given = when.entries.filter { $0.key != "within" }
    guard given.count == 1, let entry = given.first else {
      reader.findings.error(
        .wrongType, at: when.location, "\"when\" must have one condition", advice: "Write a modifier for each condition"
      )
      return nil
    }
    switch entry.key {
    case "attribute": return attribute(when)
    case "region":
      let regions = when.texts("region", orOne: true).compactMap(reader.region)
      return regions.isEmpty ? nil : .region(regions)
    default:
      if when.node("within") == nil { when.reportMissing("within", advice: "Add a time, such as within: 7d") }
      guard let count = when.integer("contacts", in: 2...100), let time = when.duration("within") else { return nil }
      return .contacts(count: count, within: time)
    }
  }

  private func attribute(_ when: MappingReader) -> ModifierRule.Condition? {
    let attributes = (when.mapping("attribute")?.entries ?? []).compactMap { entry -> AttributeCondition? in
      let values = reader.texts(entry.value, "the values of \"\(entry.key)\"", orOne: true).map(\.value)
      return values.isEmpty ? nil : AttributeCondition(name: entry.key, values: values)
    }
    return attributes.isEmpty ? nil : .attribute(attributes)
  }
}
