internal import Frontline

/// What people do, and how they react to what happens.
extension RandomPlay {
  mutating func act(_ deed: RandomDeed) {
    switch deed {
    case .ask(let customer): ask(customer)
    case .write(let ticket):
      messages += 1
      perform(.customerMessage(ticket, message: MessageID("m-\(messages)")))
    case .come(let agent): perform(.comeOnline(agent))
    case .go(let agent): perform(.goOffline(agent))
    case .answer(let ticket, let agent):
      perform(random.chance(88) ? .accept(ticket, by: agent) : .decline(ticket, by: agent))
    case .work(let ticket, let agent): work(ticket, agent)
    case .resume(let ticket, let agent): perform(.resume(ticket, by: agent))
    case .look(let agent):
      if let ticket = desk.waitingTickets(for: agent, in: state).first { perform(.take(ticket.id, by: agent)) }
    }
  }

  private mutating func ask(_ customer: Int) {
    talks += 1
    perform(.openTicket(RandomCast.request(of: customer, talk: talks, &random)))
    // Some come back in the week.
    if random.chance(15) { agenda.plan(.ask(customer: customer), at: now + random.seconds(3600...200_000)) }
  }

  /// An agent goes on with a ticket, whatever state it is in: what comes too late is refused.
  private mutating func work(_ ticket: TicketID, _ agent: AgentID) {
    guard state.ticket(ticket)?.state == .open else { return }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<8:
      let target = random.pick(
        [("agents", "billing"), ("agents", "support"), ("engineers", "engineering")], or: ("agents", "support"))
      perform(.transfer(ticket, by: agent, tier: target.0, team: target.1, note: nil))
    case 8..<12: perform(.returnToBot(ticket, by: agent, note: nil))
    case 12..<14: perform(.close(ticket, by: agent))
    case 14..<17:
      perform(.snooze(ticket, by: agent, until: now + random.seconds(600...36_000)))
    case 17..<20:
      perform(.waitOnThirdParty(ticket, by: agent, note: nil))
      agenda.plan(.resume(ticket, agent), at: now + random.seconds(600...90_000))
    case 20..<23: perform(.handBack(ticket, by: agent, note: nil))
    case 23..<24: merge(ticket, by: agent)
    case 24..<50: perform(.resolve(ticket, by: agent))
    default:
      messages += 1
      perform(.reply(ticket, by: agent, message: MessageID("m-\(messages)")))
    }
  }

  /// Merges into another ticket of the same customer, where there is one.
  private mutating func merge(_ ticket: TicketID, by agent: AgentID) {
    let customer = state.ticket(ticket)?.request.customer
    let others = ledger.tickets.filter { $0.key != ticket && $0.value.request.customer == customer }.keys.sorted()
    for other in others where state.ticket(other)?.state.isActive == true {
      perform(.merge(ticket, into: other, by: agent))
      return
    }
  }

  /// What follows from an event in people's minds.
  mutating func react(to event: DeskEvent) {
    switch event {
    case .ticketOffered(let event):
      // Some do not answer in time.
      if random.chance(90) { agenda.plan(.answer(event.ticket, event.agent), at: now + random.seconds(2...110)) }
    case .ticketResumed(let event):
      if let agent = event.agent { agenda.plan(.work(event.ticket, agent), at: now + random.seconds(30...420)) }
    case .ticketAssigned(let event): agenda.plan(.work(event.ticket, event.agent), at: now + random.seconds(30...420))
    case .customerWrote(let event):
      if let agent = state.ticket(event.ticket)?.agent {
        agenda.plan(.work(event.ticket, agent), at: now + random.seconds(30...420))
      }
    case .agentReplied(let event):
      if random.chance(85) { agenda.plan(.write(event.ticket), at: now + random.seconds(20...14_400)) }
    case .ticketSolved(let event):
      if random.chance(10) { agenda.plan(.write(event.ticket), at: now + random.seconds(600...172_800)) }
    case .ticketOpened(let event):
      if random.chance(20) { agenda.plan(.write(event.ticket), at: now + random.seconds(5...1200)) }
      if random.chance(3) { agenda.plan(.write(event.ticket), at: now + random.seconds(5...200)) }
    default: break
    }
  }
}
