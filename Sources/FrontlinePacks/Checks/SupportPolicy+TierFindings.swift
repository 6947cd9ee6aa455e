extension SupportPolicy {
  /// What is wrong with the ways into and out of a tier.
  func tierRouteFindings(_ tier: TierDefinition) -> [Finding] {
    let fields = tier.fieldLocations
    let names = tier.required.enumerated().map { ($1, fields["required", $0] ?? tier.location) }
    var findings = duplicates(of: names, what: "requirement")
    for (index, id) in (tier.sendsTo ?? []).enumerated() {
      let place = fields["sends_to", index] ?? tier.location
      guard let target = self.tier(id) else {
        findings.append(.unknown(.unknownTier, "tier", id, known: tiers.map(\.id), at: place))
        continue
      }
      if target.kind == .community || target.id == tier.id {
        findings.append(
          Finding(
            .error, .wrongTier, at: place, "agents of tier \(quoted(tier.id)) cannot send a ticket to \(quoted(id))",
            advice: "Name another tier, of people or the bot"))
      }
    }
    let ofPeople: [(key: String, isGiven: Bool)] = [
      ("required", !tier.required.isEmpty), ("sends_to", tier.sendsTo != nil),
      ("takes_back", tier.takesBackAfter != nil),
    ]
    for entry in ofPeople where entry.isGiven && tier.kind != .human {
      findings.append(
        Finding(
          .error, .wrongTier, at: fields[entry.key] ?? tier.location,
          "tier \(quoted(tier.id)) is of kind \(tier.kind.rawValue) and cannot have \(entry.key)",
          advice: "Remove it, or give it to a tier of kind human"))
    }
    return findings
  }

  /// Times of tickets that cannot all come true.
  func ticketFindings() -> [Finding] {
    guard let remind = tickets.remindAfter, let giveUp = tickets.giveUpAfter, remind >= giveUp else { return [] }
    return [
      Finding(
        .warning, .outOfRange,
        at: tickets.fieldLocations["remind_after"] ?? tickets.fieldLocations["give_up_after"] ?? location,
        "tickets.remind_after is not before tickets.give_up_after, so nobody is reminded",
        advice: "Remind earlier, or write remind_after: never")
    ]
  }
}
