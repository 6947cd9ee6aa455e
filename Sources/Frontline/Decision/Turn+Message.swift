internal import FrontlineDesk
internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Takes a message in: everything that one message leads to.
  mutating func receive(_ message: InboundMessage) {
    guard !state.seenMessages.contains(message.id) else { return }
    begin(message)
    expire()
    self.message = message
    triggers = TriggerSet()
    if let reason = throttle(message) {
      _ = record(message)
      keepUnanswered(message, reason)
    } else if !joinBurst(message) {
      deal(with: message)
    }
    flush()
  }

  /// Deals with a message that is neither spam nor a machine's.
  mutating func deal(with message: InboundMessage) {
    let (text, isTruncated) = record(message)
    if let ticket = state.holdingTicket {
      learn(from: text, for: ticket)
      passOn(message.id, to: ticket, text: text, attachments: message.attachments.count)
    } else if let ticket = state.movedTo.flatMap({ desk.activeTicket(of: $0) }) {
      passOnFromPublic(message.id, to: ticket.id)
    } else {
      respond(to: text, isTruncated: isTruncated, hasAttachments: !message.attachments.isEmpty)
    }
  }

  /// Starts the conversation with its first message and keeps the customer's profile.
  mutating func begin(_ message: InboundMessage) {
    if state.version == 0 {
      emit(
        .started(
          ConversationStarted(
            customer: message.customer.id, channel: message.channel, channelKind: policy.channelKind(message.channel)))
      )
    }
    guard state.profile?.describes(message.customer) != true else { return }
    keep(message.customer)
  }

  /// Keeps what is known of the customer.
  mutating func keep(_ customer: Customer) {
    let attributes = named(customer.attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    emit(
      .profileChanged(
        CustomerProfile(
          id: customer.id, locale: customer.locale, language: customer.language, zone: customer.zone,
          region: customer.region, style: customer.style, attributes: attributes)))
  }

  /// Ends what has run out: a hold, a lookup, the memory of the matter.
  mutating func expire() {
    endHoldIfOver()
    endLookupsIfOver()
    endBurstIfOver()
    guard let last = state.lastMessageAt, now - last >= policy.limits.contextLifetime else { return }
    if state.matter != nil || !state.choices.isEmpty || state.streaks != Streaks() { emit(.contextExpired) }
  }

  /// Records the message and returns its text as far as it is read.
  mutating func record(_ message: InboundMessage) -> (text: String, isTruncated: Bool) {
    let limit = max(1, policy.limits.messageBytes)
    let text = SlotReader.cut(message.text, to: limit)
    let isTruncated = text.utf8.count < message.text.utf8.count
    let attachments = message.attachments.map { attachment in
      AttachmentRecord(
        kind: attachment.kind, mediaType: attachment.mediaType, byteCount: attachment.byteCount,
        reference: erasable(attachment.reference))
    }
    // What is recorded goes to events, transcripts and tickets: a card number must not. The bot reads the text as it came.
    let written = erasable(SlotReader.cut(CardMask.masked(message.text), to: limit))
    let links = message.links.map { erasable(CardMask.masked($0)) }
    emit(
      .messageReceived(
        MessageReceived(
          id: message.id, text: written, attachments: attachments, links: links, byteCount: message.text.utf8.count,
          isTruncated: isTruncated, sentAt: message.sentAt.map { min($0, now) })))
    return (text, isTruncated)
  }

  /// Decides about a message that the bot has to deal with. The order is that of the table in docs/engine.md.
  mutating func respond(to text: String, isTruncated: Bool, hasAttachments: Bool) {
    let reading = engine.reader.read(text, in: state, previous: state.matter?.intent)
    emit(.understood(reading.understanding))
    let isFirst = state.language.choice == nil
    let changed = follow(reading.verdict)
    if moveForPrivacy(text, reading) { return }
    if isTruncated { say(.messageTooLong) }
    if takeLanguage(reading, isFirst: isFirst, changed: changed) { return }
    if hasAttachments, reading.forms.isEmpty {
      takeAttachment()
      return
    }
    if takeRating(text) { return }
    if escalateAtOnce(reading) { return }
    if takeChoice(text, reading) { return }
    if takeControl(reading) { return }
    if takeSlot(text, reading, hasAttachments: hasAttachments) { return }
    if takeChoiceInOwnWords(text, reading) { return }
    switch reading.understanding.decision {
    case .answer: answer(reading, text)
    case .clarify: clarify(reading, text)
    case .none:
      if !takeAnotherValue(text, reading) { notUnderstood(reading.understanding) }
    }
  }
}
