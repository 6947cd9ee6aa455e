import Frontline
import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Logging

/// A conversation without a terminal: lines in, lines out. The user is the customer, or several, and with `:agent` the agent.
final class ReplSession {
  /// What a REPL begins with.
  struct Setup {
    /// The packs.
    var packs: CompiledPacks
    /// Where they were read; nil: they cannot be read again.
    var source: PackSource?
    /// The time zones.
    var zones = TimeZoneDatabase()
    /// The first customer.
    var customer = ReplCustomer(name: "you")
    /// The channel that customers write on.
    var channel = "app"
    /// When it begins; nil: now, and the machine's clock goes on.
    var start: Timestamp?
  }

  let host: SupportHost
  let orders = OrderBook()
  let clock: ReplClock
  let zones: TimeZoneDatabase
  let source: PackSource?
  /// The packs as they were read.
  var packs: CompiledPacks
  /// What runs on them.
  var engine: SupportEngine
  var watch: PackWatch?
  /// The customers so far, and which of them the user is.
  var customers: [ReplCustomer]
  var current = 0
  var channel: String
  /// The agents, and which of them speaks; nil: the customer does.
  var agents = [ReplAgent.agent, ReplAgent.lead]
  var speaker: Int?
  /// What has been done, for `:save`.
  var record: ReplRecord
  /// The ratings that customers gave, in words.
  var ratings: [String] = []
  /// Whether the user has left.
  var isOver = false
  /// The columns for tables; nil: as many as they need.
  var width: Int?
  private var output: [ReplLine] = []
  private var messageCount = 0

  /// Begins.
  init(_ setup: Setup) throws(SupportError) {
    packs = setup.packs
    source = setup.source
    zones = setup.zones
    watch = setup.source.map { PackWatch(path: $0.path) }
    customers = [setup.customer]
    customers[0].isUnnamed = true
    channel = setup.channel
    let clock = ReplClock(start: setup.start)
    self.clock = clock
    record = ReplRecord(start: clock.now())
    engine = try Self.engine(setup.packs, zones)
    // What the host logs would stand between the lines of the conversation.
    let silent = Logger(label: "frontline.repl") { _ in SwiftLogNoOpLogHandler() }
    host = SupportHost(engine: engine, effects: orders, clock: { clock.now() }, logger: silent)
  }

  /// An engine without limits that take the clock: here it may stand still, and each line is a turn.
  static func engine(_ packs: CompiledPacks, _ zones: TimeZoneDatabase) throws(SupportError) -> SupportEngine {
    var patient = packs.collection
    patient.policy.limits.messagesPerMinute = .max
    patient.policy.limits.sameText = .max
    for index in patient.policy.channels.indices { patient.policy.channels[index].burst = .zero }
    return try SupportEngine(packs: patient, index: packs.index, zones: zones)
  }

  /// Takes a line and tells what comes of it.
  func take(_ line: String, width: Int? = nil) async -> [ReplLine] {
    self.width = width
    do throws(SupportError) {
      await reloadIfChanged()
      try await pass(until: clock.target)
      try await deal(with: line)
      try await pass(until: clock.now())
    } catch {
      note("\(error)")
    }
    defer { output = [] }
    return output
  }

  private func deal(with line: String) async throws(SupportError) {
    if speaker != nil {
      let own = ReplInput(line: line, verbs: ReplVerb.agentVerbs, isColonNeeded: false)
      if case .command(let verb, let arguments) = own { return try await verb.action(self, arguments) }
      if case .blank = own { return try await ReplVerb.listTickets(self) }
    }
    switch ReplInput(line: line, verbs: ReplVerb.customerVerbs) {
    case .blank: break
    case .command(let verb, let arguments): try await verb.action(self, arguments)
    case .message where speaker != nil, .unknownCommand where speaker != nil:
      let word = line.drop { $0 == ":" || $0.isWhitespace }.prefix { !$0.isWhitespace }.lowercased()
      note("an agent cannot \(word); help lists what an agent can do")
    case .message(let text): try await send(text)
    case .unknownCommand(let word):
      let near = ReplVerb.nearest(to: word, in: ReplVerb.customerVerbs)
      note("there is no :\(word); " + (near.map { "did you mean :\($0.name)?" } ?? ":help lists the commands"))
    }
  }

  /// The customer that the user is.
  var customer: ReplCustomer { customers[current] }

  /// The conversation on the present channel.
  var conversation: ConversationID { ConversationID("\(channel):\(customer.name)") }

  /// Language and tier, such as `en · bot> `, with the customer where `:as` named them; or the agent's.
  var prompt: String {
    get async {
      if let speaker { return agents[speaker].isLead ? "lead> " : "agent> " }
      let state = await host.conversation(conversation)
      let known = customer.customer.language ?? state.language.choice?.wanted ?? customer.customer.locale
      var tier = engine.policy.tiers.first?.id ?? "bot"
      if let id = state.holdingTicket, let ticket = await host.desk.ticket(id) {
        tier = "\(ticket.queue.tier) \(id) \(ticket.state.rawValue)"
      }
      let name = customer.isUnnamed ? "" : "\(customer.name) · "
      return "\(name)\(known ?? engine.policy.defaultLocale) · \(tier)> "
    }
  }

  /// Says something about the conversation.
  func note(_ text: String) { output.append(.note(text)) }

  /// Says a table.
  ///
  /// - Parameters:
  ///   - rows: its cells.
  ///   - indent: spaces before each row.
  ///   - isWrapping: whether the last column goes on in the next line where it does not fit; else cells are cut.
  func table(_ rows: [[String]], indent: Int = 0, isWrapping: Bool = false) {
    output += TextTable(rows: rows, indent: indent, width: width, isWrapping: isWrapping).lines.map(ReplLine.note)
  }

  /// Shows replies, those of agents behind their name.
  func show(_ replies: [Reply]) {
    for reply in replies {
      let text = reply.text + reply.links.map { "\n\($0.title): \($0.url)" }.joined()
      let recipient = reply.customer == customer.customer.id ? nil : reply.customer.rawValue
      switch reply.author {
      case .bot: output.append(.answer(text, recipient: recipient))
      case .agent(let id):
        let name = agents.first { $0.id == id }?.name ?? id.rawValue
        output.append(.agent(name: name, text, recipient: recipient))
      }
    }
  }

  /// A key that no message had before.
  func nextMessage() -> MessageID {
    messageCount += 1
    return MessageID("m-\(messageCount)")
  }
}
