public import FrontlineText

/// What a report is about: all that began in these bounds, with what came of it later in the log.
public struct ReportPeriod: Hashable, Sendable {
  /// The first moment; nil: from the beginning of the log.
  public var from: Timestamp?
  /// The first moment after it; nil: to the end of the log.
  public var to: Timestamp?

  /// Creates a period; default: the whole log.
  public init(from: Timestamp? = nil, to: Timestamp? = nil) {
    self.from = from
    self.to = to
  }

  /// Whether a moment lies in it.
  public func contains(_ moment: Timestamp) -> Bool {
    (from.map { $0 <= moment } ?? true) && (to.map { moment < $0 } ?? true)
  }

  /// The part of a stretch of time that lies in it; nil where none does.
  func clip(_ start: Timestamp, _ end: Timestamp) -> (start: Timestamp, end: Timestamp)? {
    let start = max(start, from ?? start)
    let end = min(end, to ?? end)
    return start < end ? (start, end) : nil
  }
}
