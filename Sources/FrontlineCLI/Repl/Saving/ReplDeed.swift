import FrontlineDesk

/// What an agent did, in the words of a scenario.
struct ReplDeed: Equatable {
  /// The verb, such as `transfers`.
  var verb: String
  /// What stands behind it, such as `to engineers`.
  var rest = ""
  /// The ticket that the words name.
  var ticket: TicketID?
  /// Why.
  var note = ""
  /// Whether what stands behind the verb is what somebody wrote.
  var isWriting = false

  /// What stands behind the verb, with the ticket.
  var object: String { [ticket?.description ?? "", rest].filter { !$0.isEmpty }.joined(separator: " ") }
}
