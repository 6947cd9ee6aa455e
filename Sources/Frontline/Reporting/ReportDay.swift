/// The visits that began and the tickets that were opened on a day of the report's zone.
public struct ReportDay: Hashable, Sendable, Encodable {
  /// The date, as ISO 8601 writes it: `2026-11-22`.
  public var date: String
  /// The visits.
  public var visits = 0
  /// Those in which nothing was asked.
  public var smallTalk = 0
  /// Those that were handed over.
  public var handedOver = 0
  /// Those that the bot closed.
  public var contained = 0
  /// Those that were left without an answer.
  public var abandoned = 0
  /// The tickets.
  public var tickets = 0
}
