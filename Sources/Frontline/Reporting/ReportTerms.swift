/// The fixed numbers that the report's definitions use. docs/report.md says where each is used.
public enum ReportTerms {
  /// A conversation that was silent for so long, with no ticket in people's hands, is over: the next message begins a new visit.
  public static let visitGap: Duration = .seconds(24 * 3600)
  /// How long a contained visit must stay without a repetition to be called durable.
  public static let durableWindow: Duration = .seconds(7 * 86_400)
  /// After how many days it is told who has come back.
  public static let returnDays = [7, 30]
  /// A ticket that was solved with no more than this in agents' hands was solved quickly.
  public static let quickHandling: Duration = .seconds(300)
  /// How many records a group of unanswered messages names; all of them are counted.
  public static let recordLimit = 100
  /// How many different texts a group of unanswered messages shows, where texts are given.
  public static let textLimit = 10
}
