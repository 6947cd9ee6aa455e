internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Of so many of the customer's last messages one angry one is enough.
  static let angerMessages = 3

  /// What the modifiers are compared with now.
  func modifierFacts() -> ModifierFacts {
    var facts = ModifierFacts()
    facts.now = now
    facts.region = state.profile?.answerRegion
    facts.attributes = (state.profile?.attributes ?? []).compactMap { attribute in
      attribute.text.value.map { ModifierFacts.Attribute(name: attribute.name, value: $0) }
    }
    facts.talks = (origin ?? state).talks
    if let customer = state.profile?.id { facts.handOvers = desk.handOvers(of: customer) }
    if policy.modifiers.contains(where: { $0.condition == .anger }) { facts.anger = anger() }
    return facts
  }

  /// What the policy's modifiers make of a matter of an urgency.
  func modified(_ urgency: Urgency) -> ModifiedMatter { ModifiedMatter(urgency, policy.modifiers, modifierFacts()) }

  /// The signs of the latest angry message among the last few of this talk.
  private func anger() -> [AngerSign] {
    let reader = engine.wording.angerReader(for: locale)
    var seen = 0
    for entry in (origin ?? state).transcript.reversed() where entry.author == .customer {
      guard now - entry.at < policy.limits.contextLifetime, seen < Self.angerMessages else { break }
      seen += 1
      let signs = entry.texts.first?.value.map { reader.signs(in: $0) } ?? []
      if !signs.isEmpty { return signs }
    }
    return []
  }

  /// Lets modifiers that have come to apply since the hand-over raise the urgency of a ticket that waits.
  mutating func raiseUrgency(of id: TicketID) {
    guard !policy.modifiers.isEmpty, let ticket = desk.ticket(id), ticket.agent == nil else { return }
    let facts = modifierFacts()
    // The contact itself was counted when the ticket was opened.
    let rules = policy.modifiers.filter { rule in
      if case .contacts = rule.condition { return false }
      return !ticket.request.modifiers.contains(rule.id) && !state.raisedBy.contains(rule.id)
    }
    let matter = ModifiedMatter(ticket.urgency, rules, facts)
    guard let first = matter.modifiers.first else { return }
    emit(.urgencyRaised(UrgencyRaised(ticket: id, modifiers: matter.modifiers)))
    if matter.urgency > ticket.urgency { ask(.changeUrgency(id, matter.urgency, rule: first.id)) }
  }
}
