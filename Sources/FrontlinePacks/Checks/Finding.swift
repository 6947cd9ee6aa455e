/// Something that is wrong with a pack or the policy, or that looks so: where, what, and what to do about it.
///
/// Findings speak of what authors wrote, never of what customers wrote.
public struct Finding: Hashable, Sendable, Codable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, Codable, CaseIterable {
    /// The packs cannot be used like this.
    case error
    /// The packs can be used, but something is probably not as meant.
    case warning
  }

  /// How bad it is.
  public var severity: Severity
  /// Where it is.
  public var location: SourceLocation
  /// The kind of problem, a stable name that scripts may compare.
  public var code: FindingCode
  /// What is wrong: one sentence without its full stop.
  public var message: String
  /// What to do about it: one sentence without its full stop.
  public var advice: String

  /// Creates a finding.
  public init(
    _ severity: Severity, _ code: FindingCode, at location: SourceLocation, _ message: String, advice: String
  ) {
    self.severity = severity
    self.location = location
    self.code = code
    self.message = message
    self.advice = advice
  }
}

extension Finding: CustomStringConvertible {
  /// `file:line:column: error: message. advice. [code]`, on one line.
  public var description: String {
    let end = advice.hasSuffix("?") ? "" : "."
    return "\(location): \(severity.rawValue): \(message). \(advice)\(end) [\(code)]"
  }
}

extension Finding: Comparable {
  /// Orders by place, then errors before warnings, then code and message.
  public static func < (left: Finding, right: Finding) -> Bool {
    if left.location != right.location { return left.location < right.location }
    if left.severity != right.severity { return left.severity == .error }
    if left.code != right.code { return left.code < right.code }
    return left.message < right.message
  }
}
