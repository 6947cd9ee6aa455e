import Frontline
import FrontlineTesting
import Logging
import Testing

/// Random customers, agents and clocks: whatever happens, a restart leads to the equal state and nothing stays unsent.
@Suite struct RandomServiceTests {
  static let agents: [AgentID] = ["ann", "bob"]

  @Test(arguments: 0..<12)
  func aRestartAlwaysLeadsToTheEqualState(_ seed: Int) async throws {
    var random = SeededGenerator(seed: UInt64(1000 + seed))
    let clock = TestClock()
    let channel = Channel(failures: 3)
    let store = MemoryStore()
    let engine = try TestPacks.engine()
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let host = SupportHost(engine: engine, store: store, effects: channel, clock: { clock.now }, logger: logger)
    for step in 0..<60 {
      switch Int.random(in: 0..<12, using: &random) {
      case 0..<6:
        let text = ConversationPropertyTests.messages.randomElement(using: &random) ?? ""
        let customer = CustomerID("c-\(Int.random(in: 0..<3, using: &random))")
        let key = MessageID("m-\(Int.random(in: 0...step, using: &random))")
        try await host.receive(InboundMessage(id: key, customer: customer, channel: "app", text: text))
      case 6..<10:
        // Agents do what comes to their minds; most of it the desk refuses.
        let command = Self.command(step, &random)
        do throws(SupportError) {
          try await host.perform(command)
        } catch {
          #expect(error.code == .refused)
        }
      case 10:
        let ticket = TicketID(number: Int.random(in: 1..<5, using: &random))
        let agent = Self.agents.randomElement(using: &random) ?? "ann"
        _ = try? await host.reply(AgentReply(id: MessageID("r-\(step)"), ticket: ticket, agent: agent, text: "hello"))
      default:
        clock.advance(.seconds([-5, 3, 60, 4000, 90_000].randomElement(using: &random) ?? 0))
        try await host.advance()
      }
    }
    try await host.deliverPending()
    let restored = try await SupportHost.restore(from: store, engine: engine, clock: { clock.now }, logger: logger)
    #expect(await restored.conversations == host.conversations)
    for id in await host.conversations { #expect(await restored.conversation(id) == host.conversation(id)) }
    #expect(await restored.desk == host.desk)
    #expect(try await store.pendingEffects().isEmpty)
    for id in await host.conversations {
      let numbers = channel.sent.filter { $0.conversation == id }.map(\.number)
      #expect(Set(numbers).count == (await host.conversation(id).replyCount))
    }
  }

  static func command(_ step: Int, _ random: inout SeededGenerator) -> DeskCommand {
    let agent = agents.randomElement(using: &random) ?? "ann"
    let ticket = TicketID(number: Int.random(in: 1..<5, using: &random))
    let profile = AgentProfile(
      id: agent, name: agent.description, languages: [TestPacks.tag("en"), TestPacks.tag("ja")], skills: ["billing"],
      teams: ["support", "billing", "engineering"])
    let commands: [DeskCommand] = [
      .registerAgent(profile), .comeOnline(agent), .comeOnline(agent), .goOffline(agent), .accept(ticket, by: agent),
      .accept(ticket, by: agent), .take(ticket, by: agent), .decline(ticket, by: agent),
      .transfer(ticket, by: agent, tier: "engineers", team: nil, note: nil), .returnToBot(ticket, by: agent, note: nil),
      .resolve(ticket, by: agent), .close(ticket, by: nil), .changeUrgency(ticket, .urgent), .timePassed,
    ]
    return commands.randomElement(using: &random) ?? .timePassed
  }
}
