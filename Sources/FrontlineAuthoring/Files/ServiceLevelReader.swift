internal import FrontlinePacks
internal import Yams

/// Reads a service level: its times, its calendar, and the rules of its clocks.
struct ServiceLevelReader {
  let reader: NodeReader

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = timeKeys + ["calendar", "pause", "reopened", "warn", "targets"]
  static let timeKeys = ServiceClockKind.allCases.map(key)
  static let conditions = ["urgency", "tier", "channel", "plan", "region"]

  /// The key of a promise: `first_response`.
  private static func key(_ kind: ServiceClockKind) -> String {
    kind.rawValue.split(separator: "-").joined(separator: "_")
  }

  func level(_ entry: MappingReader.Entry) -> ServiceLevelDefinition? {
    guard let body = reader.mapping(entry.value, "service level \"\(entry.key)\"", keys: Self.keys) else { return nil }
    var places = PlaceList(body)
    var level = ServiceLevelDefinition(id: entry.key, location: entry.location)
    level.times = times(body)
    if let id = places.id("calendar") {
      level.calendar = id == "team" ? .team : id == "always" ? .always : .named(id)
    }
    if let pause = body.mapping("pause", keys: ServiceLevelPauses.State.allCases.map(\.rawValue)) {
      level.pauses = pauses(pause)
    }
    if let reopened = body.choice("reopened", ReopenedClock.allCases.map { ($0.rawValue, $0) }) {
      level.reopened = reopened
    }
    if let warn = body.mapping("warn", keys: ["share", "lead"]) { level.warnings = warnings(warn, &places) }
    level.targets = body.items("targets").compactMap(target)
    level.fieldLocations = places.locations
    return level
  }

  private func times(_ body: MappingReader) -> ServiceLevelTimes {
    var times = ServiceLevelTimes()
    for kind in ServiceClockKind.allCases { times[kind] = body.duration(Self.key(kind)) }
    return times
  }

  private func pauses(_ body: MappingReader) -> ServiceLevelPauses {
    var pauses = ServiceLevelPauses()
    for state in ServiceLevelPauses.State.allCases where body.node(state.rawValue) != nil {
      pauses[state] = body.texts(state.rawValue, orOne: true).compactMap { text in
        if let kind = ServiceClockKind(rawValue: text.value) { return kind }
        reader.reportUnknownValue(
          text, "\"\(state.rawValue)\" of \(body.what)", known: ServiceClockKind.allCases.map(\.rawValue))
        return nil
      }
    }
    return pauses
  }

  /// The share and the lead; `none` switches one off.
  private func warnings(_ body: MappingReader, _ places: inout PlaceList) -> ServiceLevelWarnings {
    var warnings = ServiceLevelWarnings()
    if body.node("share") != nil, let text = body.text("share") {
      places.add("share", at: text.location)
      if text.value == "none" {
        warnings.sharePercent = nil
      } else if let percent = PercentText.parse(text.value) {
        warnings.sharePercent = percent
      } else {
        reader.findings.error(
          .wrongType, at: text.location, "\"\(text.value)\" is not a share",
          advice: "Write a share such as 75%, or none")
      }
    }
    if let text = body.node("lead").flatMap({ reader.text($0, "\"lead\" of \(body.what)") }) {
      if text.value == "none" { warnings.lead = nil } else if let lead = body.duration("lead") { warnings.lead = lead }
    }
    return warnings
  }

  private func target(_ node: Node) -> ServiceLevelTarget? {
    guard let body = reader.mapping(node, "a target", keys: ["when"] + Self.timeKeys) else { return nil }
    if body.node("when") == nil { body.reportMissing("when") }
    let times = times(body)
    if !body.entries.contains(where: { $0.key != "when" }) {
      reader.findings.error(
        .missingKey, at: body.location, "a target has no time", advice: "Add a line such as \"first_response: 30m\"")
    }
    guard let when = body.mapping("when", keys: Self.conditions) else { return nil }
    if when.entries.isEmpty {
      reader.findings.error(
        .missingKey, at: when.location, "a target has no condition",
        advice: "Add urgency, tier, channel, plan or region, or give the time for the whole service level")
    }
    var places = PlaceList(when)
    let urgencies = when.texts("urgency", orOne: true).compactMap { text in
      if let urgency = Urgency(name: text.value) { return urgency }
      reader.reportUnknownValue(text, "an urgency", known: Urgency.allCases.map(\.name))
      return nil
    }
    let regions = when.texts("region", orOne: true).filter { text in
      if Identifiers.isRegion(text.value) { return true }
      reader.findings.error(
        .badRegion, at: text.location, "\"\(text.value)\" is not a region",
        advice: "Write an ISO 3166 code of two upper case letters such as JP")
      return false
    }
    let tiers = when.texts("tier", orOne: true)
    for (index, text) in tiers.enumerated() { places.add("tier", index: index, at: text.location) }
    let channels = when.texts("channel", orOne: true)
    for (index, text) in channels.enumerated() { places.add("channel", index: index, at: text.location) }
    return ServiceLevelTarget(
      urgencies: urgencies, tiers: tiers.map(\.value), channels: channels.map(\.value),
      plans: when.texts("plan", orOne: true).map(\.value), regions: regions.map(\.value), times: times,
      location: body.location, fieldLocations: places.locations)
  }
}
