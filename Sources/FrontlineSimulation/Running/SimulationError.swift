public import FrontlinePacks

/// Why a scenario cannot be played: its packs, its policy, or what a step asks for. A scenario that is played and does not
/// hold is no error but a ``ScenarioResult``.
public struct SimulationError: Error, Hashable, Sendable {
  /// Where the cause is written; nil: nowhere.
  public var location: SourceLocation?
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var advice: String

  /// Creates an error.
  public init(at location: SourceLocation? = nil, _ message: String, advice: String) {
    self.location = location
    self.message = message
    self.advice = advice
  }
}

extension SimulationError: CustomStringConvertible {
  /// `file:line:column: what is wrong; what to do`.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(message); \(advice)"
  }
}
