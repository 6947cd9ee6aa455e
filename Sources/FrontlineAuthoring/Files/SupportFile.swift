package import FrontlinePacks
internal import FrontlineText
package import Yams

/// Reads `support.yaml`.
package struct SupportFile {
  let reader: NodeReader

  package init(reader: NodeReader) { self.reader = reader }

  private static let keys = [
    "default_locale", "default_zone", "tiers", "teams", "skills", "calendars", "service_levels", "channels", "lookups",
    "limits", "escalation",
  ]

  /// The policy; nil where the file is no mapping or has no default locale.
  package func read(_ node: Node) -> SupportPolicy? {
    guard let root = reader.mapping(node, "support.yaml", keys: Self.keys) else { return nil }
    let locale = root.requiredText("default_locale").flatMap(reader.localeTag)
    var zone = "Etc/UTC"
    if let text = root.text("default_zone"), let valid = reader.zone(text) { zone = valid }
    let tiers = tiers(root)
    let teams = entries(root, "teams").compactMap { team($0, defaultLocale: locale) }
    let calendars = entries(root, "calendars").compactMap { CalendarReader(reader: reader).calendar($0) }
    let serviceLevels = entries(root, "service_levels").compactMap(serviceLevel)
    let lookups = entries(root, "lookups").compactMap(lookup)
    let channels = entries(root, "channels").compactMap(channel)
    let rules = root.items("escalation").compactMap { EscalationReader(reader: reader).rule($0) }
    // An undetermined default can only stand for one that was reported above.
    return SupportPolicy(
      defaultLocale: locale ?? .undetermined, defaultZone: zone, tiers: tiers, teams: teams,
      skills: root.ids("skills").map(\.value), calendars: calendars, serviceLevels: serviceLevels,
      escalationRules: rules, lookups: lookups, limits: limits(root), channels: channels,
      location: SourceLocation(file: reader.source.file))
  }

  /// The entries of a mapping whose keys are ids.
  private func entries(_ root: MappingReader, _ key: String) -> [MappingReader.Entry] {
    (root.mapping(key)?.entries ?? []).filter { entry in
      if Identifiers.isID(entry.key) { return true }
      reader.findings.error(
        .badID, at: entry.location, "\"\(entry.key)\" is not an id", advice: "Use lower case letters, digits and dashes"
      )
      return false
    }
  }

  private func tiers(_ root: MappingReader) -> [TierDefinition] {
    if root.node("tiers") == nil { root.reportMissing("tiers") }
    var tiers: [TierDefinition] = []
    for node in root.items("tiers") {
      let keys = ["id", "name", "kind", "accept", "offer_timeout", "service_level"]
      guard let body = reader.mapping(node, "a tier", keys: keys) else { continue }
      var places = PlaceList(body)
      let id = places.requiredID("id")
      if body.node("kind") == nil { body.reportMissing("kind") }
      let kind = body.choice("kind", TierDefinition.Kind.allCases.map { ($0.rawValue, $0) })
      let accepts = body.bool("accept") ?? true
      let timeout = body.duration("offer_timeout") ?? .seconds(120)
      let serviceLevel = places.id("service_level")
      let name = body.text("name")?.value
      guard let id, let kind else { continue }
      tiers.append(
        TierDefinition(
          id: id, name: name ?? id, level: tiers.count + 1, kind: kind, requiresAcceptance: accepts,
          offerTimeout: timeout, serviceLevel: serviceLevel, location: body.location, fieldLocations: places.locations))
    }
    return tiers
  }

  private func team(_ entry: MappingReader.Entry, defaultLocale: LocaleTag?) -> TeamDefinition? {
    let keys = ["name", "tier", "calendar", "skills"]
    guard let body = reader.mapping(entry.value, "team \"\(entry.key)\"", keys: keys) else { return nil }
    var places = PlaceList(body)
    let names = names(body, defaultLocale: defaultLocale)
    let tier = places.requiredID("tier")
    let calendar = places.requiredID("calendar")
    let skills = places.ids("skills")
    guard let tier, let calendar else { return nil }
    return TeamDefinition(
      id: entry.key, names: names, tier: tier, calendar: calendar, skills: skills, location: entry.location,
      fieldLocations: places.locations)
  }

  /// A name for each locale, or one text, which is meant in the default locale.
  private func names(_ body: MappingReader, defaultLocale: LocaleTag?) -> [LocalizedName] {
    guard let node = body.node("name") else {
      body.reportMissing("name")
      return []
    }
    if case .scalar = node {
      guard let text = body.text("name") else { return [] }
      return [LocalizedName(locale: defaultLocale ?? .undetermined, name: text.value)]
    }
    return (body.mapping("name")?.entries ?? []).compactMap { entry in
      guard let locale = reader.localeTag(Located(entry.key, at: entry.location)),
        let name = reader.text(entry.value, "the name in \(entry.key)")
      else { return nil }
      return LocalizedName(locale: locale, name: name.value)
    }
  }

  private func serviceLevel(_ entry: MappingReader.Entry) -> ServiceLevelDefinition? {
    let keys = ["first_response", "next_response", "resolution"]
    guard let body = reader.mapping(entry.value, "service level \"\(entry.key)\"", keys: keys) else { return nil }
    return ServiceLevelDefinition(
      id: entry.key, firstResponse: body.duration("first_response"), nextResponse: body.duration("next_response"),
      resolution: body.duration("resolution"), location: entry.location)
  }

  private func lookup(_ entry: MappingReader.Entry) -> LookupDefinition? {
    let keys = ["slots", "fields", "timeout"]
    guard let body = reader.mapping(entry.value, "lookup \"\(entry.key)\"", keys: keys) else { return nil }
    var places = PlaceList(body)
    return LookupDefinition(
      id: entry.key, slots: places.arguments("slots"), fields: places.arguments("fields"),
      timeout: body.duration("timeout") ?? .seconds(5), location: entry.location, fieldLocations: places.locations)
  }

  /// A channel's kind, or a mapping of its kind and its locale.
  private func channel(_ entry: MappingReader.Entry) -> ChannelDefinition? {
    guard case .mapping = entry.value else {
      guard let text = reader.text(entry.value, "channel \"\(entry.key)\"") else { return nil }
      guard let kind = ChannelKind(rawValue: text.value) else {
        reader.reportUnknownValue(text, "channel \"\(entry.key)\"", known: ChannelKind.allCases.map(\.rawValue))
        return nil
      }
      return ChannelDefinition(name: entry.key, kind: kind)
    }
    guard let body = reader.mapping(entry.value, "channel \"\(entry.key)\"", keys: ["kind", "locale"]) else {
      return nil
    }
    if body.node("kind") == nil { body.reportMissing("kind") }
    let kind = body.choice("kind", ChannelKind.allCases.map { ($0.rawValue, $0) })
    let locale = body.text("locale").flatMap(reader.localeTag)
    return kind.map { ChannelDefinition(name: entry.key, kind: $0, locale: locale) }
  }

  private func limits(_ root: MappingReader) -> ConversationLimits {
    let keys = ["choices", "clarifications", "human_hold", "context_lifetime", "message_bytes"]
    var limits = ConversationLimits()
    guard let body = root.mapping("limits", keys: keys) else { return limits }
    if let choices = body.integer("choices", in: 2...10) { limits.choices = choices }
    if let count = body.integer("clarifications", in: 0...10) { limits.clarifications = count }
    if let hold = body.duration("human_hold") { limits.humanHold = hold }
    if let lifetime = body.duration("context_lifetime") { limits.contextLifetime = lifetime }
    if let bytes = body.integer("message_bytes", in: 100...1_000_000) { limits.messageBytes = bytes }
    return limits
  }
}

extension NodeReader {
  /// The name of a time zone, by its form.
  func zone(_ text: Located<String>) -> String? {
    if Identifiers.isZone(text.value) { return text.value }
    findings.error(
      .badZone, at: text.location, "\"\(text.value)\" is not the name of a time zone",
      advice: "Write an IANA name such as Asia/Singapore or Etc/UTC")
    return nil
  }
}
