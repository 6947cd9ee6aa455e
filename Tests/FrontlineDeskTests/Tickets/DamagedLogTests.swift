import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineDesk

/// Any events in any order: what the desk makes of them hangs together, and it goes on from there.
struct DamagedLogTests {
  /// An event that may fit or not.
  static func event(at moment: Timestamp, _ generator: inout SeededGenerator) -> DeskEvent {
    func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &generator)] }
    func time() -> Timestamp {
      pick([
        .min, .max, moment, moment, moment + .seconds(60), moment - .seconds(60), moment + .seconds(100_000_000),
      ])
    }
    let ticket = TicketID(number: pick([1, 1, 2, 2, 3, 4, 17, .max]))
    let other = TicketID(number: pick([1, 2, 3, 4]))
    let agent: AgentID = pick(["ann", "bob", "eve", "nobody"])
    let maybe: AgentID? = pick([nil, agent])
    let language = QueueLanguage(tag(pick(["en", "zh-TW", "und"])))
    let queue = pick([
      QueueKey(tier: "agents", team: "support", language: language),
      QueueKey(tier: "engineers", team: "platform", language: language),
      QueueKey(tier: "moon", team: "crater", language: language),
    ])
    let request = TicketRequest(
      conversation: pick(["c1", "c2", "c3"]), customer: pick([nil, "k1"]), tier: "agents", language: tag("en"),
      urgency: pick(Urgency.allCases), slots: pick([[], [TicketRequest.Slot(name: "order_number", value: "r")]]),
      attachments: pick([0, .max, .min]), missing: ["attachment"])
    let proof = AssignmentProof(chosen: agent, rejections: [])
    let clock = pick(ServiceClock.Kind.allCases)
    let profile = AgentProfile(
      id: pick(["ann", "bob", "eve"]), name: "A", languages: [tag("en"), tag("zh")],
      teams: pick([["support"], ["platform"], ["support", "support", "crater"]]), capacity: pick([0, 1, 3, .max, .min]))
    let back = TicketSentBack(
      ticket: ticket, by: maybe, from: queue, to: queue, skills: pick([[], ["trust"]]), wantedAgent: maybe, note: nil,
      at: moment)
    let settled = TicketSettled(
      ticket: ticket, by: maybe, cause: pick(TicketSettled.Cause.allCases), closesAt: pick([nil, time()]), at: moment)
    let events: [DeskEvent] = [
      .agentRegistered(
        AgentRegistered(profile: profile, speaks: profile.languages.map { SpokenLanguage($0) }, at: moment)),
      .agentCameOnline(AgentPresence(agent: agent, at: moment)),
      .agentWentOffline(AgentPresence(agent: agent, at: moment)),
      .agentCapacityChanged(AgentCapacityChanged(agent: agent, capacity: pick([-1, 0, 2, .max]), at: moment)),
      .ticketOpened(TicketOpened(ticket: ticket, request: request, queue: queue, skills: [], at: moment)),
      .ticketQueued(TicketQueued(ticket: ticket, at: moment)),
      .ticketOffered(TicketOffered(ticket: ticket, agent: agent, expires: time(), proof: proof, at: moment)),
      .offerEnded(
        OfferEnded(
          ticket: ticket, agent: agent, cause: pick(OfferEnded.Cause.allCases), askAgainAt: pick([nil, time()]),
          at: moment)),
      .refusalLapsed(RefusalLapsed(ticket: ticket, agent: agent, at: moment)),
      .ticketAssigned(
        TicketAssigned(
          ticket: ticket, agent: agent, way: pick(TicketAssigned.Way.allCases), proof: nil, at: moment)),
      .ticketReleased(
        TicketReleased(
          ticket: ticket, agent: agent, cause: nil, rule: nil, askAgainAt: pick([nil, time()]), at: moment)),
      .agentReplied(
        AgentReplied(
          ticket: ticket, agent: agent, message: "m", remindsAt: pick([nil, time()]), givesUpAt: pick([nil, time()]),
          at: moment)),
      .customerWrote(CustomerWrote(ticket: ticket, message: "m", at: moment)),
      .customerReminded(CustomerReminded(ticket: ticket, at: moment)),
      .ticketSnoozed(TicketSnoozed(ticket: ticket, agent: agent, until: time(), at: moment)),
      .ticketWaitsOnThirdParty(TicketWaitsOnThirdParty(ticket: ticket, agent: agent, note: nil, at: moment)),
      .ticketResumed(
        TicketResumed(
          ticket: ticket, agent: maybe, former: maybe, cause: pick(TicketResumed.Cause.allCases), at: moment)),
      .ticketDetailsAdded(
        TicketDetailsAdded(
          ticket: ticket, by: maybe, slots: request.slots, attachments: pick([0, 1, .max, .min]), at: moment)),
      .ticketTransferred(
        TicketTransferred(
          ticket: ticket, by: maybe, from: queue, to: queue, skills: [], note: nil, rule: nil,
          takenBackAt: pick([nil, time()]), at: moment)),
      .ticketHandedBack(back), .ticketTakenBack(back),
      .ticketMerged(
        TicketMerged(
          ticket: ticket, into: other, by: maybe, conversations: pick([[], ["c1"], ["c1", "c1", "c3"]]), at: moment)),
      .ticketReopened(TicketReopened(ticket: ticket, wantedAgent: maybe, message: nil, at: moment)),
      .ticketReturnedToBot(
        TicketReturnedToBot(ticket: ticket, by: maybe, note: nil, closesAt: pick([nil, time()]), at: moment)),
      .ticketSolved(settled), .ticketClosed(settled),
      .urgencyChanged(UrgencyChanged(ticket: ticket, urgency: pick(Urgency.allCases), at: moment)),
      .clockStopped(ClockStopped(ticket: ticket, clock: clock, outcome: .met, at: moment)),
      .teamHoursNoted(TeamHoursNoted(team: queue.team, isOpen: true, changesAt: pick([nil, time()]), at: moment)),
    ]
    return pick(events)
  }

  @Test(arguments: 1...60)
  func anyEventsGiveAStateThatHangsTogetherAndGoesOn(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var run = try DeskRun()
    for _ in 0..<300 {
      run.now = run.now + .milliseconds(Int64.random(in: -1_000...60_000, using: &generator))
      run.state.apply(Self.event(at: run.now, &generator))
    }
    DeskChecks.indexes(run.state)
    for ticket in run.state.tickets { _ = ticket.previousStop }
    // A damaged log is no reason to stand still, nor to run for ever.
    for _ in 0..<20 {
      try run.run(.timePassed)
      run.now = run.now + .seconds(86_400)
    }
    DeskChecks.indexes(run.state)
    for ticket in run.state.currentTickets {
      for command: DeskCommand in [
        .customerMessage(ticket.id, message: "m"), .handBack(ticket.id, by: nil, note: nil),
        .transfer(ticket.id, by: nil, tier: "engineers", team: nil, note: nil), .resolve(ticket.id, by: nil),
      ] {
        do throws(DeskRefusal) { try run.run(command) } catch { #expect(!error.description.isEmpty) }
      }
    }
    DeskChecks.indexes(run.state)
  }
}
