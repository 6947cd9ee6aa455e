import Testing

@testable import Frontline

@Suite struct EventCodingTests {
  static let at = Timestamp(milliseconds: 1000)

  static func envelope(_ event: SupportEvent) -> EventEnvelope {
    EventEnvelope(stream: .conversation("app:c-1"), sequence: 1, at: at, event: event)
  }

  static let text = ErasableText(record: 3, value: nil)

  static let events: [ConversationEvent] = [
    .started(ConversationStarted(customer: "c-1", channel: "app", channelKind: .public)),
    .profileChanged(
      CustomerProfile(
        id: "c-1", locale: TestPacks.tag("ja-JP"), language: TestPacks.tag("en"), zone: "Asia/Tokyo", region: "JP",
        style: .polite,
        attributes: [NamedText(name: "plan", text: text)])),
    .messageReceived(
      MessageReceived(
        id: "m-1", text: text,
        attachments: [AttachmentRecord(kind: .image, mediaType: "image/png", byteCount: 3, reference: text)],
        links: [text],
        byteCount: 9, isTruncated: true, sentAt: at)),
    .burstBegun(BurstBegun(message: "m", until: at, latest: at)), .burstGrown(BurstGrown(message: "m", until: at)),
    .burstEnded,
    .understood(
      Understanding(
        detected: TestPacks.tag("ja"), languageConfidence: 0.5, wishedLanguage: TestPacks.tag("en"),
        languageRule: .wish, locale: TestPacks.tag("ja"),
        previousIntent: TestPacks.id("plan"), decision: .clarify, isByRule: true,
        candidates: [UnderstoodIntent(intent: TestPacks.id("plan"), confidence: 0.25)], intents: [], wordCount: 2)),
    .languageChosen(
      LanguageChosen(
        choice: LocaleChoice(wanted: TestPacks.tag("pt"), chosen: TestPacks.tag("en"), how: .default), reason: .wish)),
    .languageDoubted(LanguageDoubted(language: TestPacks.tag("es"))), .languageDoubted(LanguageDoubted(language: nil)),
    .contextExpired, .matterOpened(MatterOpened(intent: TestPacks.id("plan"), queue: [TestPacks.id("human")])),
    .matterClosed(MatterClosed(intent: TestPacks.id("plan"), reason: .switched)),
    .slotAsked(SlotAsked(intent: TestPacks.id("plan"), slot: "email")),
    .slotFilled(SlotFilled(intent: TestPacks.id("plan"), slot: NamedText(name: "email", text: text))),
    .slotRejected(SlotRejected(intent: TestPacks.id("plan"), slot: "email")),
    .lookupStarted(
      LookupStarted(
        number: 1, lookup: "order-status", intent: TestPacks.id("plan"), values: [NamedText(name: "n", text: text)],
        deadline: at)),
    .lookupFinished(LookupFinished(number: 1, lookup: "order-status", result: .timedOut, fields: [])),
    .decided(
      DecisionRecord(
        kind: .handOver, intents: [TestPacks.id("plan")], rule: RuleReference(id: "r", location: TestPacks.place),
        modifiers: [ModifierReference(id: "angry", location: TestPacks.place, because: "anger: marks")],
        reason: "because")),
    .movedToPrivate(MovedToPrivate(reason: .personalData, channel: "x-message", conversation: "x-message:c-1")),
    .continued(ContinuedFromPublic(conversation: "x-post:c-1")), .throttled(Throttled(reason: .sameText, message: "m")),
    .urgencyRaised(
      UrgencyRaised(ticket: TicketID(number: 7), modifiers: [ModifierReference(id: "angry", because: "anger")])),
    .replied(
      Replied(
        number: 1, author: .agent("ann"), message: "r-1", language: TestPacks.tag("en"), texts: [text],
        choices: [Choice(label: "A", intent: TestPacks.id("plan")), Choice(label: "B", intent: nil)],
        links: [AnswerLink(kind: .image, url: "https://example.com/a/b", title: "t")], attachments: [],
        notices: [.passedOn])),
    .held(ConversationHeld(ticket: TicketID(number: 7), team: "support", summary: text, until: at)),
    .held(ConversationHeld(ticket: TicketID(number: 7), team: "support", summary: nil, until: at)),
    .holdExtended(HoldExtended(until: at)), .holdEnded(HoldEnded(reason: .expired)), .erased,
    .ratingAsked(RatingAsked(ticket: TicketID(number: 7), scale: .yesNo, until: at)),
    .ratingAsked(RatingAsked(ticket: nil, scale: .stars, until: at)),
    .rated(Rated(ticket: nil, score: 4, scale: .numbers)),
    .ratingEnded(RatingEnded(ticket: TicketID(number: 7), reason: .notSolved)),
    .reminderSent(ReminderSent(ticket: TicketID(number: 7))),
    .agentNoted(AgentNoted(id: "n-1", ticket: TicketID(number: 7), agent: "ann", text: text)),
    .answerFailed(AnswerFailed(intent: TestPacks.id("plan"))),
    .workNoted(WorkNoted(ticket: TicketID(number: 7), agent: nil, solved: [TestPacks.id("plan")])),
    .noticeSent(NoticeSent(rule: "late", intent: TestPacks.id("plan"), key: "e-1")),
  ]

