internal import FrontlinePacks
internal import Yams

/// Reads `tiers` of `support.yaml`.
struct TierReader {
  let reader: NodeReader

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = [
    "id", "name", "kind", "accept", "offer_timeout", "service_level", "required", "sends_to", "takes_back", "link",
  ]

  func tiers(_ root: MappingReader) -> [TierDefinition] {
    if root.node("tiers") == nil { root.reportMissing("tiers") }
    var tiers: [TierDefinition] = []
    for node in root.items("tiers") {
      let level = tiers.count { $0.kind != .community } + 1
      if let tier = tier(node, level: level) { tiers.append(tier) }
    }
    return tiers
  }

  private func tier(_ node: Node, level: Int) -> TierDefinition? {
    guard let body = reader.mapping(node, "a tier", keys: Self.keys) else { return nil }
    var places = PlaceList(body)
    let id = places.requiredID("id")
    if body.node("kind") == nil { body.reportMissing("kind") }
    let kind = body.choice("kind", TierDefinition.Kind.allCases.map { ($0.rawValue, $0) })
    let accepts = body.bool("accept") ?? true
    let timeout = body.duration("offer_timeout") ?? .seconds(120)
    let serviceLevel = places.id("service_level")
    let name = body.text("name")?.value
    for key in ["required", "sends_to", "takes_back", "link"] {
      if let place = body.place(key) { places.add(key, at: place) }
    }
    let required = places.arguments("required")
    let sendsTo = body.node("sends_to") == nil ? nil : places.ids("sends_to")
    let takesBack = body.durationOrNever("takes_back").flatMap(\.self)
    let link = body.text("link").flatMap(reader.link)
    guard let id, let kind else { return nil }
    // Community help stands beside the levels: nobody is handed over to it.
    return TierDefinition(
      id: id, name: name ?? id, level: kind == .community ? 0 : level, kind: kind, requiresAcceptance: accepts,
      offerTimeout: timeout, serviceLevel: serviceLevel, required: required, sendsTo: sendsTo,
      takesBackAfter: takesBack, link: link, location: body.location, fieldLocations: places.locations)
  }
}
