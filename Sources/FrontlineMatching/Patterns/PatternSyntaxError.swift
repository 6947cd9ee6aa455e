/// A mistake in a pattern.
public struct PatternSyntaxError: Error, Hashable, Sendable {
  /// The column of the mistake within the pattern, in characters from 1.
  public var column: Int
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var suggestion: String

  /// Creates an error.
  public init(column: Int, message: String, suggestion: String) {
    self.column = column
    self.message = message
    self.suggestion = suggestion
  }
}

extension PatternSyntaxError: CustomStringConvertible {
  /// `column N: what is wrong; what to do`.
  public var description: String { "column \(column): \(message); \(suggestion)" }
}
