public import Frontline

/// What must be so after a step: everything that it names.
public struct Expectation: Hashable, Sendable {
  /// Where it is written.
  public var location: SourceLocation
  /// Whose conversation it is about; nil: that of the last step that had one.
  public var customer: CustomerID?
  /// The channel of that conversation; nil: the customer's.
  public var channel: String?
  /// The ticket that it is about; nil: the conversation's last.
  public var ticket: TicketID?
  /// What must be so.
  public var checks: [Check]
}

/// One thing that must be so.
public struct Check: Hashable, Sendable {
  /// What is looked at, by its name in the reference: `decision`, `ticket.state`, `clock.*.due`.
  public var subject: String
  /// What stands in the place of `*`: an agent, a clock, a queue.
  public var argument: String?
  /// What it must be.
  public var test: ValueTest
  /// Where it is written.
  public var location: SourceLocation

  /// The subject with its argument: `clock.first-response.due`.
  public var name: String {
    guard let argument else { return subject }
    return subject.split(separator: ".").map { $0 == "*" ? argument : String($0) }.joined(separator: ".")
  }
}
