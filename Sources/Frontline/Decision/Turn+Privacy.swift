internal import FrontlineDesk
internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Where a public talk goes on.
  struct PrivatePlace {
    var conversation: ConversationID
    var channel: String
  }

  /// Where this talk goes on in private; nil where it is private already, or no channel is named for it.
  var privatePlace: PrivatePlace? {
    guard state.channelKind == .public, let channel = policy.privateChannel(for: state.channel),
      let customer = state.profile?.id
    else { return nil }
    return PrivatePlace(conversation: ConversationID("\(channel):\(customer)"), channel: channel)
  }

  /// Moves a public message that holds personal data, or complains in anger about nothing that the packs answer; false where
  /// it may be answered in public.
  mutating func moveForPrivacy(_ text: String, _ reading: Reading) -> Bool {
    guard state.channelKind == .public else { return false }
    if holdsPersonalData(text, reading) {
      return move(.personalData, because: "the public message holds personal data", elseSay: .privateDetailsPlease)
    }
    guard reading.understanding.decision != .answer, !reading.forms.isEmpty,
      !wording.angerReader(for: locale).signs(in: text).isEmpty
    else { return false }
    return move(.complaint, because: "a public complaint is not argued about", elseSay: .privateDetailsPlease)
  }

  /// Moves a public talk whose answer needs personal data; false where it may be asked for here.
  mutating func moveForDetails(_ slot: SlotDefinition) -> Bool {
    guard state.channelKind == .public, Self.isPersonal(slot.type) else { return false }
    return move(.details, because: "the answer needs \(slot.name), which is asked for in private", elseSay: nil)
  }

  /// Lets the message be dealt with in the private conversation, and says so in public. Where there is none, the customer
  /// is asked for a private message, or, with no text given, nothing happens.
  private mutating func move(_ reason: MovedToPrivate.Reason, because: String, elseSay text: SystemText?) -> Bool {
    let intents = state.lastUnderstanding.map { clearIntents($0) } ?? []
    guard let place = privatePlace, let message else {
      guard let text else { return false }
      draft = ReplyDraft()
      say(text)
      decide(.moveToPrivate, intents, rule: RuleReference(id: "built-in/\(reason.rawValue)"), because: because)
      return true
    }
    leave(for: place, reason, intents, RuleReference(id: "built-in/\(reason.rawValue)"), because: because)
    inPrivate(place) { turn in
      guard !turn.state.seenMessages.contains(message.id) else { return }
      if reason == .complaint, turn.state.holdingTicket == nil {
        _ = turn.record(message)
        turn.say(.privateDetailsPlease)
      } else {
        turn.deal(with: message)
      }
    }
    return true
  }

  /// Hands a public talk over in its private conversation, and says in public only that it goes on there.
  mutating func handOverInPrivate(
    _ place: PrivatePlace, _ intents: [IntentID], _ reference: RuleReference, because reason: String,
    _ handOver: (inout Turn) -> Bool
  ) -> Bool {
    let before = draft
    var isDone = false
    let said = draft.texts
    leave(for: place, .ticket, intents, reference, because: reason)
    inPrivate(place) { turn in
      if let message = turn.message, !turn.state.seenMessages.contains(message.id) { _ = turn.record(message) }
      // What the packs say about the matter is said there, and not in front of others.
      turn.draft.texts = said
      isDone = handOver(&turn)
    }
    if !isDone { draft = before }
    return isDone
  }

  /// Says in public that the talk goes on in private, and nothing else.
  private mutating func leave(
    for place: PrivatePlace, _ reason: MovedToPrivate.Reason, _ intents: [IntentID], _ rule: RuleReference,
    because: String
  ) {
    decide(.moveToPrivate, intents, rule: rule, because: because)
    emit(
      .movedToPrivate(MovedToPrivate(reason: reason, channel: place.channel, conversation: place.conversation)))
    draft = ReplyDraft()
    say(.movedToPrivate, ["channel": .text(policy.channel(place.channel)?.title(for: locale) ?? place.channel)])
    if let matter = state.matter { emit(.matterClosed(MatterClosed(intent: matter.intent, reason: .switched))) }
  }

  /// Goes on in the private conversation, whose events are recorded beside this one's.
  private mutating func inPrivate(_ place: PrivatePlace, _ body: (inout Turn) -> Void) {
    var turn = Turn(engine: engine, state: others(place.conversation), desk: desk, now: now, others: others)
    turn.message = message
    turn.origin = state
    turn.begin(from: state, channel: place.channel)
    turn.expire()
    body(&turn)
    turn.flush()
    turn.followOwn()
    desk = turn.desk
    events += turn.events
  }

  /// Begins a private conversation with what is known from the public one.
  private mutating func begin(from before: ConversationState, channel: String) {
    if state.version == 0, let customer = before.profile?.id {
      emit(
        .started(
          ConversationStarted(customer: customer, channel: channel, channelKind: policy.channelKind(channel))))
    }
    if state.continuedFrom != before.id { emit(.continued(ContinuedFromPublic(conversation: before.id))) }
    if let customer = message?.customer, state.profile?.describes(customer) != true { keep(customer) }
    if let choice = before.language.choice, state.language.choice == nil {
      emit(.languageChosen(LanguageChosen(choice: choice, reason: .continued)))
    }
  }

  /// Passes on what the customer of a ticket writes in public; nothing is said there.
  mutating func passOnFromPublic(_ message: MessageID, to ticket: TicketID) {
    ask(.customerMessage(ticket, message: message))
    decide(.passOn, because: "ticket \(ticket) holds the private conversation")
  }

  /// Whether a message holds what should not stand in public: addresses, numbers of telephones, cards and parcels; and an
  /// order's number where the matter asks for one.
  private func holdsPersonalData(_ text: String, _ reading: Reading) -> Bool {
    let language = locale.language
    if [SlotType.email, .phone, .cardNumber].contains(where: { holds($0, text, language) }) { return true }
    let intents = clearIntents(reading.understanding) + (state.matter.map { [$0.intent] } ?? [])
    let types = intents.compactMap { packs.intent($0) }.flatMap { $0.slots.map(\.type) }
    return [SlotType.orderNumber, .trackingNumber].contains { types.contains($0) && holds($0, text, language) }
  }

  private func holds(_ type: SlotType, _ text: String, _ language: String) -> Bool {
    SlotReader.value(of: type, in: text, language: language) != nil
  }

  private static func isPersonal(_ type: SlotType) -> Bool {
    switch type {
    case .email, .phone, .cardNumber, .orderNumber, .trackingNumber, .attachment: true
    case .text, .number, .url, .amount, .date, .time: false
    }
  }
}
