package import FrontlinePacks
internal import FrontlineText
package import Yams

/// Reads `support.yaml`.
package struct SupportFile {
  let reader: NodeReader
  /// The files that it names; nil where none can be read.
  let files: IncludedFiles?

  package init(reader: NodeReader, files: IncludedFiles? = nil) {
    self.reader = reader
    self.files = files
  }

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = [
    "default_locale", "default_zone", "tiers", "teams", "skills", "calendars", "holiday_sets", "service_levels",
    "channels", "lookups", "limits", "escalation", "modifiers", "pilot", "playbooks", "routing", "tickets",
    "ratings", "approvals", "feedback", "proactive", "incidents",
  ]
  static let teamKeys = ["name", "tier", "calendar", "skills", "outsourced", "may", "sees"]
  static let lookupKeys = ["slots", "fields", "timeout"]

  /// The policy; nil where the file is no mapping or has no default locale.
  package func read(_ node: Node) -> SupportPolicy? {
    guard let root = reader.mapping(node, "support.yaml", keys: Self.keys) else { return nil }
    let locale = root.requiredText("default_locale").flatMap(reader.localeTag)
    var zone = "Etc/UTC"
    if let text = root.text("default_zone"), let valid = reader.zone(text) { zone = valid }
    let tiers = TierReader(reader: reader).tiers(root)
    let teams = entries(root, "teams").compactMap { team($0, defaultLocale: locale) }
    let holidays = HolidayReader(reader: reader, sets: entries(root, "holiday_sets"), files: files)
    let calendars = CalendarReader(reader: reader, holidays: holidays).calendars(entries(root, "calendars"))
    let serviceLevels = entries(root, "service_levels").compactMap { ServiceLevelReader(reader: reader).level($0) }
    let lookups = entries(root, "lookups").compactMap(lookup)
    let channelReader = ChannelReader(reader: reader, defaultLocale: locale)
    let channels = entries(root, "channels").compactMap(channelReader.channel)
    let rules = root.items("escalation").compactMap { EscalationReader(reader: reader).rule($0) }
    let modifiers = root.items("modifiers").compactMap { ModifierReader(reader: reader).modifier($0) }
    let pilots = PilotReader(reader: reader).pilots(root)
    let playbooks = entries(root, "playbooks").compactMap(playbook)
    let after = AfterTicketReader(reader: reader)
    let outside = OutsideReader(reader: reader)
    // An undetermined default can only stand for one that was reported above.
    return SupportPolicy(
      defaultLocale: locale ?? .undetermined, defaultZone: zone, tiers: tiers, teams: teams,
      skills: root.ids("skills").map(\.value), calendars: calendars, serviceLevels: serviceLevels,
      escalationRules: rules, modifiers: modifiers, pilots: pilots, playbooks: playbooks, lookups: lookups,
      routing: RoutingReader(reader: reader).routing(root), limits: LimitsReader(root: root).limits(),
      channels: channels, tickets: TicketPolicyReader(reader: reader).tickets(root),
      ratings: after.ratings(root),
      approvals: entries(root, "approvals").compactMap { after.approval($0, defaultLocale: locale) },
      feedback: after.feedback(root), proactiveRules: root.items("proactive").compactMap(outside.rule),
      incidents: outside.incidents(root),
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

  private func team(_ entry: MappingReader.Entry, defaultLocale: LocaleTag?) -> TeamDefinition? {
    guard let body = reader.mapping(entry.value, "team \"\(entry.key)\"", keys: Self.teamKeys) else { return nil }
    var places = PlaceList(body)
    if body.node("name") == nil { body.reportMissing("name") }
    let names = reader.names(body, defaultLocale: defaultLocale)
    let tier = places.requiredID("tier")
    let calendar = places.requiredID("calendar")
    let skills = places.ids("skills")
    guard let tier, let calendar else { return nil }
    return TeamDefinition(
      id: entry.key, names: names, tier: tier, calendar: calendar, skills: skills,
      isOutsourced: body.bool("outsourced") ?? false,
      may: body.choices("may", AgentPermission.allCases.map { ($0.rawValue, $0) }),
      sees: body.choices("sees", TicketPart.allCases.map { ($0.rawValue, $0) }), location: entry.location,
      fieldLocations: places.locations)
  }

  private func lookup(_ entry: MappingReader.Entry) -> LookupDefinition? {
    guard let body = reader.mapping(entry.value, "lookup \"\(entry.key)\"", keys: Self.lookupKeys) else { return nil }
    var places = PlaceList(body)
    return LookupDefinition(
      id: entry.key, slots: places.arguments("slots"), fields: places.arguments("fields"),
      timeout: body.duration("timeout") ?? .seconds(5), location: entry.location, fieldLocations: places.locations)
  }
}

extension SupportFile {
  /// The steps for a risk class.
  private func playbook(_ entry: MappingReader.Entry) -> Playbook? {
    let steps = reader.texts(entry.value, "the playbook for \"\(entry.key)\"", orOne: true).map(\.value)
    return steps.isEmpty ? nil : Playbook(risk: entry.key, steps: steps, location: entry.location)
  }
}

extension NodeReader {
  /// The address of a page.
  func link(_ text: Located<String>) -> String? {
    if text.value.hasPrefix("https://") || text.value.hasPrefix("http://"),
      !text.value.unicodeScalars.contains(where: { $0.properties.isWhitespace })
    {
      return text.value
    }
    findings.error(
      .badLink, at: text.location, "\"\(text.value)\" is not a link", advice: "Write a URL that begins with https://")
    return nil
  }

  /// A region's code.
  func region(_ text: Located<String>) -> String? {
    if Identifiers.isRegion(text.value) { return text.value }
    findings.error(
      .badRegion, at: text.location, "\"\(text.value)\" is not a region",
      advice: "Write an ISO 3166 code of two upper case letters such as JP")
    return nil
  }

  /// The name of a time zone, by its form.
  func zone(_ text: Located<String>) -> String? {
    if Identifiers.isZone(text.value) { return text.value }
    findings.error(
      .badZone, at: text.location, "\"\(text.value)\" is not the name of a time zone",
      advice: "Write an IANA name such as Asia/Singapore or Etc/UTC")
    return nil
  }
}
