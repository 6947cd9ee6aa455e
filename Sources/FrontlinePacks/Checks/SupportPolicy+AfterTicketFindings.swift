internal import FrontlineText

extension SupportPolicy {
  /// What is wrong with ratings, approvals, feedback, proactive rules and incidents.
  func afterTicketFindings() -> [Finding] {
    channelRatingFindings() + approvalFindings() + feedbackFindings() + proactiveFindings() + incidentFindings()
      + permissionFindings()
  }

  private func channelRatingFindings() -> [Finding] {
    channels.compactMap { channel in
      guard channel.kind == .public, let rating = channel.rating, rating != .none else { return nil }
      return Finding(
        .error, .uselessValue, at: location, "channel \(quoted(channel.name)) is public, where nobody is asked to rate",
        advice: "Remove its rating")
    }
  }

  private func approvalFindings() -> [Finding] {
    var findings: [Finding] = []
    for approval in approvals {
      if approval.approvers.isEmpty {
        findings.append(
          Finding(
            .error, .missingPermission, at: approval.fieldLocations["approvers"] ?? approval.location,
            "nobody may decide about approval \(quoted(approval.id))", advice: "Name a role, such as [lead]"))
      }
      if let limit = approval.limit, let maximum = approval.maximum,
        limit.currency != maximum.currency || limit.minorUnits > maximum.minorUnits
      {
        findings.append(
          Finding(
            .error, .outOfRange, at: approval.fieldLocations["maximum"] ?? approval.location,
            "the maximum of approval \(quoted(approval.id)) is not above its limit",
            advice: "Give an amount in \(limit.currency) of at least \(limit.decimal)"))
      }
    }
    return findings
  }

  private func feedbackFindings() -> [Finding] {
    let place = feedback.location ?? location
    let topics = feedback.topics.enumerated().map { ($1, feedback.fieldLocations["topics", $0] ?? place) }
    return duplicates(of: topics, what: "topic")
  }

  private func proactiveFindings() -> [Finding] {
    duplicates(of: proactiveRules.map { ($0.id, $0.fieldLocations["id"] ?? $0.location) }, what: "proactive rule")
      + duplicates(
        of: proactiveRules.map { ($0.event, $0.fieldLocations["on"] ?? $0.location) }, what: "rule for the event")
  }

  private func incidentFindings() -> [Finding] {
    let place = incidents.location ?? location
    let tierPlace = incidents.fieldLocations["tier"] ?? place
    var findings = handoverFindings(
      tier: incidents.tier, tierLocation: tierPlace, team: incidents.team,
      teamLocation: incidents.fieldLocations["team"] ?? place)
    if let id = incidents.tier, tier(id)?.kind == .bot {
      findings.append(
        Finding(
          .error, .wrongTier, at: tierPlace, "tier \(quoted(id)) is the bot's, which nobody can tell of an incident",
          advice: "Name a tier of kind human"))
    }
    if incidents.team != nil, incidents.tier == nil {
      findings.append(
        Finding(
          .error, .missingTier, at: incidents.fieldLocations["team"] ?? place, "the team of incidents has no tier",
          advice: "Name the team's tier too"))
    }
    if let count = incidents.count, !IncidentPolicy.counts.contains(count) {
      findings.append(
        Finding(
          .error, .outOfRange, at: place, "the count of incidents is \(count)",
          advice: "Give a number from \(IncidentPolicy.counts.lowerBound) to \(IncidentPolicy.counts.upperBound)"))
    }
    return findings
  }

  private func permissionFindings() -> [Finding] {
    teams.compactMap { team in
      guard team.permissions.isEmpty else { return nil }
      return Finding(
        .error, .missingPermission, at: team.fieldLocations["may"] ?? team.location,
        "agents of team \(quoted(team.id)) may do nothing", advice: "Allow them to reply at least")
    }
  }
}

extension PackCollection {
  /// Names of intents and tags in the policy that no pack has.
  func policyReferenceFindings() -> [Finding] {
    let intents = packs.flatMap { $0.intents }
    var findings: [Finding] = []
    for rule in policy.proactiveRules where intent(rule.intent) == nil {
      findings.append(
        .unknown(
          .unknownIntent, "intent", rule.intent.description, known: intents.map(\.id.description),
          at: rule.fieldLocations["intent"] ?? rule.location))
    }
    for (index, topic) in policy.feedback.topics.enumerated()
    where !intents.contains(where: { $0.tags.contains(topic) }) {
      let place = policy.feedback.fieldLocations["topics", index] ?? policy.feedback.location ?? policy.location
      findings.append(
        Finding(
          .warning, .unknownTag, at: place, "no intent has the tag \(quoted(topic))",
          advice: NameSuggestion.advice(for: topic, known: Set(intents.flatMap(\.tags)).sorted(), what: "tag")))
    }
    return findings
  }
}
