/// What became of tickets. In the row of a tier, team or agent: of those that came to it, and of what happened there.
public struct ReportTickets: Hashable, Sendable, Encodable {
  /// Tickets that were opened; of a tier or team, that came into it; of an agent, that they got.
  public var tickets = 0
  /// Tickets that are solved at the log's end, or closed after they were; where and by whom that was done last counts.
  public var solved = 0
  /// Those of them that the desk solved by itself, since the customer did not answer.
  public var noAnswer = 0
  /// Tickets that a customer wrote to after they were solved; each counts once.
  public var reopened = 0
  /// Transfers to another tier or team, ways back to the tier before counted.
  public var transfers = 0
  /// Tickets that were given back to the bot; each time counts.
  public var returnedToBot = 0
  /// Tickets that go on in another one.
  public var merged = 0
  /// Replies of agents.
  public var replies = 0
  /// From the opening, or the arrival in a tier, to an agent's first reply there.
  public var firstResponse = ReportDurations()
  /// From the customer's oldest message without a reply to an agent's next reply, after the first.
  public var nextResponse = ReportDurations()
  /// From the opening to the last solution.
  public var resolution = ReportDurations()
  /// Tickets that an agent had in hand.
  public var handled = 0
  /// How long tickets stood open in agents' hands, in all: from getting one, or the customer's message, to the reply, the
  /// solution, a wait for others, or parting with it.
  public var agentMilliseconds: Int64 = 0
  /// The same for one handled ticket, rounded down; nil where there is none.
  public var meanHandlingMilliseconds: Int64?
  /// Service-level clocks that were met, of those that were met or missed.
  public var kept = ReportShare()
  /// Clocks that gave a warning.
  public var warned = 0
  /// The customers' ratings.
  public var ratings = ReportRatings()
}
