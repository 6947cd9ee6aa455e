/// Something that a REPL says, before it is painted.
enum ReplLine: Equatable {
  /// The bot speaks; the recipient is named where it is not the customer that the user plays.
  case answer(String, recipient: String?)
  /// An agent speaks.
  case agent(name: String, String, recipient: String?)
  /// Anything about the conversation.
  case note(String)

  /// What is said.
  var text: String {
    switch self {
    case .answer(let text, _), .agent(_, let text, _), .note(let text): text
    }
  }
}
