/// What FrontlineText reports when it cannot do what it was asked.
///
/// The description names the problem and what to do about it; it never contains a customer's text.
public struct TextError: Error, Hashable, Sendable {
  /// What went wrong; comparable, so that callers can branch on it.
  public var code: Code
  /// What is wrong, for a person.
  public var problem: String
  /// What to do about it, for a person.
  public var advice: String
  /// Where in the message text, in bytes, when the problem has a place.
  public var offset: Int?

  /// Creates an error.
  public init(_ code: Code, _ problem: String, advice: String, offset: Int? = nil) {
    self.code = code
    self.problem = problem
    self.advice = advice
    self.offset = offset
  }
}

extension TextError {
  /// The kinds of error. More may come: a `switch` needs a default.
  public struct Code: Hashable, Sendable {
    /// A stable name, such as `missingArgument`.
    public let name: String

    /// The text is not a well-formed ICU message.
    public static let malformedMessage = Code(name: "malformedMessage")
    /// The message names an argument that was not given.
    public static let missingArgument = Code(name: "missingArgument")
    /// An argument is given, but not of the kind that the message asks for.
    public static let wrongArgument = Code(name: "wrongArgument")
    /// The style of an argument (a skeleton, say) is not known.
    public static let unknownStyle = Code(name: "unknownStyle")
    /// An argument value cannot be formatted, such as a number that is not finite or a currency that is not three
    /// letters.
    public static let unformattableValue = Code(name: "unformattableValue")
    /// The text is longer than the limit that the function names.
    public static let tooLong = Code(name: "tooLong")
    /// A time zone is not in the database, or its data cannot be read.
    public static let unknownTimeZone = Code(name: "unknownTimeZone")
    /// libicu reported an error: its data may be missing.
    public static let icu = Code(name: "icu")

    /// A code of another module of this package.
    package init(name: String) { self.name = name }
  }
}

extension TextError: CustomStringConvertible {
  /// The place, the problem and the advice, on one line.
  public var description: String {
    let place = offset.map { "at byte \($0): " } ?? ""
    return "\(place)\(problem); \(advice)"
  }
}
