public import FrontlinePacks

/// Why the engine, the host or a store could not do what it was asked. It never holds a customer's text.
public struct SupportError: Error, Hashable, Sendable {
  /// The kinds of failure. More may come, so this is not an enum.
  public struct Code: RawRepresentable, Hashable, Sendable {
    /// The word that stands for the code.
    public var rawValue: String

    /// Creates a code from its word.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The packs or the policy cannot be used.
    public static let packs = Code(rawValue: "packs")
    /// Text cannot be analyzed: ICU or its data are missing.
    public static let text = Code(rawValue: "text")
    /// Somebody else appended to a stream in the meantime.
    public static let conflict = Code(rawValue: "conflict")
    /// The store could not be reached, or failed.
    public static let store = Code(rawValue: "store")
    /// A stored event cannot be read.
    public static let damagedEvent = Code(rawValue: "damaged-event")
    /// A command speaks of something that does not exist or does not allow it.
    public static let refused = Code(rawValue: "refused")
  }

  /// What kind of failure it is.
  public var code: Code
  /// The place in the packs' source; nil where the failure has none.
  public var location: SourceLocation?
  /// What is wrong.
  public var message: String
  /// What to do about it.
  public var advice: String

  /// Creates an error.
  public init(_ code: Code, at location: SourceLocation? = nil, _ message: String, advice: String) {
    self.code = code
    self.location = location
    self.message = message
    self.advice = advice
  }
}

extension SupportError: CustomStringConvertible {
  /// `file:line:column: what is wrong; what to do`.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(message); \(advice)"
  }
}
