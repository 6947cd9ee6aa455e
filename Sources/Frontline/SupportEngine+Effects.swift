internal import FrontlineDesk

extension SupportEngine {
  /// The effects of an event: a pure function of the event and of the conversation that it belongs to.
  ///
  /// Of the conversation only id, channel and customer are used, which never change. A reply whose texts were erased has no
  /// effect any more.
  public static func effects(of envelope: EventEnvelope, in conversation: ConversationState) -> [Effect] {
    guard case .conversation(let event) = envelope.event else { return [] }
    let actions: [Effect.Action]
    switch event {
    case .replied(let reply): actions = send(reply, in: conversation).map { [.send($0)] } ?? []
    case .lookupStarted(let lookup):
      let request = request(lookup, in: conversation)
      actions = (request.map { [.lookUp($0)] } ?? []) + [.wake(at: lookup.deadline)]
    case .held(let hold): actions = [.wake(at: hold.until)]
    case .holdExtended(let hold): actions = [.wake(at: hold.until)]
    case .burstBegun(let burst): actions = [.wake(at: burst.until)]
    case .burstGrown(let burst): actions = [.wake(at: burst.until)]
    default: actions = []
    }
    return actions.enumerated().map { index, action in
      Effect(id: EffectID(stream: envelope.stream, sequence: envelope.sequence, index: index), action: action)
    }
  }

  private static func send(_ reply: Replied, in conversation: ConversationState) -> Reply? {
    guard let customer = conversation.profile?.id else { return nil }
    let texts = reply.texts.compactMap(\.value)
    let attachments = reply.attachments.compactMap(\.attachment)
    guard texts.count == reply.texts.count, attachments.count == reply.attachments.count else { return nil }
    return Reply(
      conversation: conversation.id, number: reply.number, channel: conversation.channel, customer: customer,
      author: reply.author, language: reply.language, texts: texts, choices: reply.choices.map(\.label),
      links: reply.links, attachments: attachments)
  }

  private static func request(_ lookup: LookupStarted, in conversation: ConversationState) -> LookupRequest? {
    guard let customer = conversation.profile?.id else { return nil }
    var values: [String: String] = [:]
    for value in lookup.values {
      guard let text = value.text.value else { return nil }
      values[value.name] = text
    }
    return LookupRequest(
      id: LookupID(conversation: conversation.id, number: lookup.number), lookup: lookup.lookup, customer: customer,
      values: values, deadline: lookup.deadline)
  }
}
