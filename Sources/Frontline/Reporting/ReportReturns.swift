/// Customers who came back after their matter was closed.
public struct ReportReturns: Hashable, Sendable, Encodable {
  /// How a visit ended.
  public enum Outcome: String, Hashable, Sendable, Encodable, CaseIterable {
    /// By the bot alone.
    case contained
    /// People solved its ticket.
    case solvedByPeople = "solved-by-people"
  }

  /// How the visit ended.
  public var outcome: Outcome
  /// Within how many days.
  public var days: Int
  /// Visits after which the same customer began another one in time, of those that are so old.
  public var returned: ReportShare
  /// Visits after which one of the same intents was asked in time, of those that are so old and asked any.
  public var sameIntent: ReportShare
}
