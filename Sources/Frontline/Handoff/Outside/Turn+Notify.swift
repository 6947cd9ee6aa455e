internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Tells the customer of something that happened outside; where people hold the conversation, they are told instead.
  mutating func notify(_ event: OutsideEvent) {
    guard !desk.hasSeen(outsideEvent: event.key), let rule = policy.proactiveRule(on: event.name) else { return }
    guard sayAnswer(rule.intent, event.fields) else {
      note(event, rule, .noAnswer)
      return
    }
    if let ticket = state.holdingTicket {
      let text = draft.texts.joined(separator: "\n")
      draft = ReplyDraft()
      note(event, rule, .noted)
      let id = MessageID("outside-event-\(event.key)")
      emit(.agentNoted(AgentNoted(id: id, ticket: ticket, agent: nil, text: erasable(text))))
      return
    }
    note(event, rule, .told)
    emit(.noticeSent(NoticeSent(rule: rule.id, intent: rule.intent, key: event.key)))
    decide(
      .notify, [rule.intent], rule: RuleReference(id: rule.id, location: rule.location),
      because: "\(event.name) happened")
    flush()
  }

  private mutating func note(_ event: OutsideEvent, _ rule: ProactiveRule, _ outcome: OutsideEventNoted.Outcome) {
    ask(
      .noteOutsideEvent(
        OutsideEventNoted(
          key: event.key, name: event.name, rule: rule.id, customer: event.customer, region: event.region,
          outcome: outcome, at: now)))
  }
}
