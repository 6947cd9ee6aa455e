public import FrontlinePacks

/// Why a desk cannot be set up from a policy.
public struct DeskError: Error, Hashable, Sendable {
  /// Where in the policy.
  public var location: SourceLocation
  /// What is wrong.
  public var problem: String
  /// What to do.
  public var advice: String

  /// Creates an error.
  public init(location: SourceLocation, problem: String, advice: String) {
    self.location = location
    self.problem = problem
    self.advice = advice
  }
}

extension DeskError: CustomStringConvertible {
  /// File, line, what is wrong and what to do.
  public var description: String { "\(location): \(problem); \(advice)" }
}
