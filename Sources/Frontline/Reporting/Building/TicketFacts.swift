internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

/// What a report remembers of a ticket. Places are those of the report's breakdowns.
struct TicketFacts: Sendable {
  /// A promise that has not ended.
  struct Clock: Sendable {
    var kind: ServiceClock.Kind
    var isMissed = false
    var isWarned = false
  }

  var talk: Int
  var visit: Int?
  /// Whether it was opened in the period.
  var isCounted: Bool
  var language: Int
  var channel: Int
  var region: Int
  var intent: Int?
  var rule: Int
  var tier: Int
  var team: Int
  var openedAt: Timestamp
  /// When it came to its tier and team.
  var arrivedAt: Timestamp
  var hasReplyHere = false
  var hasReply = false
  /// The customer's oldest message without a reply, after the first reply.
  var waitingSince: Timestamp?
  /// Whose it is.
  var agent: Int?
  /// Since when it has stood open in the agent's hands.
  var openSince: Timestamp?
  var handling: Int64 = 0
  var isActive = true
  var wasReopened = false
  var solvedAt: Timestamp?
  /// Who solved it.
  var solver: Int?
  /// Whether it counts as solved only because the customer never answered.
  var isGivenUp = false
  /// Where it has been, and who has had it there: each counts once.
  var seenTiers: [Int] = []
  var seenTeams: [Int] = []
  var handledTiers: [Int] = []
  var handledTeams: [Int] = []
  var handledAgents: [Int] = []
  var clocks: [Clock] = []
}

extension Array where Element: Equatable {
  /// Adds an element that is not there yet; false where it is.
  @discardableResult
  mutating func appendIfNew(_ element: Element) -> Bool {
    if contains(element) { return false }
    append(element)
    return true
  }
}
