/// A line typed into the REPL: something for the bot, or a command that begins with a colon.
enum ReplInput {
  /// A message of the customer.
  case message(String)
  /// A command and what stands behind it.
  case command(ReplVerb, ReplArguments)
  /// A colon and a word that is no command.
  case unknownCommand(String)
  /// Nothing but spaces.
  case blank

  /// Reads a line. A message may begin with a colon if a space or nothing follows it, as in ": )".
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - verbs: the commands that there are.
  ///   - isColonNeeded: whether a command begins with a colon; false for an agent's, where it may.
  init(line: String, verbs: [ReplVerb], isColonNeeded: Bool = true) {
    let trimmed = line.trimmingSpaces
    let hasColon = trimmed.first == ":" && trimmed.dropFirst().first?.isLetter == true
    guard hasColon || !isColonNeeded else {
      self = trimmed.isEmpty ? .blank : .message(line)
      return
    }
    let parts = trimmed.dropFirst(hasColon ? 1 : 0).split(separator: " ", maxSplits: 1)
    guard let first = parts.first else {
      self = .blank
      return
    }
    let word = first.lowercased()
    let rest = parts.count > 1 ? String(parts[1]).trimmingSpaces : ""
    if let verb = verbs.first(where: { $0.name == word || $0.shortForms.contains(word) }) {
      self = .command(verb, ReplArguments(rest))
    } else {
      self = hasColon ? .unknownCommand(word) : .message(line)
    }
  }
}

/// What stands behind a command.
struct ReplArguments: Equatable {
  /// All of it.
  let text: String

  init(_ text: String) { self.text = text }

  /// Its words.
  var words: [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
  var isEmpty: Bool { text.isEmpty }

  /// What stands behind some words.
  func text(after count: Int) -> String {
    var rest = text[...]
    for _ in 0..<count { rest = rest.drop { !$0.isWhitespace }.drop { $0.isWhitespace } }
    return String(rest).trimmingSpaces
  }
}
