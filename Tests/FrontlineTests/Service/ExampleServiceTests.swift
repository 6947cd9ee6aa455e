import Frontline
import Synchronization
import Testing

// example begins
/// The service's side: an app that takes replies, a social network that is down at first, and an order database.
final class ShopWorld: EffectHandler {
  private let state = Mutex<(app: [String], posts: [String], isNetworkUp: Bool)>(([], [], false))

  var app: [String] { state.withLock { $0.app } }
  var posts: [String] { state.withLock { $0.posts } }
  func networkComesUp() { state.withLock { $0.isNetworkUp = true } }

  func send(_ reply: Reply) async throws {
    try state.withLock { world in
      switch reply.channel {
      case "app": world.app.append(reply.text)
      default:
        guard world.isNetworkUp else { throw SupportError(.store, "the network is down", advice: "try again later") }
        world.posts.append(reply.text)
      }
    }
  }

  func lookUp(_ request: LookupRequest) async -> LookupOutcome? {
    switch request.values["order_number"] {
    case "4471-2290": .found(["status": "on its way"])
    case "1000-0001": nil  // The database hangs: no answer.
    default: .notFound
    }
  }
}

@Test func aServiceWithTwoChannelsAnAgentALookupAndTimersSurvivesACrash() async throws {
  let engine = try SupportEngine(packs: TestPacks.collection)
  let store = MemoryStore()
  let world = ShopWorld()
  let clock = TestClock()
  let shop = SupportHost(engine: engine, store: store, effects: world, clock: { clock.now })

  func customer(_ id: String, on channel: String, says text: String, key: String) async throws {
    let customer = Customer(id: CustomerID(id), zone: "America/Lima")
    try await shop.receive(InboundMessage(id: MessageID(key), customer: customer, channel: channel, text: text))
  }

  // In the app: an order that is known, and one for which the database hangs until the time is up.
  try await customer("mia", on: "app", says: "where is my order 4471-2290", key: "a1")
  #expect(world.app.contains { $0.hasPrefix("Order 4471-2290 is on its way.") })
  try await customer("mia", on: "app", says: "where is my order 1000-0001", key: "a2")
  clock.advance(.seconds(5))
  try await shop.advance()
  #expect(world.app.last == "Our order system does not answer.")

  // In public: the network is down, so the answer waits in the outbox.
  try await customer("leo", on: "x-post", says: "payment failed", key: "p1")
  #expect(world.posts.isEmpty)

  // An agent comes, and takes over from the bot.
  let ann = AgentProfile(
    id: "ann", name: "Ann", languages: engine.packs.locales, skills: ["billing"], teams: ["support"])
  try await shop.perform(.registerAgent(ann))
  try await shop.perform(.comeOnline("ann"))
  try await customer("mia", on: "app", says: "let me talk to a human", key: "a3")
  let ticket = try #require(await shop.desk.tickets.first)
  try await shop.perform(.accept(ticket.id, by: "ann"))
  try await shop.reply(AgentReply(id: "r1", ticket: ticket.id, agent: "ann", text: "Hello Mia, I am looking."))
  #expect(world.app.last == "Hello Mia, I am looking.")

  // The process is killed. Another one reads the store and is in the same state.
  world.networkComesUp()
  let after = try await SupportHost.restore(from: store, engine: engine, effects: world, clock: { clock.now })
  #expect(await after.conversation("app:mia") == shop.conversation("app:mia"))
  #expect(await after.conversation("x-post:leo") == shop.conversation("x-post:leo"))
  #expect(await after.desk == shop.desk)
  #expect(await after.nextDeadline == shop.nextDeadline)
  #expect(world.posts.count == 1 && world.posts[0].hasPrefix("Check your card."))

  // It goes on where the other left off: Ann still holds the conversation, then hands it back.
  try await after.receive(InboundMessage(id: "a4", customer: "mia", channel: "app", text: "thanks"))
  #expect(world.app.last == "Hello Mia, I am looking.")
  try await after.perform(.returnToBot(ticket.id, by: "ann", note: nil))
  try await after.receive(InboundMessage(id: "a5", customer: "mia", channel: "app", text: "how much is premium"))
  #expect(world.app.last?.hasPrefix("Premium is 10.") == true)
}
// example ends
