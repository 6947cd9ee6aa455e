import Frontline
import FrontlineTesting
import Logging
import Synchronization
import Testing

@Suite struct RestoreTests {
  static func lively() async throws -> Talk {
    let talk = try Talk(
      customer: Customer(id: "c-1", zone: "Asia/Tokyo", attributes: ["name": "Hanako"]), effects: OrderBook())
    try await talk.host.perform(.registerAgent(AgentTests.ann))
    try await talk.host.perform(.comeOnline("ann"))
    try await talk.say("where is my order 4471-2290")
    try await talk.say("", attachments: [AttachmentTests.screenshot])
    try await talk.say("refund")
    try await talk.say("1")
    try await talk.say("let me talk to a human")
    return talk
  }

  @Test func aHostThatIsRestoredIsInTheEqualState() async throws {
    let talk = try await Self.lively()
    let clock = talk.clock
    let restored = try await SupportHost.restore(
      from: talk.store, engine: try TestPacks.engine(), clock: { clock.now })
    #expect(await restored.conversation(talk.id) == talk.state)
    #expect(await restored.desk == talk.host.desk)
    #expect(await restored.nextDeadline == talk.host.nextDeadline)
    #expect(await restored.conversations == talk.host.conversations)
  }

  @Test func erasingACustomerLeavesNoTextAndAReplayThatGoesOn() async throws {
    let talk = try await Self.lively()
    try await talk.host.erase("c-1")
    #expect(try await talk.store.records(of: talk.id).isEmpty)
    let erased = await talk.state
    #expect(erased.transcript.allSatisfy { $0.texts.allSatisfy { $0.value == nil } })
    #expect(erased.profile?.attributes.first?.text.value == nil)
    let clock = talk.clock
    let restored = try await SupportHost.restore(from: talk.store, engine: try TestPacks.engine(), clock: { clock.now })
    #expect(await restored.conversation(talk.id) == erased)
    #expect(await restored.desk == talk.host.desk)
    try await talk.say("hello")
    let later = try await SupportHost.restore(from: talk.store, engine: try TestPacks.engine(), clock: { clock.now })
    #expect(await later.conversation(talk.id) == talk.state)
  }

  @Test func aReplyThatCouldNotBeSentIsSentAfterTheRestart() async throws {
    let failing = Channel(failures: 100)
    let talk = try Talk(effects: failing)
    try await talk.say("payment failed")
    #expect(failing.sent.isEmpty)
    let channel = Channel(failures: 0)
    let clock = talk.clock
    _ = try await SupportHost.restore(
      from: talk.store, engine: try TestPacks.engine(), effects: channel, clock: { clock.now })
    #expect(channel.sent.map(\.number) == [1])
    #expect(channel.sent.first?.texts.first == "Check your card. Then send us a screenshot.")
    #expect(try await talk.store.pendingEffects().isEmpty)
  }

  @Test func whatIsPendingIsSentInOrderOnceTheChannelWorks() async throws {
    let channel = Channel(failures: 1)
    let talk = try Talk(effects: channel)
    try await talk.say("payment failed")
    try await talk.say("how much is premium")
    try await talk.host.deliverPending()
    #expect(Set(channel.sent.map(\.number)) == [1, 2])
    #expect(try await talk.store.pendingEffects().isEmpty)
  }

  @Test func anErasedReplyIsNotSentAnyMore() async throws {
    let channel = Channel(failures: 1)
    let talk = try Talk(effects: channel)
    try await talk.say("payment failed")
    try await talk.host.erase("c-1")
    try await talk.host.deliverPending()
    #expect(channel.sent.isEmpty)
    #expect(try await talk.store.pendingEffects().isEmpty)
  }

  @Test func twoHostsMayShareAStore() async throws {
    let store = MemoryStore()
    let engine = try TestPacks.engine()
    let clock = TestClock()
    let hosts = [0, 1].map { _ in SupportHost(engine: engine, store: store, clock: { clock.now }) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask {
          let message = InboundMessage(id: MessageID("m-\(number)"), customer: "c-1", channel: "app", text: "hello")
          let replies = try await hosts[number % 2].receive(message)
          #expect(replies.count == 1)
        }
      }
      try await group.waitForAll()
    }
    let restored = try await SupportHost.restore(from: store, engine: engine, clock: { clock.now })
    #expect(await restored.conversation("app:c-1").seenMessages.count == 20)
    #expect(await restored.conversation("app:c-1").replyCount == 20)
  }

  @Test func hostsThatStartTogetherDoNotFailEachOther() async throws {
    let engine = try TestPacks.engine()
    let clock = TestClock()
    // The first append is the note of what the engine runs on; another host's comes in between.
    let store = RacingStore { store in
      _ = try await SupportHost.restore(from: store, engine: engine, clock: { clock.now })
    }
    let host = SupportHost(engine: engine, store: store, clock: { clock.now })
    let message = InboundMessage(id: "m-1", customer: "c-1", channel: "app", text: "hello")
    #expect(try await host.receive(message).count == 1)
    #expect(try await store.events(of: .desk, after: 0).count { $0.kind == "engine.policy-loaded" } == 1)
  }

  @Test func whatTheEngineRunsOnIsNotedOnceAndWhenItChanges() async throws {
    let talk = try Talk()
    try await talk.say("hello")
    try await talk.say("hello")
    func count() async throws -> Int {
      try await talk.store.events(of: .desk, after: 0).count { $0.kind == "engine.policy-loaded" }
    }
    #expect(try await count() == 1)
    try await talk.host.reload(try TestPacks.engine())
    #expect(try await count() == 1)
    try await talk.host.reload(try TestPacks.engine(rules: []))
    #expect(try await count() == 2)
  }
}

