public import FrontlineText

extension DeskEvent {
  /// When it happened; nil for an event of an unknown kind.
  public var at: Timestamp? {
    switch self {
    case .agentRegistered(let payload): payload.at
    case .agentCameOnline(let payload): payload.at
    case .agentWentOffline(let payload): payload.at
    case .agentCapacityChanged(let payload): payload.at
    case .ticketOpened(let payload): payload.at
    case .ticketQueued(let payload): payload.at
    case .ticketOffered(let payload): payload.at
    case .offerEnded(let payload): payload.at
    case .refusalLapsed(let payload): payload.at
    case .ticketAssigned(let payload): payload.at
    case .ticketReleased(let payload): payload.at
    case .agentReplied(let payload): payload.at
    case .customerWrote(let payload): payload.at
    case .ticketTransferred(let payload): payload.at
    case .ticketHandedBack(let payload): payload.at
    case .ticketTakenBack(let payload): payload.at
    case .ticketSnoozed(let payload): payload.at
    case .ticketWaitsOnThirdParty(let payload): payload.at
    case .ticketResumed(let payload): payload.at
    case .customerReminded(let payload): payload.at
    case .ticketDetailsAdded(let payload): payload.at
    case .ticketMerged(let payload): payload.at
    case .ticketReopened(let payload): payload.at
    case .ticketReturnedToBot(let payload): payload.at
    case .ticketSolved(let payload): payload.at
    case .ticketClosed(let payload): payload.at
    case .urgencyChanged(let payload): payload.at
    case .clockStarted(let payload): payload.at
    case .clockPaused(let payload): payload.at
    case .clockResumed(let payload): payload.at
    case .clockRetargeted(let payload): payload.at
    case .clockWarned(let payload): payload.at
    case .clockBreached(let payload): payload.at
    case .clockStopped(let payload): payload.at
    case .teamHoursNoted(let payload): payload.at
    case .customerBlocked(let payload): payload.at
    case .customerUnblocked(let payload): payload.at
    case .relaxingPlanned(let payload): payload.at
    case .ticketRelaxed(let payload): payload.at
    case .shiftNoted(let payload): payload.at
    case .approvalRequested(let payload): payload.at
    case .approvalDecided(let payload): payload.at
    case .feedbackNoted(let payload): payload.at
    case .feedbackDone(let payload): payload.at
    case .questionNoted(let payload): payload.at
    case .incidentOpened(let payload): payload.at
    case .incidentClosed(let payload): payload.at
    case .outsideEventNoted(let payload): payload.at
    case .unknown: nil
    }
  }

  /// The ticket it is about, if any.
  public var ticket: TicketID? {
    switch self {
    case .ticketOpened(let payload): payload.ticket
    case .ticketQueued(let payload): payload.ticket
    case .ticketOffered(let payload): payload.ticket
    case .offerEnded(let payload): payload.ticket
    case .refusalLapsed(let payload): payload.ticket
    case .ticketAssigned(let payload): payload.ticket
    case .ticketReleased(let payload): payload.ticket
    case .agentReplied(let payload): payload.ticket
    case .customerWrote(let payload): payload.ticket
    case .ticketTransferred(let payload): payload.ticket
    case .ticketHandedBack(let payload): payload.ticket
    case .ticketTakenBack(let payload): payload.ticket
    case .ticketSnoozed(let payload): payload.ticket
    case .ticketWaitsOnThirdParty(let payload): payload.ticket
    case .ticketResumed(let payload): payload.ticket
    case .customerReminded(let payload): payload.ticket
    case .ticketDetailsAdded(let payload): payload.ticket
    case .ticketMerged(let payload): payload.ticket
    case .ticketReopened(let payload): payload.ticket
    case .ticketReturnedToBot(let payload): payload.ticket
    case .ticketSolved(let payload): payload.ticket
    case .ticketClosed(let payload): payload.ticket
    case .urgencyChanged(let payload): payload.ticket
    case .clockStarted(let payload): payload.ticket
    case .clockPaused(let payload): payload.ticket
    case .clockResumed(let payload): payload.ticket
    case .clockRetargeted(let payload): payload.ticket
    case .clockWarned(let payload): payload.ticket
    case .clockBreached(let payload): payload.ticket
    case .clockStopped(let payload): payload.ticket
    case .relaxingPlanned(let payload): payload.ticket
    case .ticketRelaxed(let payload): payload.ticket
    case .approvalRequested(let payload): payload.ticket
    case .approvalDecided(let payload): payload.ticket
    case .customerBlocked, .customerUnblocked, .agentRegistered, .agentCameOnline, .agentWentOffline,
      .agentCapacityChanged, .teamHoursNoted, .shiftNoted, .unknown, .feedbackNoted, .feedbackDone, .questionNoted,
      .incidentOpened, .incidentClosed, .outsideEventNoted:
      nil
    }
  }
}
