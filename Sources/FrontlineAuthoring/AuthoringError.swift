public import FrontlinePacks

/// Why packs, tests or labelled messages could not be read: every problem that was found, each with its place.
///
/// The description lists the errors, one a line, as `file:line:column: error: message. advice. [code]`.
public struct AuthoringError: Error, Hashable, Sendable {
  /// All findings, sorted; at least one of them is an error.
  public var findings: [Finding]

  /// Creates an error.
  public init(findings: [Finding]) { self.findings = findings.sorted() }

  /// The findings that are errors.
  public var errors: [Finding] { findings.filter { $0.severity == .error } }
}

extension AuthoringError: CustomStringConvertible {
  /// The errors, one a line.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}