/// A channel that fails so often before it works.
final class Channel: EffectHandler {
  private let state: Mutex<(failures: Int, sent: [Reply])>

  init(failures: Int) { state = Mutex((failures, [])) }

  var sent: [Reply] { state.withLock { $0.sent } }

  func send(_ reply: Reply) async throws {
    try state.withLock { state in
      guard state.failures == 0 else {
        state.failures -= 1
        throw SupportError(.store, "the line is cut", advice: "wait")
      }
      state.sent.append(reply)
    }
  }

  func lookUp(_ request: LookupRequest) async -> LookupOutcome? { nil }
}

@Suite struct StoreTests {
  @Test func theStoreInMemoryKeepsTheContract() async {
    #expect(await StoreConformance { MemoryStore() }.failures().isEmpty)
  }

  @Test func theSuiteFindsAStoreThatForgetsConflicts() async {
    #expect(await !StoreConformance { CarelessStore() }.failures().isEmpty)
  }
}

/// A store in memory that lets somebody else go first, once: just before the first append.
final class RacingStore: Store {
  private let memory = MemoryStore()
  private let rival: Mutex<(@Sendable (MemoryStore) async throws -> Void)?>

  init(rival: @escaping @Sendable (MemoryStore) async throws -> Void) { self.rival = Mutex(rival) }

  func append(_ batch: StoreBatch) async throws(SupportError) {
    let first = rival.withLock { rival in
      defer { rival = nil }
      return rival
    }
    do { try await first?(memory) } catch { Issue.record(error) }
    try await memory.append(batch)
  }
  func streams() async throws(SupportError) -> [StreamHead] { try await memory.streams() }
  func events(of stream: StreamID, after sequence: Int) async throws(SupportError) -> [StoredEvent] {
    try await memory.events(of: stream, after: sequence)
  }
  func records(of conversation: ConversationID) async throws(SupportError) -> [StoredRecord] {
    try await memory.records(of: conversation)
  }
  func pendingEffects() async throws(SupportError) -> [EffectID] { try await memory.pendingEffects() }
  func complete(_ effects: [EffectID]) async throws(SupportError) { try await memory.complete(effects) }
  func eraseRecords(of customer: CustomerID) async throws(SupportError) -> [ConversationID] {
    try await memory.eraseRecords(of: customer)
  }
}

/// A store that keeps whatever comes.
final class CarelessStore: Store {
  private let events = Mutex<[StoredEvent]>([])

  func append(_ batch: StoreBatch) async throws(SupportError) { events.withLock { $0 += batch.events } }
  func streams() async throws(SupportError) -> [StreamHead] { [] }
  func events(of stream: StreamID, after sequence: Int) async throws(SupportError) -> [StoredEvent] {
    events.withLock { $0.filter { $0.stream == stream && $0.sequence > sequence } }
  }
  func records(of conversation: ConversationID) async throws(SupportError) -> [StoredRecord] { [] }
  func pendingEffects() async throws(SupportError) -> [EffectID] { [] }
  func complete(_ effects: [EffectID]) async throws(SupportError) {}
  func eraseRecords(of customer: CustomerID) async throws(SupportError) -> [ConversationID] { [] }
}

@Suite struct PrivacyTests {
  /// Keeps every line.
  final class Lines: Sendable {
    let lines = Mutex<[String]>([])
  }

  struct Handler: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level = .trace
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }
    func log(event: LogEvent) {
      lines.lines.withLock { $0.append("\(event.level) \(event.message) \(event.metadata ?? [:])") }
    }
  }

  @Test func noLogLineHoldsACustomersText() async throws {
    let lines = Lines()
    let logger = Logger(label: "test") { _ in Handler(lines: lines) }
    let clock = TestClock()
    let host = SupportHost(
      engine: try TestPacks.engine(), effects: Channel(failures: 2), clock: { clock.now }, logger: logger)
    let secrets = ["Hanako", "4471-2290", "secret@example.com", "zxqv", "file-1"]
    let customer = Customer(id: "c-1", attributes: ["name": "Hanako"])
    let texts = [
      "return an item 4471-2290", "secret@example.com", "zxqv too small", "where is my order 4471-2290", "zxqv",
      "zxqv 2", "zxqv 3",
    ]
    for (number, text) in texts.enumerated() {
      _ = try await host.receive(
        InboundMessage(
          id: MessageID("m-\(number)"), customer: customer, channel: "app", text: text,
          attachments: [AttachmentTests.screenshot]))
    }
    try await host.deliverPending()
    let all = lines.lines.withLock { $0 }
    #expect(all.count > texts.count)
    for secret in secrets { #expect(!all.contains { $0.contains(secret) }, "\(secret)") }
  }
}
