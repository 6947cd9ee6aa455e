internal import Frontline
internal import FrontlineAuthoring
internal import FrontlinePacks
internal import Yams

/// Reads the customers and agents of a scenario.
struct PeopleReader {
  let reader: NodeReader

  static let customerKeys = ["locale", "language", "zone", "region", "style", "channel", "attributes"]
  static let agentKeys = [
    "name", "languages", "teams", "skills", "capacity", "roles", "calendar", "online",
  ]
  /// The channel of a customer of whom none is told.
  static let usualChannel = "app"

  func customers(_ root: MappingReader) -> [ScenarioCustomer] {
    people(root, "customers").compactMap { name, node, location in
      let what = "customer \"\(name)\""
      let body = node.flatMap { reader.mapping($0, what, keys: Self.customerKeys) }
      var attributes: [String: String] = [:]
      for entry in body?.mapping("attributes")?.entries ?? [] {
        attributes[entry.key] = reader.text(entry.value, "the attribute \(entry.key)")?.value
      }
      let styles = AnswerStyle.allCases.map { ($0.rawValue, $0) }
      let customer = Customer(
        id: CustomerID(name), locale: body.flatMap { locale($0.text("locale")) },
        language: body.flatMap { locale($0.text("language")) }, zone: body?.text("zone")?.value,
        region: body?.text("region")?.value, style: body?.choice("style", styles), attributes: attributes)
      return ScenarioCustomer(
        customer: customer, channel: body?.text("channel")?.value ?? Self.usualChannel, location: location)
    }
  }

  func agents(_ root: MappingReader) -> [ScenarioAgent] {
    people(root, "agents").compactMap { name, node, location in
      let what = "agent \"\(name)\""
      let body = node.flatMap { reader.mapping($0, what, keys: Self.agentKeys) }
      let languages = body?.texts("languages", orOne: true).compactMap { locale($0) } ?? []
      var profile = AgentProfile(
        id: AgentID(name), name: body?.text("name")?.value ?? name.prefix(1).uppercased() + name.dropFirst(),
        languages: languages.isEmpty ? [Self.english] : languages,
        skills: body?.texts("skills", orOne: true).map(\.value) ?? [],
        teams: body?.texts("teams", orOne: true).map(\.value) ?? [],
        capacity: body?.integer("capacity", in: 0...10_000) ?? 3)
      profile.roles = body?.texts("roles", orOne: true).map(\.value) ?? []
      profile.calendar = body?.text("calendar")?.value
      return ScenarioAgent(profile: profile, isOnline: body?.bool("online") ?? true, location: location)
    }
  }

  private static let english = LocaleTag("en") ?? .undetermined

  /// The names of a mapping with what is said of each, or of a list with nothing more.
  private func people(_ root: MappingReader, _ key: String) -> [(name: String, node: Node?, location: SourceLocation)] {
    guard let node = root.node(key) else { return [] }
    if case .sequence = node { return root.texts(key).map { ($0.value, nil, $0.location) } }
    return (root.mapping(key)?.entries ?? []).map { entry in
      (entry.key, NodeReader.isMissing(entry.value) ? nil : entry.value, entry.location)
    }
  }

  /// A locale tag in any spelling.
  func locale(_ text: Located<String>?) -> LocaleTag? {
    guard let text else { return nil }
    if let tag = LocaleTag(text.value) { return tag }
    reader.findings.error(
      .badLocale, at: text.location, "\"\(text.value)\" is not a locale tag",
      advice: "Write a BCP 47 tag such as en, zh-Hant or pt-BR")
    return nil
  }
}
