internal import Frontline

extension ScenarioRun {
  /// Does what an agent, or the service, does.
  mutating func perform(_ deed: AgentDeed) async throws(SupportError) {
    let ticket = try await self.ticket(of: deed)
    tell(deed.text(ticket), by: deed.agent?.rawValue ?? Cast.service)
    if let ticket { await turn(to: ticket) }
    if case .reply(let text, let id) = deed.verb, let ticket, let agent = deed.agent {
      messageCount += 1
      let message = id ?? MessageID("m-\(messageCount)")
      try await host.reply(AgentReply(id: message, ticket: ticket, agent: agent, text: text))
    } else if case .note(let text) = deed.verb, let ticket, let agent = deed.agent {
      messageCount += 1
      try await host.note(AgentNote(id: MessageID("m-\(messageCount)"), ticket: ticket, agent: agent, text: text))
    } else if let ticket, let agent = deed.agent, let until = wakeTime(deed) {
      try await host.perform(.snooze(ticket, by: agent, until: until))
    } else if case .decideApproval(let named, let isApproved) = deed.verb, let agent = deed.agent {
      let waiting = await host.desk.openApprovals.first?.id
      guard let id = named ?? waiting else {
        throw SupportError(.refused, "no approval waits", advice: "let an agent request one first")
      }
      try await host.perform(.decideApproval(id, by: agent, isApproved: isApproved, note: nil))
    } else if let command = deed.command(ticket) {
      try await host.perform(command)
    }
  }

  /// Until when a deed puts a ticket aside; nil: it does not.
  private func wakeTime(_ deed: AgentDeed) -> Timestamp? {
    switch deed.verb {
    case .snoozeFor(let duration): clock.now + duration
    case .snooze(let moment): self.moment(.until(moment))
    default: nil
    }
  }

  /// From now on the ticket's conversation is spoken of.
  private mutating func turn(to id: TicketID) async {
    guard let request = await host.desk.ticket(id)?.request else { return }
    for customer in scenario.customers {
      // A conversation is named by its channel and its customer.
      let ending = ":\(customer.customer.id)"
      guard request.conversation.rawValue.hasSuffix(ending) else { continue }
      focus = (customer.customer.id, String(request.conversation.rawValue.dropLast(ending.count)))
    }
  }

  /// The ticket that a deed is about: the one that it names, else the only one that it can mean.
  private func ticket(of deed: AgentDeed) async throws(SupportError) -> TicketID? {
    if let named = deed.ticket { return named }
    let desk = await host.desk
    let candidates: [TicketID]
    switch deed.verb {
    case .comeOnline, .goOffline, .setCapacity, .block, .decideApproval, .announce, .openIncident, .closeIncident:
      return nil
    case .take: candidates = desk.waitingQueues.flatMap { desk.tickets(in: $0) }.map(\.id).sorted()
    case .accept, .decline: candidates = offered(to: deed.agent, in: desk)
    default: candidates = held(by: deed.agent, in: desk)
    }
    if candidates.count == 1 { return candidates[0] }
    if let own = own(candidates, desk) { return own }
    let what =
      candidates.isEmpty ? "there is none" : "it may be " + candidates.map(\.description).joined(separator: ", ")
    throw SupportError(
      .refused, "it is not clear which ticket is meant: \(what)", advice: "name the ticket, such as T-1")
  }

  /// That of the conversation which is spoken of, where it is among them.
  private func own(_ candidates: [TicketID], _ desk: DeskState) -> TicketID? {
    candidates.first { desk.ticket($0)?.request.conversation == conversationID }
  }

  /// The tickets that are an agent's, also those put aside; for the service all that people have.
  private func held(by agent: AgentID?, in desk: DeskState) -> [TicketID] {
    let active = desk.tickets.filter(\.state.isActive)
    guard let agent else { return active.map(\.id) }
    return active.filter { $0.state.hasAgent && $0.agent == agent }.map(\.id)
  }

  private func offered(to agent: AgentID?, in desk: DeskState) -> [TicketID] {
    desk.tickets.filter { $0.state == .offered && $0.offer?.agent == agent }.map(\.id)
  }
}

