import Frontline
import Logging
import Synchronization

/// A customer who talks to a host that runs the shipped packs, on a clock that the test moves.
final class Talk {
  let host: SupportHost
  var customer: Customer
  var channel: String
  private let clock: VirtualClock
  private var count = 0

  /// Begins where nothing was said yet.
  init(
    engine: SupportEngine, customer: Customer = Customer(id: "c-1"), channel: String = "app",
    at start: Timestamp = Talk.mondayInOfficeHours
  ) {
    let clock = VirtualClock(start)
    self.clock = clock
    self.customer = customer
    self.channel = channel
    let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    host = SupportHost(engine: engine, effects: OrderBook(), clock: { clock.now }, logger: silent)
  }

  /// Monday, 2026-11-23, 09:00 UTC: support in Singapore (17:00), billing in Dublin and trust are at work.
  static let mondayInOfficeHours = Timestamp(milliseconds: 1_795_424_400_000)

  /// Saturday, 2026-11-28, 08:00 UTC: support is back on Monday at 01:00 UTC.
  static let saturdayAfterHours = Timestamp(milliseconds: 1_795_852_800_000)

  var id: ConversationID { ConversationID("\(channel):\(customer.id)") }

  var state: ConversationState { get async { await host.conversation(id) } }

  /// Writes a second later and returns what was decided and said.
  @discardableResult
  func say(_ text: String, attachments: [Attachment] = []) async throws -> Turn {
    count += 1
    clock.advance(.seconds(1))
    let replies = try await host.receive(
      InboundMessage(
        id: MessageID("m-\(count)"), customer: customer, channel: channel, text: text, attachments: attachments))
    let state = await self.state
    return Turn(replies: replies, decision: state.lastDecision, language: state.locale)
  }

  /// Lets time pass and returns what is said because of it.
  func wait(_ duration: Duration) async throws -> [Reply] {
    clock.advance(duration)
    return try await host.advance()
  }

  /// The ticket that holds the conversation.
  var ticket: Ticket? {
    get async {
      guard let id = await state.holdingTicket else { return nil }
      return await host.desk.ticket(id)
    }
  }
}

/// What one message led to.
struct Turn {
  var replies: [Reply]
  var decision: DecisionRecord?
  var language: LocaleTag?

  var kind: DecisionKind? { decision?.kind }
  var intents: [IntentID] { decision?.intents ?? [] }
  var texts: [String] { replies.flatMap(\.texts) }
  var text: String { texts.joined(separator: "\n") }
  var choices: [String] { replies.flatMap(\.choices) }
}

/// A clock that only moves when it is told to.
final class VirtualClock: Sendable {
  private let moment: Mutex<Timestamp>

  init(_ start: Timestamp) { moment = Mutex(start) }

  var now: Timestamp { moment.withLock { $0 } }

  func advance(_ duration: Duration) { moment.withLock { $0 = $0 + duration } }
}

/// The service's own data, made up: one order on its way, one that is never told in time, and no other.
struct OrderBook: EffectHandler {
  func send(_ reply: Reply) async {}

  func lookUp(_ request: LookupRequest) async -> LookupOutcome? {
    switch request.values["order_number"] {
    case "4471-2290": .found(["status": "shipped", "eta": "2026-11-26"])
    case "4471-2299": nil
    default: .notFound
    }
  }
}
