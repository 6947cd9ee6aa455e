public import FrontlineText

/// Measures over a log of events: pure figures, a function of the events, the zone and the period alone.
///
/// Every figure is defined where it is declared and in docs/report.md. Lists are in a fixed order, shares and durations of
/// nothing are nil. Made by ``ReportBuilder`` in one pass.
///
/// ## Topics
/// ### Making one
/// - ``init(events:zone:period:)``
/// - ``ReportBuilder``
/// ### Showing it
/// - ``json()``
public struct SupportReport: Hashable, Sendable, Encodable {
  /// The version of the encoded form; new keys may come without a new version.
  public var format = 1
  /// The zone of days and hours (IANA name).
  public var zone: String
  /// The first moment of the period that was asked for.
  public var from: Timestamp?
  /// The first moment after the period that was asked for.
  public var to: Timestamp?
  /// The number of events that were read.
  public var events: Int
  /// Of those, the ones of kinds that this version does not know; they count for nothing.
  public var unknownEvents: Int
  /// When the first event happened; nil in an empty log.
  public var firstEvent: Timestamp?
  /// When the last event happened.
  public var lastEvent: Timestamp?

  /// Customers who made a visit.
  public var customers: Int
  /// Those of them who made more than one.
  public var returningCustomers: ReportShare
  /// What became of all visits.
  public var visits: ReportVisits
  /// What became of all tickets.
  public var tickets: ReportTickets
  /// From a visit's first message to the first reply, of the bot or an agent.
  public var firstResponseWithBot: ReportDurations
  /// From the first message of a visit that was handed over to an agent's first reply.
  public var firstResponseWithoutBot: ReportDurations
  /// Visits that were handed over and have no reply of an agent.
  public var withoutAgentReply: Int
  /// How promises were kept, a line for each kind of clock that occurs.
  public var clocks: [ReportClock]
  /// All ratings, also those without a ticket.
  public var ratings: ReportRatings
  /// Visits on public channels that went on in private, of all visits on public channels.
  public var movedToPrivate: ReportShare

  /// The days on which anything began, in order.
  public var days: [ReportDay]
  /// By tier, ordered by id, as are all breakdowns.
  public var tiers: [ReportRow]
  /// By team.
  public var teams: [ReportRow]
  /// By agent.
  public var agents: [ReportRow]
  /// By language of the conversation.
  public var languages: [ReportRow]
  /// By channel.
  public var channels: [ReportRow]
  /// By the customer's region.
  public var regions: [ReportRow]
  /// By intent.
  public var intents: [ReportRow]
  /// What was asked, most often first.
  public var questions: [ReportQuestion]
  /// What could not be answered, most messages first.
  public var unanswered: [ReportUnanswered]
  /// Languages by hour, most messages first.
  public var demand: [ReportDemand]
  /// Who came back.
  public var returns: [ReportReturns]
  /// What each escalation rule costs, the most agent time first.
  public var rules: [ReportRule]
}

extension SupportReport {
  /// The measures over events in the order in which they happened over all streams.
  ///
  /// - Parameters:
  ///   - events: the events; those of a stream in its order. Any are fine, also none.
  ///   - zone: the zone of days and hours. Default: UTC.
  ///   - period: what the report is about. Default: all.
  public init(
    events: some Sequence<EventEnvelope>, zone: TimeZoneRules = .utc, period: ReportPeriod = ReportPeriod()
  ) {
    var builder = ReportBuilder(zone: zone, period: period)
    for event in events { builder.add(event) }
    self = builder.report()
  }
}
