internal import FrontlineText

/// What a report remembers of a visit.
struct VisitFacts: Sendable {
  /// What a visit came to.
  enum Outcome: Sendable {
    case smallTalk, handedOver, contained, abandoned
  }

  /// An intent that was asked.
  struct Asked: Sendable {
    var intent: Int
    var isAnswered = false
    var isHandedOver = false
  }

  var talk: Int
  var firstMessageAt: Timestamp
  /// When anything was said, or a ticket of it solved, last.
  var endAt: Timestamp
  var messages = 0
  var firstReplyAt: Timestamp?
  var firstAgentReplyAt: Timestamp?
  var asked: [Asked] = []
  var isHandedOver = false
  /// Whether people solved its ticket.
  var isSolved = false
  /// Whether the last that was asked got its answer; nil: nothing was asked.
  var isLastAnswered: Bool?
  var isMovedToPrivate = false

  var outcome: Outcome {
    if isHandedOver { return .handedOver }
    guard let isLastAnswered else { return .smallTalk }
    return isLastAnswered ? .contained : .abandoned
  }

  /// Notes that an intent was asked.
  mutating func note(_ intent: Int, answered: Bool, handedOver: Bool) {
    let place = asked.firstIndex { $0.intent == intent } ?? asked.count
    if place == asked.count { asked.append(Asked(intent: intent)) }
    if answered { asked[place].isAnswered = true }
    if handedOver { asked[place].isHandedOver = true }
  }
}
