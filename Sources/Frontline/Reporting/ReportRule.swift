/// What an escalation rule costs.
public struct ReportRule: Hashable, Sendable, Encodable {
  /// The rule's id; the empty text for tickets that the service opened by itself.
  public var rule: String
  /// Where the rule is written, as the latest decision says it.
  public var location: String?
  /// Decisions to hand over that name it.
  public var handOvers: Int
  /// Tickets that were opened by it.
  public var tickets: Int
  /// Those of them that are solved.
  public var solved: Int
  /// Solved with no more than ``ReportTerms/quickHandling`` in agents' hands, of those solved: matters for an answer in a pack.
  public var quick: ReportShare
  /// Tickets that an agent had in hand.
  public var handled: Int
  /// How long they stood open in agents' hands, in all.
  public var agentMilliseconds: Int64
  /// The same for one handled ticket, rounded down; nil where there is none.
  public var meanHandlingMilliseconds: Int64?
}
