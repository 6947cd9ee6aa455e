internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Hands over because of a rule of the policy; false where there are no people to hand over to.
  mutating func handOver(intents: [IntentID], rule: EscalationRule, because reason: String) -> Bool {
    handOver(intents: intents, rule, RuleReference(id: rule.id, location: rule.location), because: reason)
  }

  /// Hands over because of the engine's own order of decisions; false where there are no people to hand over to.
  mutating func handOver(intents: [IntentID], builtIn name: String, because reason: String) -> Bool {
    handOver(intents: intents, nil, RuleReference(id: "built-in/\(name)"), because: reason)
  }

  /// Hands over an intent whose first tier is one of people, after its answer; false where the bot deals with it.
  mutating func handOverByTier(_ definition: IntentDefinition, _ answered: [IntentID]) -> Bool {
    guard let id = definition.firstTier, let tier = policy.tier(id), tier.kind == .human else { return false }
    sayAnswer(definition.id)
    let reference = RuleReference(id: "built-in/first-tier", location: definition.location)
    return handOver(
      intents: [definition.id] + answered, nil, reference, tier: id, because: "the intent's first tier is \(id)")
  }

  private mutating func handOver(
    intents: [IntentID], _ rule: EscalationRule?, _ reference: RuleReference, tier forced: String? = nil,
    because reason: String
  ) -> Bool {
    let definition = (intents.first ?? (origin ?? state).matter?.intent).flatMap { packs.intent($0) }
    if let active = desk.activeTicket(of: state.id) {
      return handBack(to: active.id, intents, reference, because: reason)
    }
    guard let tier = forced ?? tier(for: rule, definition) else { return false }
    if let place = privatePlace {
      let subject = intents
      return handOverInPrivate(place, intents, reference, because: reason) { turn in
        turn.handOver(intents: subject, rule, reference, tier: tier, because: reason)
      }
    }
    let team = team(for: rule, definition, tier: tier)
    let matter = modified(definition?.urgency ?? .normal)
    decide(.handOver, intents, rule: reference, modifiers: matter.modifiers, because: reason)
    let subject = origin ?? state
    let summary = HandoffSummary(subject, packs: packs, rule: reference, reason: reason).text
    let text = erasable(summary)
    // What the intent needs of its own team's people, others cannot be asked for.
    let skilled = definition?.team == nil || definition?.team == team ? definition : nil
    let request = TicketRequest(
      conversation: state.id, customer: state.profile?.id, channel: state.channel,
      region: state.profile?.answerRegion, plan: state.profile?.plan, tier: tier, team: team,
      language: state.language.choice?.wanted ?? locale,
      urgency: max(matter.urgency, rule?.urgency ?? .low), headStart: matter.headStart,
      modifiers: matter.modifiers.map(\.id), skills: skilled?.skills ?? [],
      wantedSkills: skilled?.wantedSkills ?? [],
      intents: subject.intentsForTicket(intents), rule: reference.id, summary: RecordID(state.id, text.record),
      slots: subject.slotsForTicket, attachments: subject.attachments.count, missing: missing(inTier: tier),
      followUpOf: closedTicket)
    guard ask(.openTicket(request)), let ticket = desk.activeTicket(of: state.id) else { return false }
    hold(ticket, summary: text)
    closeMatter()
    tellWait(ticket.id)
    return true
  }

  /// People have the conversation already: the hold begins again.
  private mutating func handBack(
    to ticket: TicketID, _ intents: [IntentID], _ reference: RuleReference, because reason: String
  ) -> Bool {
    decide(.handOver, intents, rule: reference, because: reason)
    if let message = state.lastMessage { ask(.customerMessage(ticket, message: message)) }
    hold(ticket, rule: reference, because: reason)
    closeMatter()
    return true
  }

  /// Begins a hold for a ticket that exists, and says where it stands.
  mutating func hold(_ ticket: TicketID, rule: RuleReference, because reason: String) {
    guard let ticket = desk.ticket(ticket) else { return }
    let summary = HandoffSummary(state, packs: packs, rule: rule, reason: reason).text
    hold(ticket, summary: erasable(summary))
    tellWait(ticket.id)
  }

  private mutating func hold(_ ticket: Ticket, summary: ErasableText) {
    let until = now + max(.zero, policy.limits.humanHold)
    emit(.held(ConversationHeld(ticket: ticket.id, team: ticket.queue.team, summary: summary, until: until)))
  }

  private mutating func closeMatter() {
    if let matter = state.matter { emit(.matterClosed(MatterClosed(intent: matter.intent, reason: .handedOver))) }
  }

  private func tier(for rule: EscalationRule?, _ definition: IntentDefinition?) -> String? {
    let isHuman = { (id: String) in policy.tier(id)?.kind == .human }
    if let named = rule?.tier, isHuman(named) { return named }
    if let next = definition?.nextTier, isHuman(next) { return next }
    if let first = definition?.firstTier, isHuman(first) { return first }
    return policy.tiers.filter { $0.kind == .human && !policy.teams(ofTier: $0.id).isEmpty }
      .min { $0.level < $1.level }?.id
  }

  private func team(for rule: EscalationRule?, _ definition: IntentDefinition?, tier: String) -> String? {
    let teams = policy.teams(ofTier: tier).map(\.id)
    if let named = rule?.team, teams.contains(named) { return named }
    if let own = definition?.team, teams.contains(own) { return own }
    return nil
  }
}
