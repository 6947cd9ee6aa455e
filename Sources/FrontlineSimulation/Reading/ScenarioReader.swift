internal import Frontline
internal import FrontlineAuthoring
internal import Yams

/// Reads the scenarios of a file.
struct ScenarioReader {
  let reader: NodeReader
  let zones: TimeZoneDatabase

  static let keys = [
    "scenario", "about", "packs", "policy", "intents", "start", "zone", "customers", "agents", "lookups", "steps",
  ]

  /// When a scenario begins that does not say: a Monday morning in Singapore, where the shipped support team works.
  static let usualStart = "2026-11-23T10:00 Asia/Singapore"

  func scenarios(_ node: Node) -> [Scenario] {
    if case .sequence = node { return reader.items(node, "the file").compactMap(scenario) }
    return scenario(node).map { [$0] } ?? []
  }

  private func scenario(_ node: Node) -> Scenario? {
    guard let root = reader.mapping(node, "the scenario", keys: Self.keys) else { return nil }
    let name = root.requiredText("scenario", advice: "Add a line \"scenario: what it shows\"")
    let times = TimeReader(reader: reader, zones: zones)
    guard let start = self.start(root, times) else { return nil }
    var cast = Cast()
    cast.customers = customers(root)
    cast.agents = PeopleReader(reader: reader).agents(root)
    cast.report(reader)
    let steps = StepReader(reader: reader, times: times.inZone(start.zone), cast: cast).steps(root)
    guard let name else { return nil }
    return Scenario(
      name: name.value, location: root.location, packs: packs(root), policy: part(root.node("policy"), "policy"),
      inlinePacks: inlinePacks(root), start: start.moment, zone: start.zone, customers: cast.customers,
      agents: cast.agents, lookups: lookups(root), steps: steps)
  }

  private func start(_ root: MappingReader, _ times: TimeReader) -> (moment: Timestamp, zone: String)? {
    var zone: String?
    if let text = root.text("zone") {
      guard times.rules(text.value, at: text.location) != nil else { return nil }
      zone = text.value
    }
    let text = root.text("start") ?? Located(Self.usualStart, at: root.location)
    guard let start = times.inZone(zone ?? "Etc/UTC").dated(text) else { return nil }
    return (start.moment, zone ?? start.zone ?? "Etc/UTC")
  }

  private func customers(_ root: MappingReader) -> [ScenarioCustomer] {
    let customers = PeopleReader(reader: reader).customers(root)
    guard customers.isEmpty else { return customers }
    let nobody = Customer(id: CustomerID(Cast.usualCustomer))
    return [ScenarioCustomer(customer: nobody, channel: PeopleReader.usualChannel, location: root.location)]
  }

  private func packs(_ root: MappingReader) -> Scenario.PackChoice {
    guard let text = root.text("packs") else { return .standard }
    return Self.packChoice(text.value, file: reader.source.file)
  }

  /// Packs by a path, which is relative to the scenario's file.
  static func packChoice(_ text: String, file: String) -> Scenario.PackChoice {
    if text == "none" { return .none }
    if text == "standard" { return .standard }
    guard !text.hasPrefix("/"), let slash = file.lastIndex(of: "/") else { return .path(text) }
    return .path(String(file[...slash]) + text)
  }

  /// A part of the file that must be a mapping.
  func part(_ node: Node?, _ what: String) -> DocumentPart? {
    guard let node, reader.mapping(node, "\"\(what)\"", keys: nil) != nil else { return nil }
    return DocumentPart(file: reader.source.file, text: reader.source.text, location: reader.location(node))
  }

  private func inlinePacks(_ root: MappingReader) -> [InlinePack] {
    (root.mapping("intents")?.entries ?? []).compactMap { entry in
      part(entry.value, "the pack \(entry.key)").map { InlinePack(id: entry.key, content: $0) }
    }
  }

  private func lookups(_ root: MappingReader) -> [Scenario.LookupReply] {
    (root.mapping("lookups")?.entries ?? []).compactMap { entry in
      LookupReader(reader: reader).outcome(entry.value, "the lookup \(entry.key)")
        .map { Scenario.LookupReply(lookup: entry.key, outcome: $0 ?? .timedOut) }
    }
  }
}
