internal import FrontlinePacks
internal import Yams

/// Reads an escalation rule.
struct EscalationReader {
  let reader: NodeReader

  private static let words = ["human-requested", "no-pack-in-language", "agent-requested"]
  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = ["id", "when", "tier", "team", "urgency"]
  static let counted = ["not-understood", "ambiguous", "slot-failed", "not-solved", "repeated"]
  static let further = ["risk", "service-level-warning", "idle"]
  private static let clocks = ["first-response", "next-response", "update", "resolution", "ownership"]

  func rule(_ node: Node) -> EscalationRule? {
    guard let body = reader.mapping(node, "an escalation rule", keys: Self.keys) else { return nil }
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
      case "agent-requested": return .agentRequested
      default:
        if Self.counted.contains(text.value) {
          reader.findings.error(
            .missingValue, at: text.location, "\"\(text.value)\" needs a number",
            advice: "Write {\(text.value): 3}")
        } else {
          reader.reportUnknownValue(text, "\"when\"", known: Self.words + Self.counted + Self.further)
        }
        return nil
      }
    }
    guard let when = body.mapping("when", keys: Self.counted + Self.further) else { return nil }
    guard when.entries.count == 1, let entry = when.entries.first else {
      reader.findings.error(
        .wrongType, at: when.location, "\"when\" must have one condition", advice: "Write a rule for each condition")
      return nil
    }
    switch entry.key {
    case "risk":
      let classes = when.texts("risk", orOne: true)
      for (index, text) in classes.enumerated() { places.add("risk", index: index, at: text.location) }
      return classes.isEmpty ? nil : .risk(classes.map(\.value))
    case "service-level-warning":
      let clocks = when.texts("service-level-warning", orOne: true).filter { text in
        if Self.clocks.contains(text.value) { return true }
        reader.reportUnknownValue(text, "a clock", known: Self.clocks)
        return false
      }
      return clocks.isEmpty ? nil : .serviceLevelWarning(clocks.map(\.value))
    case "idle": return when.duration("idle").map { .idle($0) }
    default: return counted(entry.key, when)
    }
  }

  private func counted(_ key: String, _ when: MappingReader) -> EscalationRule.Trigger? {
    guard let count = when.integer(key, in: 1...100) else { return nil }
    switch key {
    case "not-understood": return .notUnderstood(count: count)
    case "ambiguous": return .ambiguous(count: count)
    case "slot-failed": return .slotFailed(count: count)
    case "not-solved": return .notSolved(count: count)
    default: return .repeated(count: count)
    }
  }
}
