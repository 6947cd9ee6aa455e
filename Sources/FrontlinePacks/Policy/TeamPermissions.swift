/// What agents of a team may do with a ticket.
public enum AgentPermission: String, Hashable, Sendable, Codable, CaseIterable {
  /// Write to the customer.
  case reply
  /// Send it to another tier or team.
  case transfer
  /// Call it solved.
  case resolve
  /// Close it.
  case close
  /// Give it back to the bot.
  case returnToBot = "return-to-bot"
  /// Give it back to the tier that it came from.
  case handBack = "hand-back"
  /// Put it off.
  case snooze
  /// Wait for somebody else with it.
  case waitOnThirdParty = "wait-on-third-party"
  /// Go on with one that was put off or waits.
  case resume
  /// Put two tickets together.
  case merge
  /// Write a note on it.
  case note
  /// Ask for goodwill.
  case requestApproval = "request-approval"
  /// Decide about goodwill; a role is needed too.
  case decideApproval = "decide-approval"
}

/// The parts of a ticket's content.
public enum TicketPart: String, Hashable, Sendable, Codable, CaseIterable {
  /// What was said.
  case transcript
  /// The values that the customer gave.
  case slots
  /// The files that the customer sent.
  case attachments
  /// What the service's own data told.
  case lookups
  /// Who the customer is: id, region, attributes.
  case customer
  /// The agents' notes.
  case notes
}

extension TeamDefinition {
  /// What agents of an outsourced team may do where the policy does not say: work on tickets, and nothing for good.
  public static let outsourcedPermissions: [AgentPermission] = [
    .reply, .transfer, .handBack, .snooze, .resume, .note,
  ]

  /// What agents of an outsourced team see where the policy does not say: what they need to answer, not who asks.
  public static let outsourcedParts: [TicketPart] = [.transcript, .slots, .notes]

  /// What the team's agents may do: what the policy says, else everything, but for outsourced teams
  /// ``outsourcedPermissions``.
  public var permissions: [AgentPermission] {
    may ?? (isOutsourced ? Self.outsourcedPermissions : AgentPermission.allCases)
  }

  /// What the team's agents see of a ticket: what the policy says, else everything, but for outsourced teams
  /// ``outsourcedParts``.
  public var visibleParts: [TicketPart] { sees ?? (isOutsourced ? Self.outsourcedParts : TicketPart.allCases) }
}
