extension SupportPolicy {
  /// Modifiers and playbooks that are given twice, pilots beyond their range, community help without a place.
  func modifierFindings() -> [Finding] {
    var findings = duplicates(of: modifiers.map { ($0.id, $0.location) }, what: "modifier")
    findings += duplicates(of: playbooks.map { ($0.risk, $0.location) }, what: "playbook")
    for pilot in pilots where !(0...100).contains(pilot.percent) {
      findings.append(
        Finding(
          .error, .outOfRange, at: location, "the pilot of \(pilot.region) is \(pilot.percent)%",
          advice: "Give a share from 0% to 100%"))
    }
    for tier in tiers where (tier.kind == .community) != (tier.link != nil) {
      let isCommunity = tier.kind == .community
      findings.append(
        Finding(
          .error, .communityLink, at: tier.location,
          isCommunity
            ? "tier \(quoted(tier.id)) has no link to the community"
            : "tier \(quoted(tier.id)) has a link, which only community help has",
          advice: isCommunity ? "Add \"link:\" with its address" : "Remove \"link\", or make it of kind community"))
    }
    return findings
  }

  /// Public channels that go on in a channel that is not listed, or is public itself.
  func channelFindings() -> [Finding] {
    channels.flatMap { channel -> [Finding] in
      guard let name = channel.privateChannel else { return [] }
      guard let other = self.channel(name) else {
        return [.unknown(.unknownChannel, "channel", name, known: channels.map(\.name), at: location)]
      }
      if other.kind == .private { return [] }
      return [
        Finding(
          .error, .publicChannel, at: location,
          "channel \(quoted(channel.name)) goes on in \(quoted(name)), which is public",
          advice: "Name a private channel")
      ]
    }
  }
}
