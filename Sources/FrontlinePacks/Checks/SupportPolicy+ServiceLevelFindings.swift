extension SupportPolicy {
  /// What is wrong with the service levels: ids that are given twice or name nothing, promises that are never made.
  func serviceLevelFindings() -> [Finding] {
    var findings = duplicates(of: serviceLevels.map { ($0.id, $0.location) }, what: "service level")
    for level in serviceLevels {
      if case .named(let id) = level.calendar, calendar(id) == nil {
        findings.append(
          .unknown(
            .unknownCalendar, "calendar", id, known: calendars.map(\.id) + ["team", "always"],
            at: level.fieldLocations["calendar"] ?? level.location))
      }
      if let percent = level.warnings.sharePercent, !(1...99).contains(percent) {
        findings.append(
          Finding(
            .error, .outOfRange, at: level.fieldLocations["share"] ?? level.location,
            "the share of a warning is \(percent)%",
            advice: "Give a share from 1% to 99%, or none"))
      }
      for target in level.targets { findings += targetFindings(target) }
    }
    return findings
  }

  private func targetFindings(_ target: ServiceLevelTarget) -> [Finding] {
    var findings: [Finding] = []
    for (index, id) in target.tiers.enumerated() where tier(id) == nil {
      findings.append(
        .unknown(
          .unknownTier, "tier", id, known: tiers.map(\.id), at: target.fieldLocations["tier", index] ?? target.location)
      )
    }
    for (index, name) in target.channels.enumerated() where !channels.contains(where: { $0.name == name }) {
      findings.append(
        Finding(
          .warning, .unknownChannel, at: target.fieldLocations["channel", index] ?? target.location,
          "channel \(quoted(name)) is not listed",
          advice: NameSuggestion.advice(for: name, known: channels.map(\.name), what: "channel")))
    }
    return findings
  }
}
