/// A line typed while playing the agent.
enum AgentInput: Equatable {
  /// Shows the tickets and their states.
  case list
  /// Takes a ticket: by number, or the first that waits.
  case accept(ticket: Int?)
  /// Says something to the customer.
  case reply(String)
  /// Hands the ticket to another tier, with a reason.
  case transfer(tier: String, reason: String)
  /// Gives the conversation back to the bot.
  case handBack
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
    case "return": self = .handBack
    case "resolve": self = .resolve
    case "show": self = .show
    case "help": self = .help
    case "customer", "leave", "quit": self = .leave
    default: self = .unknown(word)
    }
  }

  private static func accept(_ argument: String) -> AgentInput {
    if argument.isEmpty { return .accept(ticket: nil) }
    let digits = argument.uppercased().hasPrefix("T-") ? String(argument.dropFirst(2)) : argument
    return Int(digits).map { .accept(ticket: $0) } ?? .incomplete("accept [T-NUMBER]")
  }

  /// The commands with a line on each, for `help`.
  static let commands: [(usage: String, summary: String)] = [
    ("list", "the tickets and who has them"),
    ("show", "what came with the ticket: summary, transcript, intents, slots"),
    ("accept [T-NUMBER]", "take a ticket; without a number the one that waits longest"),
    ("reply TEXT", "say something to the customer"),
    ("transfer TIER [REASON]", "hand the ticket to another tier, such as engineers"),
    ("return", "hand the conversation back to the bot"),
    ("resolve", "settle the ticket"),
    ("customer", "be the customer again"),
  ]
}
