internal import FrontlinePacks
internal import Yams

/// Reads an escalation rule.
struct EscalationReader {
  let reader: NodeReader

  private static let words = ["human-requested", "no-pack-in-language"]
  private static let counted = ["not-understood", "ambiguous", "slot-failed", "not-solved", "repeated"]

  func rule(_ node: Node) -> EscalationRule? {
    let keys = ["id", "when", "tier", "team", "urgency"]
    guard let body = reader.mapping(node, "an escalation rule", keys: keys) else { return nil }
    var places = PlaceList(body)
    let id = places.requiredID("id")
    let trigger = trigger(body, &places)
    let tier = places.id("tier")
    let team = places.id("team")
    let urgency = body.choice("urgency", Urgency.allCases.map { ($0.name, $0) })
    guard let id, let trigger else { return nil }
    return EscalationRule(
      id: id, trigger: trigger, tier: tier, team: team, urgency: urgency, location: body.location,
      fieldLocations: places.locations)
  }

  private func trigger(_ body: MappingReader, _ places: inout PlaceList) -> EscalationRule.Trigger? {
    guard let node = body.node("when") else {
      body.reportMissing("when")
      return nil
    }
    if case .scalar = node {
      guard let text = body.text("when") else { return nil }
      switch text.value {
      case "human-requested": return .humanRequested
      case "no-pack-in-language": return .noPackInLanguage
      default:
        if Self.counted.contains(text.value) {
          reader.findings.error(
            .missingValue, at: text.location, "\"\(text.value)\" needs a number",
            advice: "Write {\(text.value): 3}")
        } else {
          reader.reportUnknownValue(text, "\"when\"", known: Self.words + Self.counted + ["risk"])
        }
        return nil
      }
    }
    guard let when = body.mapping("when", keys: Self.counted + ["risk"]) else { return nil }
    guard when.entries.count == 1, let entry = when.entries.first else {
      reader.findings.error(
        .wrongType, at: when.location, "\"when\" must have one condition", advice: "Write a rule for each condition")
      return nil
    }
    if entry.key == "risk" {
      let classes = when.texts("risk", orOne: true)
      for (index, text) in classes.enumerated() { places.add("risk", index: index, at: text.location) }
      return classes.isEmpty ? nil : .risk(classes.map(\.value))
    }
    guard let count = when.integer(entry.key, in: 1...100) else { return nil }
    switch entry.key {
    case "not-understood": return .notUnderstood(count: count)
    case "ambiguous": return .ambiguous(count: count)
    case "slot-failed": return .slotFailed(count: count)
    case "not-solved": return .notSolved(count: count)
    default: return .repeated(count: count)
    }
  }
}
