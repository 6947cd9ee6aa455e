extension DeskEvent {
  /// The stable name of its kind, such as `ticket-offered`.
  public var kind: String {
    switch self {
    case .agentRegistered: "agent-registered"
    case .agentCameOnline: "agent-came-online"
    case .agentWentOffline: "agent-went-offline"
    case .agentCapacityChanged: "agent-capacity-changed"
    case .ticketOpened: "ticket-opened"
    case .ticketQueued: "ticket-queued"
    case .ticketOffered: "ticket-offered"
    case .offerEnded: "offer-ended"
    case .refusalLapsed: "refusal-lapsed"
    case .ticketAssigned: "ticket-assigned"
    case .ticketReleased: "ticket-released"
    case .agentReplied: "agent-replied"
    case .customerWrote: "customer-wrote"
    case .ticketTransferred: "ticket-transferred"
    case .ticketHandedBack: "ticket-handed-back"
    case .ticketTakenBack: "ticket-taken-back"
    case .ticketSnoozed: "ticket-snoozed"
    case .ticketWaitsOnThirdParty: "ticket-waits-on-third-party"
    case .ticketResumed: "ticket-resumed"
    case .customerReminded: "customer-reminded"
    case .ticketDetailsAdded: "ticket-details-added"
    case .ticketMerged: "ticket-merged"
    case .ticketReopened: "ticket-reopened"
    case .ticketReturnedToBot: "ticket-returned-to-bot"
    case .ticketSolved: "ticket-solved"
    case .ticketClosed: "ticket-closed"
    case .urgencyChanged: "urgency-changed"
    case .clockStarted: "clock-started"
    case .clockPaused: "clock-paused"
    case .clockResumed: "clock-resumed"
    case .clockRetargeted: "clock-retargeted"
    case .clockWarned: "clock-warned"
    case .clockBreached: "clock-breached"
    case .clockStopped: "clock-stopped"
    case .teamHoursNoted: "team-hours-noted"
    case .customerBlocked: "customer-blocked"
    case .customerUnblocked: "customer-unblocked"
    case .relaxingPlanned: "relaxing-planned"
    case .ticketRelaxed: "ticket-relaxed"
    case .shiftNoted: "shift-noted"
    case .approvalRequested: "approval-requested"
    case .approvalDecided: "approval-decided"
    case .feedbackNoted: "feedback-noted"
    case .feedbackDone: "feedback-done"
    case .questionNoted: "question-noted"
    case .incidentOpened: "incident-opened"
    case .incidentClosed: "incident-closed"
    case .outsideEventNoted: "outside-event-noted"
    case .unknown(let event): event.kind
    }
  }
}

extension DeskEvent: Codable {
  private enum Key: String, CodingKey {
    case kind
    case payload
  }

