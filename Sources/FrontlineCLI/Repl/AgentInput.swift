/// A line typed while playing the agent.
enum AgentInput: Equatable {
  /// Shows the tickets and their states.
  case list
  /// Takes a ticket: by number, or the first that waits.
  case accept(ticket: Int?)
  /// Says something to the customer.
  case reply(String)
  /// Does not take what is offered.
  case decline
  /// Hands the ticket to another tier, with a reason.
  case transfer(tier: String, reason: String)
  /// Hands the ticket back to the tier that it came from, with a reason.
  case handBack(reason: String)
  /// Puts the ticket aside for a while.
  case snooze(Duration)
  /// Waits for somebody other than the customer.
  case waitOnThirdParty
  /// Goes on with a ticket that waits or is snoozed.
  case resume
  /// Lets another ticket go on with the conversation.
  case merge(into: Int)
  /// Gives the conversation back to the bot.
  case returnToBot
  /// Settles the ticket.
  case resolve
  /// Shows everything that came with the ticket.
  case show
  /// Lists the commands.
  case help
  /// Goes back to being the customer.
  case leave
  /// A word that is no command.
  case unknown(String)
  /// A command without what it needs; the text says what.
  case incomplete(String)

  /// Reads a line; a leading colon is optional.
  init(line: String) {
    let trimmed = line.trimmingSpaces
    let parts = (trimmed.first == ":" ? trimmed.dropFirst() : trimmed[...]).split(separator: " ", maxSplits: 1)
    let word = parts.first.map { $0.lowercased() } ?? "list"
    let rest = parts.count > 1 ? String(parts[1]).trimmingSpaces : ""
    switch word {
    case "list": self = .list
    case "accept": self = Self.accept(rest)
    case "reply": self = rest.isEmpty ? .incomplete("reply TEXT") : .reply(rest)
    case "transfer":
      let target = rest.split(separator: " ", maxSplits: 1).map(String.init)
      self =
        target.isEmpty
        ? .incomplete("transfer TIER [REASON]")
        : .transfer(tier: target[0], reason: target.count > 1 ? target[1].trimmingSpaces : "")
    case "decline": self = .decline
    case "back": self = .handBack(reason: rest)
    case "snooze": self = WaitText.parse(rest).map(Self.snooze) ?? .incomplete("snooze DURATION")
    case "third-party": self = .waitOnThirdParty
    case "resume": self = .resume
    case "merge": self = Self.number(of: rest).map(Self.merge) ?? .incomplete("merge T-NUMBER")
    case "return": self = .returnToBot
    case "resolve": self = .resolve
    case "show": self = .show
    case "help": self = .help
    case "customer", "leave", "quit": self = .leave
    default: self = .unknown(word)
    }
  }

  private static func accept(_ argument: String) -> AgentInput {
    if argument.isEmpty { return .accept(ticket: nil) }
    return number(of: argument).map { .accept(ticket: $0) } ?? .incomplete("accept [T-NUMBER]")
  }

  /// The number in `T-12` or `12`.
  private static func number(of argument: String) -> Int? {
    Int(argument.uppercased().hasPrefix("T-") ? String(argument.dropFirst(2)) : argument)
  }

  /// The commands with a line on each, for `help`.
  static let commands: [(usage: String, summary: String)] = [
    ("list", "the tickets and who has them"),
    ("show", "what came with the ticket: summary, transcript, intents, slots"),
    ("accept [T-NUMBER]", "take a ticket; without a number the one that waits longest"),
    ("decline", "not take what is offered; the next agent is asked"),
    ("reply TEXT", "say something to the customer"),
    ("transfer TIER [REASON]", "hand the ticket to another tier, such as engineers"),
    ("back [REASON]", "hand the ticket back to the tier that it came from"),
    ("snooze DURATION", "put the ticket aside: 30m, 2h, 1d"),
    ("third-party", "wait for somebody other than the customer"),
    ("resume", "go on with a ticket that waits or is snoozed"),
    ("merge T-NUMBER", "let another ticket of the customer go on with this conversation"),
    ("return", "hand the conversation back to the bot"),
    ("resolve", "settle the ticket"),
    ("customer", "be the customer again"),
  ]
}
