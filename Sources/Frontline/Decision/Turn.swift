internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

/// One decision in the making: events are applied to copies of the states as they arise, so that each step sees the last.
struct Turn {
  let engine: SupportEngine
  let now: Timestamp
  var state: ConversationState
  var desk: DeskState
  var events: [StreamedEvent] = []
  var draft = ReplyDraft()
  /// What may make people take over.
  var triggers = TriggerSet()
  /// The message that is dealt with.
  var message: InboundMessage?
  /// The public conversation whose talk goes on in this private one.
  var origin: ConversationState?
  /// The states of other conversations, as far as a talk moves there.
  let others: (ConversationID) -> ConversationState
  private var nextRecord: Int

  init(
    engine: SupportEngine, state: ConversationState, desk: DeskState, now: Timestamp,
    others: @escaping (ConversationID) -> ConversationState = { ConversationState(id: $0) }
  ) {
    self.engine = engine
    self.others = others
    self.state = state
    self.desk = desk
    self.now = max(now, state.lastEventAt)
    nextRecord = state.nextRecord
  }

  var wording: Wording { engine.wording }
  var packs: ServedPacks { engine.served }
  var policy: SupportPolicy { engine.served.policy }

  /// Records an event of the conversation and applies it.
  mutating func emit(_ event: ConversationEvent) {
    events.append(StreamedEvent(stream: .conversation(state.id), at: now, event: .conversation(event)))
    state.apply(event, at: now)
    nextRecord = max(nextRecord, state.nextRecord)
  }

  /// Asks the desk and records what it does; false where it refuses.
  @discardableResult
  mutating func ask(_ command: DeskCommand) -> Bool {
    guard let happened = try? engine.desk.decide(desk, command, now: now) else { return false }
    record(happened)
    return true
  }

  /// Records events of the desk and applies them.
  mutating func record(_ happened: [DeskEvent]) {
    for event in happened {
      events.append(StreamedEvent(stream: .desk, at: max(now, desk.now), event: .desk(event)))
      desk.apply(event)
    }
  }

  /// A text with the number of its side record.
  mutating func erasable(_ text: String) -> ErasableText {
    defer { nextRecord += 1 }
    return ErasableText(record: nextRecord, value: text)
  }

  /// Named texts in the order given.
  mutating func named(_ texts: [(String, String)]) -> [NamedText] {
    texts.map { NamedText(name: $0.0, text: erasable($0.1)) }
  }

  /// Records the turn's decision.
  mutating func decide(
    _ kind: DecisionKind, _ intents: [IntentID] = [], rule: RuleReference? = nil, modifiers: [ModifierReference] = [],
    because reason: String
  ) {
    emit(.decided(DecisionRecord(kind: kind, intents: intents, rule: rule, modifiers: modifiers, reason: reason)))
  }
}

/// An event that was decided, before it has its place in its stream.
public struct StreamedEvent: Hashable, Sendable {
  /// The stream that it belongs to.
  public var stream: StreamID
  /// When it happens.
  public var at: Timestamp
  /// What happens.
  public var event: SupportEvent
}

/// What the turn's reply will consist of.
struct ReplyDraft {
  var texts: [String] = []
  var choices: [Choice] = []
  var links: [AnswerLink] = []
  var notices: [Notice] = []

  var isEmpty: Bool { texts.isEmpty && choices.isEmpty && links.isEmpty }
}
