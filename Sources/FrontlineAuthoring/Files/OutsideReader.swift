internal import FrontlinePacks
internal import Yams

/// Reads what is said without having been asked, and when many ask the same: `proactive`, `incidents`.
struct OutsideReader {
  let reader: NodeReader

  func rule(_ node: Node) -> ProactiveRule? {
    guard let body = reader.mapping(node, "a proactive rule", keys: ["id", "on", "intent"]) else { return nil }
    var places = PlaceList(body)
    let id = places.requiredID("id")
    let event = places.requiredID("on")
    let text = body.requiredText("intent")
    guard let text else { return nil }
    places.add("intent", at: text.location)
    guard let intent = IntentID(text.value) else {
      reader.findings.error(
        .badID, at: text.location, "\"\(text.value)\" is not the name of an intent",
        advice: "Write pack/intent, such as commerce/order-status")
      return nil
    }
    guard let id, let event else { return nil }
    return ProactiveRule(
      id: id, event: event, intent: intent, location: body.location, fieldLocations: places.locations)
  }

  func incidents(_ root: MappingReader) -> IncidentPolicy {
    var incidents = IncidentPolicy()
    guard let place = root.entry("incidents")?.location,
      let body = root.mapping("incidents", keys: ["same_question"])?
        .mapping("same_question", keys: ["count", "within", "tier", "team"])
    else { return incidents }
    var places = PlaceList(body)
    if body.node("count") == nil { body.reportMissing("count") }
    incidents.count = body.integer("count", in: IncidentPolicy.counts)
    if let within = body.duration("within") { incidents.within = within }
    incidents.tier = places.id("tier")
    incidents.team = places.id("team")
    incidents.location = place
    incidents.fieldLocations = places.locations
    return incidents
  }
}
