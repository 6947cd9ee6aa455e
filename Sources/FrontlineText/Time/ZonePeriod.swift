/// A stretch of time in which a zone's clocks do not change.
public struct ZonePeriod: Hashable, Sendable {
  /// The first moment of it; ``Timestamp/min`` where it has always been so.
  public var start: Timestamp
  /// The moment after its last; ``Timestamp/max`` where no change is known.
  public var end: Timestamp
  /// Seconds by which clocks are ahead of UTC; negative in the west.
  public var offset: Int
  /// Whether the zone's law calls it daylight saving time (which may lie behind standard time, as in Dublin).
  public var isDaylight: Bool
  /// The abbreviation of the data, such as `CEST` or `+08`. Not for customers: it is neither unique nor translated.
  public var abbreviation: String

  /// Creates a period.
  public init(start: Timestamp, end: Timestamp, offset: Int, isDaylight: Bool, abbreviation: String) {
    self.start = start
    self.end = end
    self.offset = offset
    self.isDaylight = isDaylight
    self.abbreviation = abbreviation
  }
}
