/// What becomes of tickets by time alone: `tickets` of `support.yaml`. All times pass by the clock, also while nobody works.
public struct TicketPolicy: Hashable, Sendable {
  /// How long after its solution a customer's message reopens a ticket; later a follow-up ticket is opened. nil: never.
  /// Default: 7 days.
  public var reopenWithin: Duration?
  /// How long after its solution, or after it went back to the bot, a ticket is closed. nil: never. Default: 4 days.
  public var closeAfter: Duration?
  /// How long a ticket waits for the customer before they are reminded, once. nil: never. Default: 2 days.
  public var remindAfter: Duration?
  /// How long a ticket waits for the customer before it counts as solved. nil: never. Default: 5 days.
  public var giveUpAfter: Duration?
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a policy.
  public init(
    reopenWithin: Duration? = .seconds(7 * 86_400), closeAfter: Duration? = .seconds(4 * 86_400),
    remindAfter: Duration? = .seconds(2 * 86_400), giveUpAfter: Duration? = .seconds(5 * 86_400),
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.reopenWithin = reopenWithin
    self.closeAfter = closeAfter
    self.remindAfter = remindAfter
    self.giveUpAfter = giveUpAfter
    self.fieldLocations = fieldLocations
  }
}
