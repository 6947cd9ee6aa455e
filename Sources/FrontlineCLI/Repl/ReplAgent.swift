import FrontlineDesk

/// The agent that the user of the REPL plays.
struct ReplAgent {
  /// The agent's id.
  let id: AgentID = "alex"
  /// The name that customers see.
  let name = "Alex"
  /// Whether the user speaks as the agent now.
  var isSpeaking = false
  /// The ticket that is worked on.
  var ticket: TicketID?
  private var messages = 0

  /// The key of the agent's next message.
  mutating func nextMessage() -> String {
    messages += 1
    return "a-\(messages)"
  }
}