  @Test(arguments: events)
  func everyEventSurvivesARoundTrip(_ event: ConversationEvent) throws {
    let coder = EventCoder()
    let stored = try coder.stored(Self.envelope(.conversation(event)))
    #expect(try coder.event(stored) == Self.envelope(.conversation(event)))
    #expect(stored.kind == event.kind.rawValue && stored.version == 1)
    #expect(try coder.stored(try coder.event(stored)) == stored)
  }

  @Test func everyKindIsAmongThem() {
    #expect(Set(Self.events.map(\.kind)) == Set(ConversationEventKind.allCases))
  }

  @Test func anEventOfALaterVersionSurvivesByteForByte() throws {
    let coder = EventCoder()
    for (kind, version) in [("conversation.mood-told", 1), ("conversation.decided", 2), ("weather", 9)] {
      let stored = StoredEvent(
        stream: .desk, sequence: 4, at: Self.at, kind: kind, version: version,
        payload: Array("{ \"b\" : 1.0,\"a\":[ ]}".utf8))
      #expect(try coder.stored(coder.event(stored)) == stored)
    }
  }

  @Test(arguments: ["", "{", "[]", "{\"kind\":5}", "\u{0}"])
  func aDamagedEventIsAnErrorThatNamesItsPlaceAndNotItsContent(_ payload: String) {
    let stored = StoredEvent(
      stream: .conversation("app:c-1"), sequence: 4, at: Self.at, kind: "conversation.decided", version: 1,
      payload: Array(payload.utf8))
    let error = #expect(throws: SupportError.self) { try EventCoder().event(stored) }
    #expect(error?.code == .damagedEvent)
    #expect(
      error?.description.hasPrefix("event 4 of conversation/app:c-1, a conversation.decided, cannot be read") == true)
  }

  @Test func noTextIsEverEncoded() throws {
    let coder = EventCoder()
    for var event in Self.events {
      event.forEachText { $0.value = "SECRET" }
      let stored = try coder.stored(Self.envelope(.conversation(event)))
      #expect(!String(decoding: stored.payload, as: UTF8.self).contains("SECRET"))
    }
  }

  @Test(arguments: ["desk", "conversation/a", "conversation/", "conversation/desk", "conversation/a/b"])
  func streamsAreNamedBothWays(_ name: String) {
    #expect(StreamID(rawValue: name)?.rawValue == name)
  }

  @Test func otherNamesAreNoStreams() { #expect(StreamID(rawValue: "desks") == nil) }
}
