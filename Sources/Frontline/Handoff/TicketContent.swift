public import FrontlineDesk
public import FrontlineMatching
public import FrontlinePacks
internal import FrontlineText

/// What people see of a ticket beside the desk's own: everything that the next tier needs, put together from the conversation.
/// Texts that were erased are missing.
public struct TicketContent: Hashable, Sendable {
  /// The ticket.
  public var ticket: Ticket
  /// The customer.
  public var customer: CustomerProfile?
  /// What was asked, what was tried, what failed.
  public var summary: String?
  /// The intents of the conversation with their confidence, in order.
  public var intents: [UnderstoodIntent]
  /// The filled slots, of one name the last value.
  public var slots: [NamedText]
  /// The lookups with their outcome, in order.
  public var lookups: [LookupFinished]
  /// The attachments, in order.
  public var attachments: [AttachmentRecord]
  /// What people noted about the ticket, in order.
  public var notes: [AgentNoted]
  /// What was said, in order.
  public var transcript: [TranscriptEntry]
  /// What the tier needs and the customer has not given so far: names of slots, `attachment`.
  public var missing: [String] = []
  /// The answers of the packs to the intents, the latest first, in the customer's language.
  public var suggestedAnswers: [SuggestedAnswer] = []
  /// Texts that agents send again and again, in the customer's language.
  public var cannedReplies: [CannedReply] = []
  /// What to do about the sensitive topics of the conversation.
  public var playbooks: [Playbook] = []
}

/// What the packs would answer to an intent.
public struct SuggestedAnswer: Hashable, Sendable {
  /// The intent.
  public var intent: IntentID
  /// The answer, in the customer's language.
  public var text: String
}

/// Why a message of the customer was understood as it was.
public struct MessageProof: Hashable, Sendable {
  /// The message.
  public var message: MessageID?
  /// The proof, with the packs as they are now.
  public var proof: MatchProof
}

extension TicketContent {
  /// Puts a ticket together with its conversation.
  public init(ticket: Ticket, conversation: ConversationState) {
    self.ticket = ticket
    customer = conversation.profile
    summary = conversation.summary?.value
    intents = conversation.matchedIntents
    var slots: [NamedText] = []
    for slot in conversation.slots {
      slots.removeAll { $0.name == slot.slot.name }
      slots.append(slot.slot)
    }
    self.slots = slots
    lookups = conversation.finishedLookups
    attachments = conversation.attachments
    notes = conversation.notes.filter { $0.ticket == ticket.id }
    transcript = Array(conversation.transcript)
  }
}

extension TicketContent {
  /// Puts what was said in public before what was said in private.
  mutating func prepend(_ before: ConversationState) {
    let known = Set(transcript.compactMap(\.message))
    let earlier = before.transcript.filter { entry in entry.message.map { !known.contains($0) } ?? true }
    // Both are in order; of equal times the public word comes first.
    var merged: [TranscriptEntry] = []
    var rest = transcript[...]
    for entry in earlier {
      while let next = rest.first, next.at < entry.at { merged.append(rest.removeFirst()) }
      merged.append(entry)
    }
    transcript = merged + rest
    intents = before.matchedIntents + intents
    for slot in before.slots.reversed() where !slots.contains(where: { $0.name == slot.slot.name }) {
      slots.insert(slot.slot, at: 0)
    }
    lookups = before.finishedLookups + lookups
    let own = Set(attachments.compactMap(\.reference.value))
    attachments =
      before.attachments.filter { file in file.reference.value.map { !own.contains($0) } ?? true } + attachments
  }
}

extension SupportEngine {
  /// The most answers that are suggested.
  static var suggestionLimit: Int { 3 }

  /// Adds what helps an agent: answers, canned replies, playbooks.
  func advise(_ content: inout TicketContent, conversation: ConversationState, now: Timestamp) {
    let turn = Turn(engine: self, state: conversation, desk: DeskState(), now: now)
    content.missing = content.ticket.request.missing.filter { name in
      name == TierDefinition.attachment ? content.attachments.isEmpty : !content.slots.contains { $0.name == name }
    }
    var topics: [IntentID] = []
    for intent in content.intents.reversed().map(\.intent) + content.ticket.request.intents.reversed()
    where turn.isTopic(intent) && !topics.contains(intent) {
      topics.append(intent)
    }
    for topic in topics where content.suggestedAnswers.count < Self.suggestionLimit {
      let arguments = turn.arguments(for: topic)
      let answer = wording.answer(
        topic, locale: turn.locale, context: turn.answerContext, zone: turn.zone, arguments)
      if let answer { content.suggestedAnswers.append(SuggestedAnswer(intent: topic, text: answer.text)) }
    }
    content.cannedReplies = packs.cannedReplies(for: turn.locale)
    var risks: [String] = []
    for risk in topics.compactMap({ served.intent($0)?.risk }) where !risks.contains(risk) { risks.append(risk) }
    content.playbooks = risks.compactMap { policy.playbook(forRisk: $0) }
  }

  /// Why each message of the customer was understood as it was; messages that were erased, or hold no words, have none.
  func proofs(_ transcript: [TranscriptEntry], locale: LocaleTag) -> [MessageProof] {
    workers.withWorker { worker in
      transcript.compactMap { entry in
        guard entry.author == .customer, let text = entry.texts.first?.value, !text.isEmpty else { return nil }
        let proof = worker.matcher.explain(text, locale: locale, context: MatchContext())
        return MessageProof(message: entry.message, proof: proof)
      }
    } ?? []
  }
}

extension SupportHost {
  /// Why the messages of a ticket's customer were understood as they were: made anew with the packs as they are now, so it
  /// takes as long as understanding them did. Empty where there is no such ticket.
  public func proofs(of ticket: TicketID) -> [MessageProof] {
    guard let content = content(of: ticket) else { return [] }
    let locale = conversation(content.ticket.request.conversation).locale ?? engine.policy.defaultLocale
    return engine.proofs(content.transcript, locale: locale)
  }

  /// Everything that people need to know of a ticket; nil where there is no such ticket.
  public func content(of ticket: TicketID) -> TicketContent? {
    guard let ticket = state.desk.ticket(ticket) else { return nil }
    let conversation = conversation(ticket.request.conversation)
    var content = TicketContent(ticket: ticket, conversation: conversation)
    if let before = conversation.continuedFrom { content.prepend(self.conversation(before)) }
    engine.advise(&content, conversation: conversation, now: clock())
    return content
  }

  /// What an agent may see of a ticket: everything, but for members of teams for which the policy says otherwise, such as
  /// outsourced ones. Nil where there is no such ticket or no such agent.
  public func content(of ticket: TicketID, for agent: AgentID) -> TicketContent? {
    guard let content = content(of: ticket), let agent = state.desk.agent(agent) else { return nil }
    return content.showing(engine.desk.visibleParts(to: agent.profile, of: content.ticket))
  }
}

extension TicketContent {
  /// The content with nothing but these parts; the ticket, its summary, which quotes no customer, and the intents always
  /// stay.
  func showing(_ parts: Set<TicketPart>) -> TicketContent {
    var shown = self
    if !parts.contains(.customer) {
      shown.customer = nil
      shown.ticket.hideCustomer()
    }
    if !parts.contains(.slots) { shown.slots = [] }
    if !parts.contains(.lookups) { shown.lookups = [] }
    if !parts.contains(.attachments) {
      shown.attachments = []
      for index in shown.transcript.indices { shown.transcript[index].attachments = [] }
    }
    if !parts.contains(.notes) { shown.notes = [] }
    if !parts.contains(.transcript) { shown.transcript = [] }
    return shown
  }
}
