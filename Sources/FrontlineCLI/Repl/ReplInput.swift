/// A line typed into the REPL: something for the bot, or a command that begins with a colon.
enum ReplInput: Equatable {
  /// A message of the customer.
  case message(String)
  /// A command and its arguments.
  case command(ReplCommandName, arguments: String)
  /// A colon and a word that is no command.
  case unknownCommand(String)
  /// Nothing but spaces.
  case blank

  /// Reads a line. A message may begin with a colon if a space or nothing follows it, as in ": )".
  init(line: String) {
    let trimmed = line.trimmingSpaces
    guard trimmed.first == ":", trimmed.count > 1, trimmed.dropFirst().first?.isLetter == true else {
      self = trimmed.isEmpty ? .blank : .message(line)
      return
    }
    let parts = trimmed.dropFirst().split(separator: " ", maxSplits: 1)
    let word = String(parts[0]).lowercased()
    let arguments = parts.count > 1 ? String(parts[1]).trimmingSpaces : ""
    if let name = ReplCommandName(rawValue: word) ?? ReplCommandName.abbreviations[word] {
      self = .command(name, arguments: arguments)
    } else {
      self = .unknownCommand(word)
    }
  }
}

/// The commands of the REPL.
enum ReplCommandName: String, CaseIterable {
  case help
  case explain
  case agent
  case attach
  case lang
  case channel
  case wait
  case clock
  case tickets
  case why
  case reset
  case quit

  /// Short forms.
  static let abbreviations: [String: ReplCommandName] = ["h": .help, "q": .quit, "exit": .quit]

  /// What stands after the name.
  var usage: String {
    switch self {
    case .attach: "[NAME]"
    case .lang: "TAG"
    case .channel: "NAME"
    case .wait: "DURATION"
    case .clock: "[+DURATION]"
    case .why: "[T-NUMBER]"
    case .agent: "[COMMAND]"
    case .help, .explain, .tickets, .reset, .quit: ""
    }
  }

  /// One line for `:help`.
  var summary: String {
    switch self {
    case .help: "this list"
    case .explain: "the proof of the last decision"
    case .agent: "play the agent; :agent help lists what an agent can do"
    case .attach: "send a picture without words, such as a screenshot"
    case .lang: "the locale of your profile, such as ja or es-MX"
    case .channel: "another channel, such as x-post, which is public"
    case .wait: "let time pass: 30s, 5m, 2h, 1d"
    case .clock: "the time and what is due next; +2h lets time pass"
    case .tickets: "the tickets: state, queue, place, clocks"
    case .why: "why a ticket is with whom it is, and how its clocks ran; of yours without a number"
    case .reset: "begin a new conversation"
    case .quit: "leave (also the end of input)"
    }
  }

  /// The command that a mistyped word is nearest to, if it is near.
  static func nearest(to word: String) -> ReplCommandName? {
    allCases.map { (name: $0, distance: EditDistance.between(word, $0.rawValue)) }
      .filter { $0.distance <= 2 }
      .min { ($0.distance, $0.name.rawValue) < ($1.distance, $1.name.rawValue) }?.name
  }
}
