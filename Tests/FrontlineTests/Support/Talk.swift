import Frontline
import Logging
import Synchronization

/// A clock that a test sets.
final class TestClock: Sendable {
  private let moment: Mutex<Timestamp>

  /// Monday, 2026-11-23, 03:00 UTC: 11:00 in Singapore, where the teams of the test policy are at work.
  init(_ start: Timestamp = Timestamp(milliseconds: 1795402800_000)) { moment = Mutex(start) }

  var now: Timestamp { moment.withLock { $0 } }

  func advance(_ duration: Duration) { moment.withLock { $0 = $0 + duration } }

  func set(_ timestamp: Timestamp) { moment.withLock { $0 = timestamp } }
}

/// One customer who talks to a host.
final class Talk {
  let host: SupportHost
  let clock: TestClock
  let store: MemoryStore
  var customer: Customer
  var channel: String
  private var count = 0

  init(
    engine: SupportEngine, customer: Customer = Customer(id: "c-1"), channel: String = "app",
    effects: any EffectHandler = ReturningEffects(), clock: TestClock = TestClock()
  ) {
    self.customer = customer
    self.channel = channel
    self.clock = clock
    store = MemoryStore()
    host = SupportHost(
      engine: engine, store: store, effects: effects, clock: { clock.now }, logger: Self.quiet)
  }

  convenience init(
    customer: Customer = Customer(id: "c-1"), channel: String = "app", effects: any EffectHandler = ReturningEffects()
  ) throws {
    self.init(engine: try TestPacks.engine(), customer: customer, channel: channel, effects: effects)
  }

  /// A logger that says next to nothing, so that the tests' output can be read.
  static let quiet: Logger = {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return logger
  }()

  var id: ConversationID { ConversationID("\(channel):\(customer.id)") }

  /// Writes, a second later, and returns what is said.
  @discardableResult
  func say(_ text: String, attachments: [Attachment] = []) async throws -> [String] {
    try await replies(text, attachments: attachments).flatMap(\.texts)
  }

  /// Writes, a second later, and returns the replies.
  func replies(_ text: String, attachments: [Attachment] = []) async throws -> [Reply] {
    count += 1
    clock.advance(.seconds(1))
    return try await host.receive(
      InboundMessage(
        id: MessageID("m-\(count)"), customer: customer, channel: channel, text: text, attachments: attachments))
  }

  var state: ConversationState { get async { await host.conversation(id) } }

  var decision: DecisionRecord? { get async { await host.conversation(id).lastDecision } }
}
