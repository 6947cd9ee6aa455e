/// What language customers write at what hour, and which agents are there to read it.
public struct ReportDemand: Hashable, Sendable, Encodable {
  /// An hour of the day.
  public struct Hour: Hashable, Sendable, Encodable {
    /// From 0 to 23, in the report's zone.
    public var hour: Int
    /// The customers' messages of this hour, on all days.
    public var messages = 0
    /// Those that came while no agent was online who serves the language.
    public var uncovered = 0
    /// How many agents who serve the language were online in this hour, on average over the report's time; two decimals.
    public var agents = 0.0
  }

  /// The language of the conversation, as queues name it: `en`, `zh`, `zh-Hant`; `und` where it is not known.
  public var language: String
  /// All messages.
  public var messages: Int
  /// Messages that came while no agent was online who serves the language, of all.
  public var uncovered: ReportShare
  /// The 24 hours.
  public var hours: [Hour]
}
