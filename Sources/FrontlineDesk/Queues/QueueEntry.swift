internal import FrontlineText

/// A ticket's place in the order of a queue: by when it would have begun to wait without its head start, then by number.
///
/// The order of two tickets never changes with time, so that a sorted queue stays sorted; and a ticket is overtaken only by
/// those that come within the difference of their head starts, so that nobody starves.
struct QueueEntry: Hashable, Comparable, Sendable {
  /// Since when it waits, less its head start.
  var rank: Timestamp
  var ticket: TicketID

  static func < (left: QueueEntry, right: QueueEntry) -> Bool {
    (left.rank.milliseconds, left.ticket.number) < (right.rank.milliseconds, right.ticket.number)
  }
}
