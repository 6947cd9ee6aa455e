/// A place in a message where an argument is named: what a check of packs compares between translations.
public struct MessagePlaceholder: Hashable, Sendable {
  /// The argument's name.
  public var name: String
  /// What the message does with it.
  public var type: Kind
  /// The style after the type, such as `::yMMMd`, without white space around it; nil where there is none.
  public var style: String?
  /// The selectors of a plural or select in order, such as `one`, `other`, `=0`; else none.
  public var selectors: [String]
  /// Where its opening brace stands, in bytes of the message.
  public var offset: Int

  /// Creates a placeholder.
  public init(name: String, type: Kind, style: String? = nil, selectors: [String] = [], offset: Int) {
    self.name = name
    self.type = type
    self.style = style
    self.selectors = selectors
    self.offset = offset
  }

  /// What a message does with an argument.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `{name}`: set in its default form.
    case plain
    /// `{n, number}`.
    case number
    /// `{d, date}`.
    case date
    /// `{d, time}`.
    case time
    /// `{n, plural, ...}`.
    case plural
    /// `{n, selectordinal, ...}`.
    case ordinal
    /// `{x, select, ...}`.
    case select
  }
}

/// A place in a message that does something else than it seems to say.
public struct MessageWarning: Hashable, Sendable {
  /// What it is.
  public var kind: Kind
  /// Where it stands, in bytes of the message.
  public var offset: Int

  /// Creates a warning.
  public init(kind: Kind, offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// What is suspicious.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An apostrophe stands directly before a brace (or `#` in a plural), so what follows is text and no argument. Write
    /// two apostrophes for one.
    case apostropheQuotes
    /// The same, and no second apostrophe ends the quoted text: it runs to the end of the message.
    case apostropheQuotesToTheEnd
  }
}
