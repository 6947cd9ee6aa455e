internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Keeps a message until it is clear that no other follows at once; false where the channel has no bursts, or people hold
  /// the conversation and get everything as it comes.
  mutating func joinBurst(_ message: InboundMessage) -> Bool {
    let window = policy.channel(state.channel)?.burst ?? .zero
    guard window > .zero, state.holdingTicket == nil,
      state.movedTo.flatMap({ desk.activeTicket(of: $0) }) == nil
    else { return false }
    _ = record(message)
    let cap = max(.zero, policy.limits.burstCap)
    if let burst = state.burst {
      emit(.burstGrown(BurstGrown(message: message.id, until: min(now + window, burst.latest))))
    } else {
      emit(.burstBegun(BurstBegun(message: message.id, until: now + min(window, cap), latest: now + cap)))
    }
    return true
  }

  /// Reads a burst whose time is up, as one turn.
  mutating func endBurstIfOver() {
    guard let burst = state.burst, burst.until <= now else { return }
    emit(.burstEnded)
    let entries = state.turnEntries
    if let ticket = state.holdingTicket {
      // People took the conversation over in the meantime.
      for entry in entries {
        guard let message = entry.message else { continue }
        passOn(
          message, to: ticket, text: entry.texts.first?.value ?? "", attachments: entry.attachments.count)
      }
    } else {
      let text = entries.compactMap { $0.texts.first?.value }.filter { !$0.isEmpty }.joined(separator: "\n")
      let attachments = entries.flatMap(\.attachments)
      message = joined(text, attachments.compactMap(\.attachment))
      respond(to: text, isTruncated: false, hasAttachments: !attachments.isEmpty)
    }
    flush()
  }

  /// The burst as one message, in case that it moves to a private conversation.
  private func joined(_ text: String, _ attachments: [Attachment]) -> InboundMessage? {
    guard let profile = state.profile, let last = state.lastMessage else { return nil }
    var attributes: [String: String] = [:]
    for attribute in profile.attributes { attributes[attribute.name] = attribute.text.value }
    let customer = Customer(
      id: profile.id, locale: profile.locale, language: profile.language, zone: profile.zone, region: profile.region,
      style: profile.style, attributes: attributes)
    return InboundMessage(
      id: last, customer: customer, channel: state.channel, conversation: state.id, text: text, attachments: attachments
    )
  }
}