extension AgentDeed {
  /// The command to the desk; nil where the deed is none, or needs a ticket or an agent that is not there.
  func command(_ ticket: TicketID?) -> DeskCommand? {
    switch (verb, agent, ticket) {
    case (.comeOnline, let agent?, _): .comeOnline(agent)
    case (.goOffline, let agent?, _): .goOffline(agent)
    case (.setCapacity(let capacity), let agent?, _): .setCapacity(agent, capacity)
    case (.accept, let agent?, let ticket?): .accept(ticket, by: agent)
    case (.decline, let agent?, let ticket?): .decline(ticket, by: agent)
    case (.take, let agent?, let ticket?): .take(ticket, by: agent)
    case (.resolve, let agent?, let ticket?): .resolve(ticket, by: agent)
    case (.close, _, let ticket?): .close(ticket, by: agent)
    case (.transfer(let tier, let team, let note), _, let ticket?):
      .transfer(ticket, by: agent, tier: tier, team: team, note: note.map { RecordID($0) })
    case (.returnToBot(let note), _, let ticket?): .returnToBot(ticket, by: agent, note: note.map { RecordID($0) })
    case (.waitOnThirdParty(let note), let agent?, let ticket?):
      .waitOnThirdParty(ticket, by: agent, note: note.map { RecordID($0) })
    case (.resume, let agent?, let ticket?): .resume(ticket, by: agent)
    case (.handBack(let note), _, let ticket?): .handBack(ticket, by: agent, note: note.map { RecordID($0) })
    case (.merge(let target), _, let ticket?): .merge(ticket, into: target, by: agent)
    case (.requestApproval(let kind, let amount, let note), let agent?, let ticket?):
      .requestApproval(ticket, by: agent, kind: kind, amount: amount, note: note.map { RecordID($0) })
    case (.openIncident(let intent, let region), _, _): .openIncident(intent, region: region, by: agent)
    case (.closeIncident(let id), _, _): .closeIncident(id, by: agent)
    case (.announce(let topic), _, _): .announceFeedback(topic: topic, intent: nil)
    case (.block(let customer, let isBlocked), _, _): isBlocked ? .block(customer) : .unblock(customer)
    case (.changeUrgency(let urgency), _, let ticket?): .changeUrgency(ticket, urgency)
    default: nil
    }
  }

  /// As a transcript tells it.
  func text(_ ticket: TicketID?) -> String {
    let what: String
    switch verb {
    case .comeOnline: return "comes online"
    case .goOffline: return "goes offline"
    case .setCapacity(let capacity): return "has capacity \(capacity)"
    case .reply(let text, _): return text
    case .accept: what = "accepts"
    case .decline: what = "declines"
    case .take: what = "takes"
    case .resolve: what = "resolves"
    case .close: what = "closes"
    case .transfer(let tier, let team, _): what = "transfers to \(tier)\(team.map { "/\($0)" } ?? "")"
    case .returnToBot: what = "returns to bot"
    case .snooze, .snoozeFor: what = "snoozes"
    case .waitOnThirdParty: what = "waits on third party"
    case .resume: what = "resumes"
    case .handBack: what = "hands back"
    case .merge(let target): what = "merges into \(target)"
    case .block(let customer, let isBlocked): return "\(isBlocked ? "blocks" : "unblocks") \(customer)"
    case .requestApproval(let kind, let amount, _):
      what = "requests \(kind)" + (amount.map { " of \($0.decimal) \($0.currency)" } ?? "")
    case .decideApproval(let id, let isApproved):
      return "\(isApproved ? "approves" : "refuses")\(id.map { " \($0)" } ?? "")"
    case .note(let text): what = "notes \(text)"
    case .openIncident(let intent, let region):
      return "opens incident \(intent)\(region.map { " in \($0)" } ?? "")"
    case .closeIncident(let id): return "closes incident \(id)"
    case .announce(let topic): return "announces \(topic)"
    case .changeUrgency(let urgency): what = "sets urgency \(urgency.name)"
    }
    return "\(what)\(ticket.map { " (\($0))" } ?? "")"
  }
}
