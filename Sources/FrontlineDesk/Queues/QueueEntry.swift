internal import FrontlinePacks
internal import FrontlineText

/// A ticket's place in the order of a queue: by priority, then age, then number.
struct QueueEntry: Hashable, Comparable, Sendable {
  var priority: Urgency
  var openedAt: Timestamp
  var ticket: TicketID

  static func < (left: QueueEntry, right: QueueEntry) -> Bool {
    if left.priority != right.priority { return left.priority > right.priority }
    return (left.openedAt, left.ticket) < (right.openedAt, right.ticket)
  }
}
