public import Frontline
public import FrontlinePacks

/// What came of playing a scenario.
public struct ScenarioResult: Hashable, Sendable {
  /// The scenario's name.
  public var name: String
  /// Where it is written.
  public var location: SourceLocation
  /// What did not hold, in order; none where all of it did.
  public var failures: [Failure]
  /// What was said and done, in order.
  public var transcript: [Line]
  /// Every event, in the order in which they happened over all streams.
  public var events: [StoredEvent]
  /// How many steps were played, and how many there are.
  public var stepCount: Int
  /// How many expectations were looked at.
  public var checkCount: Int

  /// Whether everything held.
  public var isFine: Bool { failures.isEmpty }

  /// Something that did not hold.
  public struct Failure: Hashable, Sendable {
    /// Where it is written.
    public var location: SourceLocation
    /// What it is about: `ticket.state`.
    public var subject: String
    /// What was expected.
    public var expected: String
    /// What it was.
    public var got: String
    /// Why it was so, a line each.
    public var proof: [String]
  }

  /// A line of the transcript.
  public struct Line: Hashable, Sendable {
    /// When, in UTC.
    public var at: Timestamp
    /// When, on the clock of the customer or of the scenario.
    public var clock: String
    /// Who speaks or acts.
    public var who: String
    /// What is said or done.
    public var text: String
  }
}

extension ScenarioResult.Failure: CustomStringConvertible {
  /// The place, what was expected and what it was, and the proof, indented.
  public var description: String {
    let lines = ["\(location): \(subject)", "  expected  \(expected)", "  got       \(got)"]
    return (lines + proof.map { "  \($0)" }).joined(separator: "\n")
  }
}
