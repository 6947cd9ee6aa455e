import Frontline
import FrontlineAuthoring
import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Logging

/// A conversation at a console: the user is the customer, and with `:agent` the agent too.
final class Repl {
  let host: SupportHost
  let engine: SupportEngine
  let console = ReplConsole()
  let clock: ReplClock
  var customer: ReplCustomer
  var channel: String
  var agent = ReplAgent()

  /// Creates a REPL on an engine.
  init(engine: SupportEngine, customer: ReplCustomer, channel: String, clock: ReplClock) {
    self.engine = engine
    self.customer = customer
    self.channel = channel
    self.clock = clock
    // What the host logs would stand between the lines of the conversation.
    let silent = Logger(label: "frontline.repl") { _ in SwiftLogNoOpLogHandler() }
    host = SupportHost(engine: engine, effects: OrderBook(), clock: { clock.now() }, logger: silent)
  }

  /// The conversation on the present channel.
  var conversation: ConversationID { customer.id(on: channel) }

  /// Reads lines until `:quit` or the end of input.
  func run() async throws {
    defer { console.flush() }
    while let line = console.readLine(prompt: await prompt) {
      do throws(SupportError) {
        if agent.isSpeaking {
          try await play(AgentInput(line: line))
        } else if try await !take(ReplInput(line: line)) {
          return
        }
      } catch {
        console.note("\(error)")
      }
    }
  }

  /// Language and tier, such as `en · bot> `, or the agent's.
  private var prompt: String {
    get async {
      if agent.isSpeaking { return "agent> " }
      let state = await host.conversation(conversation)
      let language = state.language.choice?.wanted ?? customer.locale ?? engine.policy.defaultLocale
      var tier = engine.policy.tiers.first?.id ?? "bot"
      if let id = state.holdingTicket, let ticket = await host.desk.ticket(id) {
        tier = "\(ticket.queue.tier) \(id) \(ticket.state.rawValue)"
      }
      return "\(language) · \(tier)> "
    }
  }

  /// Takes a customer's line; false where it ends the REPL.
  private func take(_ input: ReplInput) async throws(SupportError) -> Bool {
    switch input {
    case .blank: return true
    case .message(let text): try await send(customer.message(text, on: channel))
    case .unknownCommand(let word): console.note(Self.hint(for: word))
    case .command(.quit, _): return false
    case .command(.help, _): console.note(Self.help)
    case .command(.explain, _): console.note(await explanation)
    case .command(.attach, let name):
      let reference = name.isEmpty ? "screenshot.png" : name
      let picture = Attachment(kind: .image, mediaType: "image/png", byteCount: 120_000, reference: reference)
      try await send(customer.message("", attachments: [picture], on: channel))
    case .command(.lang, let tag): changeLocale(tag)
    case .command(.channel, let name): changeChannel(name)
    case .command(.wait, let duration): try await wait(duration)
    case .command(.clock, let argument): try await tellTime(argument)
    case .command(.tickets, _): await showTickets()
    case .command(.why, let argument): await why(argument)
    case .command(.reset, _):
      customer.conversation += 1
      console.note("a new conversation")
    case .command(.agent, let arguments):
      try await beginAgent()
      try await play(AgentInput(line: arguments))
      if !arguments.isEmpty { leaveAgent() }
    }
    return true
  }

  /// Hands a message in and shows what comes back. A lookup that nobody answers times out as if time had passed.
  private func send(_ message: InboundMessage) async throws(SupportError) {
    console.show(try await host.receive(message), agentName: agent.name)
    guard let lookup = await host.conversation(message.conversation).openLookups.first else { return }
    let pause = lookup.deadline - clock.now()
    console.note("(no answer from \(lookup.lookup) within \(pause.components.seconds) s)")
    clock.advance(by: pause)
    console.show(try await host.advance(), agentName: agent.name)
  }

  private func changeLocale(_ tag: String) {
    guard let locale = LocaleTag(tag) else {
      return console.note("\(tag.isEmpty ? "nothing" : tag) is no locale tag; write one such as ja or es-MX")
    }
    customer.locale = locale
    console.note("your profile says \(locale)")
  }

  private func changeChannel(_ name: String) {
    let known = engine.policy.channels.map { "\($0.name) (\($0.kind.rawValue))" }.joined(separator: ", ")
    guard engine.policy.channels.contains(where: { $0.name == name }) else {
      return console.note("support.yaml has these channels: \(known)")
    }
    channel = name
    console.note("you write on \(name) now")
  }

  /// Lets time pass and shows what comes of it.
  func wait(_ text: String) async throws(SupportError) {
    guard let duration = WaitText.parse(text) else {
      return console.note("\(text.isEmpty ? "nothing" : text) is no duration; write one such as 30s, 5m, 2h, 1d")
    }
    clock.advance(by: duration)
    console.show(try await host.advance(), agentName: agent.name)
    console.note("it is \(clock.now())")
  }

  /// The proof of the last decision.
  var explanation: String {
    get async {
      guard let explanation = await host.explain(conversation) else { return "nothing has been decided yet" }
      return ExplanationText(explanation).text
    }
  }

  private static func hint(for word: String) -> String {
    if let near = ReplCommandName.nearest(to: word) { return "there is no :\(word); did you mean :\(near.rawValue)?" }
    return "there is no :\(word); :help lists the commands"
  }

  private static var help: String {
    let rows = ReplCommandName.allCases.map { name in
      "  " + ":\(name.rawValue) \(name.usage)".padded(to: 18) + name.summary
    }
    return
      (["Write as a customer would, in any language; choose by number or by text."] + rows
      + ["  Orders: \(OrderBook.summary)."]).joined(separator: "\n")
  }
}
