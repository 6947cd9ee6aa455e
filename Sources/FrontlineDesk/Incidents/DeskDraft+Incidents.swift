internal import FrontlinePacks
internal import FrontlineText

extension DeskDraft {
  /// The id of what opens an incident because many have one question.
  static let sameQuestion = "same-question"

  /// Counts a question, and opens an incident where so many customers have it. Nothing is counted while one is open.
  mutating func noteQuestion(
    _ intent: IntentID, in conversation: ConversationID, by customer: CustomerID?, region: String?
  ) {
    let policy = desk.policy.incidents
    guard let count = policy.count, state.openIncident(about: intent, region: region) == nil else { return }
    let asker = customer.map { "customer \($0)" } ?? "conversation \(conversation)"
    emit(
      .questionNoted(
        QuestionNoted(intent: intent, asker: asker, until: now + max(.zero, policy.within), at: now)))
    let asked = state.incidentBook.count(intent, at: now)
    guard asked >= max(IncidentPolicy.counts.lowerBound, count) else { return }
    open(intent, region: nil, rule: Self.sameQuestion, by: nil, count: asked)
  }

  mutating func openIncident(
    _ intent: IntentID, region: String?, rule: String?, by agent: AgentID?
  ) throws(DeskRefusal) {
    if let agent { _ = try self.agent(agent) }
    if let open = state.incidents.first(where: { $0.closedAt == nil && $0.intent == intent && $0.region == region }) {
      throw DeskRefusal(.incidentOpen(open.id))
    }
    open(intent, region: region, rule: rule, by: agent, count: nil)
  }

  mutating func closeIncident(_ id: IncidentID, by agent: AgentID?) throws(DeskRefusal) {
    if let agent { _ = try self.agent(agent) }
    guard state.incidents.contains(where: { $0.id == id && $0.closedAt == nil }) else {
      throw DeskRefusal(.noOpenIncident(id))
    }
    emit(.incidentClosed(IncidentClosed(id: id, by: agent, at: now)))
  }

  /// Opens an incident, and the one ticket that tells people of it.
  private mutating func open(_ intent: IntentID, region: String?, rule: String?, by agent: AgentID?, count: Int?) {
    let id = IncidentID(number: state.incidentBook.last + 1)
    var request: TicketRequest?
    if let tier = desk.policy.incidents.tier, (try? team(tier: tier, team: desk.policy.incidents.team)) != nil {
      request = TicketRequest(
        conversation: ConversationID("incident:\(id)"), region: region, tier: tier, team: desk.policy.incidents.team,
        language: desk.policy.defaultLocale, urgency: .high, intents: [intent], rule: rule)
    }
    // A conversation of this name that people have already has its ticket.
    if let conversation = request?.conversation, state.activeTicket(of: conversation) != nil { request = nil }
    emit(
      .incidentOpened(
        IncidentOpened(
          id: id, intent: intent, region: region, rule: rule, by: agent, count: count,
          ticket: request.map { _ in TicketID(number: state.lastTicket + 1) }, at: now)))
    if let request { try? perform(.openTicket(request)) }
  }
}

extension DeskState {
  /// Whether a ticket tells people of an incident: it has no customer.
  public func tellsOfIncident(_ ticket: TicketID) -> Bool { incidentBook.isTold(by: ticket) }
}
