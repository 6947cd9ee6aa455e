internal import FrontlinePacks
internal import FrontlineText

/// The stretches of work of a calendar within a time, in order, none empty, none overlapping. Lazy: a day costs some look-ups.
///
/// Two may touch: where the clocks change, at midnight where one span ends and another begins, and where the members of a
/// calendar relieve each other.
public struct WorkPeriods: Sequence, IteratorProtocol, Sendable {
  private let zone: TimeZoneRules
  private var members: [SchedulePeriods]
  /// The next stretch of each member; nothing where there is one member only.
  private var heads: [WorkPeriod?] = []

  init(_ calendar: WorkCalendar, from start: Timestamp, to end: Timestamp) {
    zone = calendar.zone
    members = calendar.schedules.map { SchedulePeriods($0, from: start, to: end) }
    if members.count != 1 { heads = members.indices.map { members[$0].next() } }
  }

  /// The next stretch, or nil at the end.
  public mutating func next() -> WorkPeriod? {
    if members.count == 1 { return members[0].next() }
    var first: WorkPeriod?
    for case let head? in heads where first.map({ (head.start, $0.end) < ($0.start, head.end) }) ?? true {
      first = head
    }
    guard var period = first else { return nil }
    for index in heads.indices { skip(index, to: period.end) }
    period.date = zone.local(at: period.start).date
    return period
  }

  /// Leaves out of a member's stretches what others have covered.
  private mutating func skip(_ index: Int, to end: Timestamp) {
    while let head = heads[index], head.start < end {
      if head.end > end {
        heads[index]?.start = end
      } else {
        heads[index] = members[index].next()
      }
    }
  }
}
