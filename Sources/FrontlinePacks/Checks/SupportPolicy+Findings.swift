extension SupportPolicy {
  /// What is wrong with the policy taken by itself: ids that are given twice or name nothing, tiers without people.
  ///
  /// Pure and deterministic; the findings are sorted.
  public func findings() -> [Finding] {
    (tierFindings() + tiers.flatMap { tierRouteFindings($0) } + ticketFindings() + teamFindings()
      + calendarFindings() + serviceLevelFindings() + ruleFindings() + modifierFindings() + channelFindings()
      + lookupFindings() + limitFindings() + routingFindings() + afterTicketFindings()).sorted()
  }

  private func tierFindings() -> [Finding] {
    var findings = duplicates(of: tiers.map { ($0.id, $0.fieldLocations["id"] ?? $0.location) }, what: "tier")
    if !tiers.contains(where: { $0.kind == .bot }) {
      findings.append(
        Finding(
          .error, .missingTier, at: location, "no tier is of kind bot",
          advice: "Begin tiers with {id: bot, name: Bot, kind: bot}"))
    }
    if !tiers.contains(where: { $0.kind == .human }) {
      findings.append(
        Finding(
          .error, .missingTier, at: location, "no tier is of kind human, so nobody can be handed over to",
          advice: "Add a tier such as {id: agents, name: Agents, kind: human} and a team for it"))
    }
    for tier in tiers {
      if let level = tier.serviceLevel, serviceLevel(level) == nil {
        findings.append(
          .unknown(
            .unknownServiceLevel, "service level", level, known: serviceLevels.map(\.id),
            at: tier.fieldLocations["service_level"] ?? tier.location))
      }
      if tier.kind == .human, teams(ofTier: tier.id).isEmpty {
        findings.append(
          Finding(
            .error, .missingTeam, at: tier.location, "tier \(quoted(tier.id)) has no team",
            advice: "Add a team with \"tier: \(tier.id)\" to teams"))
      }
    }
    return findings
  }

  private func teamFindings() -> [Finding] {
    var findings = duplicates(of: teams.map { ($0.id, $0.location) }, what: "team")
    for team in teams {
      let tierLocation = team.fieldLocations["tier"] ?? team.location
      if let tier = tier(team.tier) {
        if tier.kind != .human {
          findings.append(
            Finding(
              .error, .wrongTier, at: tierLocation,
              "team \(quoted(team.id)) is of a tier of kind \(tier.kind.rawValue), where no people of yours work",
              advice: "Give it a tier of kind human"))
        }
      } else {
        findings.append(.unknown(.unknownTier, "tier", team.tier, known: tiers.map(\.id), at: tierLocation))
      }
      if calendar(team.calendar) == nil {
        findings.append(
          .unknown(
            .unknownCalendar, "calendar", team.calendar, known: calendars.map(\.id),
            at: team.fieldLocations["calendar"] ?? team.location))
      }
      findings += unknownSkills(team.skills, at: team.fieldLocations, entry: team.location)
    }
    return findings
  }

  private func ruleFindings() -> [Finding] {
    var findings = duplicates(
      of: escalationRules.map { ($0.id, $0.fieldLocations["id"] ?? $0.location) }, what: "escalation rule")
    for rule in escalationRules {
      findings += handoverFindings(
        tier: rule.tier, tierLocation: rule.fieldLocations["tier"] ?? rule.location, team: rule.team,
        teamLocation: rule.fieldLocations["team"] ?? rule.location)
    }
    return findings
  }

  /// What is wrong with a tier and a team that a rule or an intent hands over to.
  func handoverFindings(
    tier tierID: String?, tierLocation: SourceLocation, team teamID: String?, teamLocation: SourceLocation
  ) -> [Finding] {
    var findings: [Finding] = []
    if let tierID, tier(tierID) == nil {
      findings.append(.unknown(.unknownTier, "tier", tierID, known: tiers.map(\.id), at: tierLocation))
    }
    if let tierID, tier(tierID)?.kind == .community {
      findings.append(
        Finding(
          .error, .wrongTier, at: tierLocation,
          "tier \(quoted(tierID)) is community help, to which nobody is handed over",
          advice: "Name a tier of kind human"))
    }
    guard let teamID else { return findings }
    guard let team = team(teamID) else {
      return findings + [.unknown(.unknownTeam, "team", teamID, known: teams.map(\.id), at: teamLocation)]
    }
    if let tierID, tier(tierID)?.kind == .human, team.tier != tierID {
      findings.append(
        Finding(
          .error, .wrongTier, at: teamLocation,
          "team \(quoted(teamID)) is of tier \(quoted(team.tier)), not of \(quoted(tierID))",
          advice: "Name a team of tier \(quoted(tierID)), or the other tier"))
    }
    return findings
  }

  /// The skills that the policy does not list.
  func unknownSkills(
    _ names: [String], key: String = "skills", at fields: FieldLocations, entry: SourceLocation
  ) -> [Finding] {
    names.enumerated().compactMap { index, name in
      if skills.contains(name) { return nil }
      return .unknown(.unknownSkill, "skill", name, known: skills, at: fields[key, index] ?? entry)
    }
  }

  private func lookupFindings() -> [Finding] {
    lookups.flatMap { lookup in
      let names = lookup.slots.enumerated().map { ($1, lookup.fieldLocations["slots", $0] ?? lookup.location) }
      let fields = lookup.fields.enumerated().map { ($1, lookup.fieldLocations["fields", $0] ?? lookup.location) }
      return duplicates(of: names, what: "slot") + duplicates(of: fields, what: "field")
    }
  }

  private func limitFindings() -> [Finding] {
    func atLeast(_ minimum: Int, _ value: Int, _ key: String) -> [Finding] {
      if value >= minimum { return [] }
      let advice = "Give a number of at least \(minimum)"
      return [Finding(.error, .outOfRange, at: location, "limits.\(key) is \(value)", advice: advice)]
    }
    return atLeast(2, limits.choices, "choices") + atLeast(0, limits.clarifications, "clarifications")
      + atLeast(100, limits.messageBytes, "message_bytes")
  }
}

/// Findings for ids that are given a second time.
func duplicates(of ids: [(id: String, location: SourceLocation)], what: String) -> [Finding] {
  var first: [String: SourceLocation] = [:]
  var findings: [Finding] = []
  for (id, location) in ids {
    guard let earlier = first[id] else {
      first[id] = location
      continue
    }
    findings.append(
      Finding(
        .error, .duplicateID, at: location, "there is already a \(what) \(quoted(id)) at \(earlier)",
        advice: "Rename or remove one of the two"))
  }
  return findings
}

/// A name in quotes as findings show it.
func quoted(_ name: String) -> String { "\"\(name)\"" }

extension Finding {
  /// A finding about a name that stands for nothing.
  static func unknown(
    _ code: FindingCode, _ what: String, _ name: String, known: [String], at location: SourceLocation
  ) -> Finding {
    Finding(
      .error, code, at: location, "there is no \(what) \(quoted(name))",
      advice: NameSuggestion.advice(for: name, known: known, what: what))
  }
}
