/// The moments at which a zone's clocks show a certain date and time.
public enum LocalResolution: Hashable, Sendable {
  /// Once, as on nearly every day.
  case once(Timestamp)
  /// Twice, because the clocks were set back.
  case twice(earlier: Timestamp, later: Timestamp)
  /// Never, because the clocks were set forward: the moment of that change.
  case never(jump: Timestamp)
}

extension TimeZoneRules {
  /// The moments at which the clocks show a date and time. Logarithmic in the table's length.
  public func resolution(of local: LocalDateTime) -> LocalResolution {
    // No clock is more than 26 hours off UTC, so every period that may show it touches the two days around.
    let wall = Int64(local.wallSeconds)
    var found: [Timestamp] = []
    var current = period(at: Timestamp(seconds: wall - 100_000))
    var jump = current.end
    while true {
      let moment = local.timestamp(offset: current.offset)
      if moment >= current.start && moment < current.end { found.append(moment) }
      guard current.end < Timestamp(seconds: wall + 100_000) else { break }
      let next = period(at: current.end)
      let change = current.end.seconds
      if wall >= change + Int64(current.offset) && wall < change + Int64(next.offset) { jump = current.end }
      current = next
    }
    guard let first = found.first, let last = found.last else { return .never(jump: jump) }
    return first == last ? .once(first) : .twice(earlier: first, later: last)
  }

  /// The moment that a date and time in this zone means. Logarithmic in the table's length.
  ///
  /// In an overlap (clocks set back) it is the earlier of the two. In a gap (clocks set forward) it is the moment of the
  /// change: the clock passes the time there without showing it. So later local times never resolve to earlier moments
  /// except within an overlap, and a promise made for a skipped time is due when the clock jumps over it.
  public func resolve(_ local: LocalDateTime) -> Timestamp {
    switch resolution(of: local) {
    case .once(let moment): moment
    case .twice(let earlier, _): earlier
    case .never(let jump): jump
    }
  }
}