  /// Decodes `{"kind": ..., "payload": ...}`; a kind that is not known is kept as it is.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func payload<Payload: Decodable>() throws -> Payload { try container.decode(Payload.self, forKey: .payload) }
    let kind = try container.decode(String.self, forKey: .kind)
    switch kind {
    case "agent-registered": self = .agentRegistered(try payload())
    case "agent-came-online": self = .agentCameOnline(try payload())
    case "agent-went-offline": self = .agentWentOffline(try payload())
    case "agent-capacity-changed": self = .agentCapacityChanged(try payload())
    case "ticket-opened": self = .ticketOpened(try payload())
    case "ticket-queued": self = .ticketQueued(try payload())
    case "ticket-offered": self = .ticketOffered(try payload())
    case "offer-ended": self = .offerEnded(try payload())
    case "refusal-lapsed": self = .refusalLapsed(try payload())
    case "ticket-assigned": self = .ticketAssigned(try payload())
    case "ticket-released": self = .ticketReleased(try payload())
    case "agent-replied": self = .agentReplied(try payload())
    case "customer-wrote": self = .customerWrote(try payload())
    case "ticket-transferred": self = .ticketTransferred(try payload())
    case "ticket-handed-back": self = .ticketHandedBack(try payload())
    case "ticket-taken-back": self = .ticketTakenBack(try payload())
    case "ticket-snoozed": self = .ticketSnoozed(try payload())
    case "ticket-waits-on-third-party": self = .ticketWaitsOnThirdParty(try payload())
    case "ticket-resumed": self = .ticketResumed(try payload())
    case "customer-reminded": self = .customerReminded(try payload())
    case "ticket-details-added": self = .ticketDetailsAdded(try payload())
    case "ticket-merged": self = .ticketMerged(try payload())
    case "ticket-reopened": self = .ticketReopened(try payload())
    case "ticket-returned-to-bot": self = .ticketReturnedToBot(try payload())
    case "ticket-solved": self = .ticketSolved(try payload())
    case "ticket-closed": self = .ticketClosed(try payload())
    case "urgency-changed": self = .urgencyChanged(try payload())
    case "clock-started": self = .clockStarted(try payload())
    case "clock-paused": self = .clockPaused(try payload())
    case "clock-resumed": self = .clockResumed(try payload())
    case "clock-retargeted": self = .clockRetargeted(try payload())
    case "clock-warned": self = .clockWarned(try payload())
    case "clock-breached": self = .clockBreached(try payload())
    case "clock-stopped": self = .clockStopped(try payload())
    case "team-hours-noted": self = .teamHoursNoted(try payload())
    case "customer-blocked": self = .customerBlocked(try payload())
    case "customer-unblocked": self = .customerUnblocked(try payload())
    case "relaxing-planned": self = .relaxingPlanned(try payload())
    case "ticket-relaxed": self = .ticketRelaxed(try payload())
    case "shift-noted": self = .shiftNoted(try payload())
    case "approval-requested": self = .approvalRequested(try payload())
    case "approval-decided": self = .approvalDecided(try payload())
    case "feedback-noted": self = .feedbackNoted(try payload())
    case "feedback-done": self = .feedbackDone(try payload())
    case "question-noted": self = .questionNoted(try payload())
    case "incident-opened": self = .incidentOpened(try payload())
    case "incident-closed": self = .incidentClosed(try payload())
    case "outside-event-noted": self = .outsideEventNoted(try payload())
    default: self = .unknown(UnknownEvent(kind: kind, payload: try payload()))
    }
  }

  /// Encodes `{"kind": ..., "payload": ...}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    switch self {
    case .agentRegistered(let payload): try container.encode(payload, forKey: .payload)
    case .agentCameOnline(let payload): try container.encode(payload, forKey: .payload)
    case .agentWentOffline(let payload): try container.encode(payload, forKey: .payload)
    case .agentCapacityChanged(let payload): try container.encode(payload, forKey: .payload)
    case .ticketOpened(let payload): try container.encode(payload, forKey: .payload)
    case .ticketQueued(let payload): try container.encode(payload, forKey: .payload)
    case .ticketOffered(let payload): try container.encode(payload, forKey: .payload)
    case .offerEnded(let payload): try container.encode(payload, forKey: .payload)
    case .refusalLapsed(let payload): try container.encode(payload, forKey: .payload)
    case .ticketAssigned(let payload): try container.encode(payload, forKey: .payload)
    case .ticketReleased(let payload): try container.encode(payload, forKey: .payload)
    case .agentReplied(let payload): try container.encode(payload, forKey: .payload)
    case .customerWrote(let payload): try container.encode(payload, forKey: .payload)
    case .ticketTransferred(let payload): try container.encode(payload, forKey: .payload)
    case .ticketHandedBack(let payload): try container.encode(payload, forKey: .payload)
    case .ticketTakenBack(let payload): try container.encode(payload, forKey: .payload)
    case .ticketSnoozed(let payload): try container.encode(payload, forKey: .payload)
    case .ticketWaitsOnThirdParty(let payload): try container.encode(payload, forKey: .payload)
    case .ticketResumed(let payload): try container.encode(payload, forKey: .payload)
    case .customerReminded(let payload): try container.encode(payload, forKey: .payload)
    case .ticketDetailsAdded(let payload): try container.encode(payload, forKey: .payload)
    case .ticketMerged(let payload): try container.encode(payload, forKey: .payload)
    case .ticketReopened(let payload): try container.encode(payload, forKey: .payload)
    case .ticketReturnedToBot(let payload): try container.encode(payload, forKey: .payload)
    case .ticketSolved(let payload): try container.encode(payload, forKey: .payload)
    case .ticketClosed(let payload): try container.encode(payload, forKey: .payload)
    case .urgencyChanged(let payload): try container.encode(payload, forKey: .payload)
    case .clockStarted(let payload): try container.encode(payload, forKey: .payload)
    case .clockPaused(let payload): try container.encode(payload, forKey: .payload)
    case .clockResumed(let payload): try container.encode(payload, forKey: .payload)
    case .clockRetargeted(let payload): try container.encode(payload, forKey: .payload)
    case .clockWarned(let payload): try container.encode(payload, forKey: .payload)
    case .clockBreached(let payload): try container.encode(payload, forKey: .payload)
    case .clockStopped(let payload): try container.encode(payload, forKey: .payload)
    case .teamHoursNoted(let payload): try container.encode(payload, forKey: .payload)
    case .customerBlocked(let payload): try container.encode(payload, forKey: .payload)
    case .customerUnblocked(let payload): try container.encode(payload, forKey: .payload)
    case .relaxingPlanned(let payload): try container.encode(payload, forKey: .payload)
    case .ticketRelaxed(let payload): try container.encode(payload, forKey: .payload)
    case .shiftNoted(let payload): try container.encode(payload, forKey: .payload)
    case .approvalRequested(let payload): try container.encode(payload, forKey: .payload)
    case .approvalDecided(let payload): try container.encode(payload, forKey: .payload)
    case .feedbackNoted(let payload): try container.encode(payload, forKey: .payload)
    case .feedbackDone(let payload): try container.encode(payload, forKey: .payload)
    case .questionNoted(let payload): try container.encode(payload, forKey: .payload)
    case .incidentOpened(let payload): try container.encode(payload, forKey: .payload)
    case .incidentClosed(let payload): try container.encode(payload, forKey: .payload)
    case .outsideEventNoted(let payload): try container.encode(payload, forKey: .payload)
    case .unknown(let event): try container.encode(event.payload, forKey: .payload)
    }
  }
}
