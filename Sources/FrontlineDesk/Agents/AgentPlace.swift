internal import FrontlineText

/// An agent's place among those who can take a ticket: the longest idle first, ties by turn, then id.
struct AgentPlace: Hashable, Comparable, Sendable {
  var idleSince: Timestamp
  var turn: Int
  var agent: AgentID

  static func < (left: AgentPlace, right: AgentPlace) -> Bool {
    if left.idleSince != right.idleSince { return left.idleSince < right.idleSince }
    if left.turn != right.turn { return left.turn < right.turn }
    return left.agent < right.agent
  }
}
