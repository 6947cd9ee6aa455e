import Frontline
import Testing

/// Any sequence of messages reaches people or keeps being answered, and its events replay to the same state.
@Suite struct ConversationPropertyTests {
  static let messages = [
    "hello", "thanks", "zxqv wrtk", "plmk qqzz", "refund", "1", "2", "3", "9", "payment failed", "how much is premium",
    "and for a family", "where is my order", "return an item", "4471-2290", "me@example.com", "still broken",
    "works now",
    "never mind", "???", "", "🙂", "決済できません", "日本語で", "English please", "refund my purchase", "something else",
    "payment failed and how much is premium", "zxqv 4471-2290 wrtk",
  ]
  static let failures: [DecisionKind] = [
    .clarify, .rephrase, .nearestTopics, .askSlotAgain, .tryAgain, .askAboutAttachment,
  ]

  @Test(arguments: 0..<40)
  func noConversationGoesInCircles(_ seed: Int) throws {
    let engine = try TestPacks.engine()
    var random = SeededGenerator(seed: UInt64(seed))
    var state = ConversationState(id: "app:c-1")
    var desk = DeskState()
    var failures = 0
    var now = TestClock().now
    var log: [StreamedEvent] = []
    for turn in 0..<40 {
      now = now + .seconds(Int.random(in: 0..<40, using: &random))
      let text = Self.messages.randomElement(using: &random) ?? ""
      let attachments = Int.random(in: 0..<8, using: &random) == 0 ? [AttachmentTests.screenshot] : []
      let message = InboundMessage(
        id: MessageID("m-\(turn)"), customer: Customer(id: "c-1"), channel: "app", text: text, attachments: attachments)
      let wasHeld = state.holdingTicket != nil
      let events = try engine.decide(.receive(message), conversation: state, desk: desk, now: now)
      #expect(!events.isEmpty)
      for event in events {
        if case .conversation(let happened) = event.event { state.apply(happened, at: event.at) }
        if case .desk(let happened) = event.event { desk.apply(happened) }
      }
      log += events
      if wasHeld { #expect(state.holdingTicket != nil && state.lastDecision?.kind == .passOn) }
      let kind = try #require(state.lastDecision?.kind)
      if Self.failures.contains(kind) { failures += 1 } else if kind != .smallTalk { failures = 0 }
      #expect(failures < EngineLimits.idleTurns, "turn \(turn)")
      let said = events.contains { if case .conversation(.replied) = $0.event { true } else { false } }
      #expect(said || wasHeld || state.holdingTicket != nil || !state.openLookups.isEmpty, "turn \(turn): \(text)")
    }
    var replayed = ConversationState(id: "app:c-1")
    for event in log { if case .conversation(let happened) = event.event { replayed.apply(happened, at: event.at) } }
    #expect(replayed == state)
  }
}
