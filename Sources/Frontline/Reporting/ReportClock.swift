/// How the promises of a kind were kept. A clock that runs anew, for the next message or in the next tier, counts anew.
public struct ReportClock: Hashable, Sendable, Encodable {
  /// What is promised: `first-response`, `next-response`, `resolution` and so on.
  public var clock: String
  /// Clocks that ended in time, of those that ended in time or are late.
  public var kept = ReportShare()
  /// Clocks that are late, ended or not.
  public var missed = 0
  /// Clocks that gave a warning or more, met later or not.
  public var warned = 0
  /// The working time that clocks counted which were met or missed; nothing in logs of versions that did not tell.
  public var workTime = ReportDurations()
  /// Clocks that ended neither way, since the ticket went elsewhere.
  public var cancelled = 0
  /// Clocks that run or stand still at the log's end and are not late.
  public var running = 0
}
