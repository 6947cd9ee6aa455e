public import FrontlinePacks

/// Why packs could not be compiled, or a compiled file not be read: where, what is wrong, and what to do. It never holds a customer's text.
public struct MatchingError: Error, Hashable, Sendable {
  /// The kinds of failure. More may come, so this is not an enum.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The word that stands for the code.
    public var rawValue: String

    /// Creates a code from its word.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A pattern breaks the rules of the pattern language.
    public static let patternSyntax = Code(rawValue: "pattern-syntax")
    /// A pattern is well formed but no message can match it.
    public static let patternNeverMatches = Code(rawValue: "pattern-never-matches")
    /// A pattern names a synonym set or a slot that does not exist.
    public static let unknownName = Code(rawValue: "unknown-name")
    /// A selected pack is not in the collection.
    public static let unknownPack = Code(rawValue: "unknown-pack")
    /// Text cannot be analyzed: ICU or its data are missing.
    public static let text = Code(rawValue: "text")
    /// There is nothing to compile.
    public static let empty = Code(rawValue: "empty")
    /// The packs are larger than an index can hold.
    public static let tooLarge = Code(rawValue: "too-large")
    /// A compiled file cannot be read: it is missing, foreign, cut short, damaged, or of another version.
    public static let indexFile = Code(rawValue: "index-file")
    /// A compiled file cannot be written.
    public static let unwritable = Code(rawValue: "unwritable")
  }

  /// What kind of failure it is.
  public var code: Code
  /// The place in the pack's source; nil where the failure has none.
  public var location: SourceLocation?
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var suggestion: String

  /// Creates an error.
  public init(code: Code, location: SourceLocation? = nil, message: String, suggestion: String) {
    self.code = code
    self.location = location
    self.message = message
    self.suggestion = suggestion
  }
}

extension MatchingError: CustomStringConvertible {
  /// `file:line:column: what is wrong; what to do`.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(message); \(suggestion)"
  }
}
