internal import FrontlinePacks
internal import Yams

/// Reads `routing`: who gets a ticket, and in which order.
struct RoutingReader {
  let reader: NodeReader

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = ["refusal_pause", "sticky", "weights", "head_start", "relax"]
  static let stepKeys = ["after", "drop"]

  func routing(_ root: MappingReader) -> RoutingDefinition {
    var routing = RoutingDefinition()
    guard let body = root.mapping("routing", keys: Self.keys) else { return routing }
    var places = PlaceList(body)
    if let pause = body.duration("refusal_pause", orZero: true) { routing.refusalPause = pause }
    if let sticky = body.duration("sticky", orZero: true) { routing.sticky = sticky }
    routing.weights = weights(body, &places)
    routing.headStarts = headStarts(body, &places)
    if body.node("relax") != nil { routing.relaxSteps = relaxSteps(body, &places) }
    routing.fieldLocations = places.locations
    return routing
  }

  private func weights(_ body: MappingReader, _ places: inout PlaceList) -> [RoutingDefinition.Weight] {
    guard let weights = body.mapping("weights") else { return [] }
    var result: [RoutingDefinition.Weight] = []
    for entry in weights.entries {
      guard let units = weights.integer(entry.key, in: 1...1000) else { continue }
      places.add("weights", index: result.count, at: entry.location)
      result.append(RoutingDefinition.Weight(channel: entry.key, units: units))
    }
    return result
  }

  private func headStarts(_ body: MappingReader, _ places: inout PlaceList) -> HeadStarts {
    var result = HeadStarts()
    guard let starts = body.mapping("head_start", keys: Urgency.allCases.map(\.name)) else { return result }
    places.add("head_start", at: starts.location)
    if let low = starts.duration("low", orZero: true) { result.low = low }
    if let normal = starts.duration("normal", orZero: true) { result.normal = normal }
    if let high = starts.duration("high", orZero: true) { result.high = high }
    if let urgent = starts.duration("urgent", orZero: true) { result.urgent = urgent }
    return result
  }

  private func relaxSteps(_ body: MappingReader, _ places: inout PlaceList) -> [RoutingDefinition.RelaxStep] {
    var result: [RoutingDefinition.RelaxStep] = []
    for node in body.items("relax") {
      guard let step = reader.mapping(node, "a step of \"relax\"", keys: Self.stepKeys) else { continue }
      for key in Self.stepKeys where step.node(key) == nil { step.reportMissing(key) }
      let after = step.duration("after", orZero: true)
      let drop = step.choice("drop", SoftConstraint.allCases.map { ($0.rawValue, $0) })
      guard let after, let drop else { continue }
      places.add("relax", index: result.count, at: step.location)
      result.append(RoutingDefinition.RelaxStep(after: after, drop: drop))
    }
    return result
  }
}
