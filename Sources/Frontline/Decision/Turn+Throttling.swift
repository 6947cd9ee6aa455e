internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// The stretch in which messages are counted.
  static let rateWindow = Duration.seconds(60)
  /// The stretch in which equal texts are counted.
  static let sameTextWindow = Duration.seconds(600)
  /// From so many bytes on a message that repeats what the bot said is an echo.
  static let echoBytes = 24

  /// Why a message is not to be answered; nil: it is.
  func throttle(_ message: InboundMessage) -> Throttled.Reason? {
    if desk.isBlocked(message.customer.id) { return .blocked }
    if message.isAutomatic || AutomaticReplies.isOne(message.text) || isEcho(message.text) { return .automatic }
    if count(within: Self.rateWindow, where: { _ in true }) >= max(1, policy.limits.messagesPerMinute) {
      return .tooMany
    }
    // What is asked for may be answered with the same words as before.
    let answersQuestion = !state.choices.isEmpty || state.matter?.askedSlot != nil
    guard state.holdingTicket == nil, !answersQuestion, !message.text.isEmpty, message.attachments.isEmpty else {
      return nil
    }
    let written = CardMask.masked(message.text)
    let same = count(within: Self.sameTextWindow) { $0.texts.first?.value == written }
    return same >= max(1, policy.limits.sameText) ? .sameText : nil
  }

  /// Says once why there is no answer, where a person may read it.
  mutating func keepUnanswered(_ message: InboundMessage, _ reason: Throttled.Reason) {
    let isTold = state.throttledFor == reason || state.channelKind == .public || state.holdingTicket != nil
    emit(.throttled(Throttled(reason: reason, message: message.id)))
    switch reason {
    case .tooMany where !isTold, .sameText where !isTold: say(.throttled)
    default: break
    }
  }

  private func count(within window: Duration, where isCounted: (TranscriptEntry) -> Bool) -> Int {
    var count = 0
    for entry in state.transcript.reversed() {
      guard now - entry.at < window else { break }
      if entry.author == .customer, isCounted(entry) { count += 1 }
    }
    return count
  }

  /// Whether a message is what the bot said last: another bot that repeats.
  private func isEcho(_ text: String) -> Bool {
    guard text.utf8.count >= Self.echoBytes, let last = state.transcript.last(where: { $0.author == .bot }) else {
      return false
    }
    return last.texts.contains { $0.value == text }
  }
}
