public import FrontlineText

/// What a value must be.
public enum ValueTest: Hashable, Sendable {
  /// One word: an id, a state, a language.
  case word(WordTest)
  /// Several words in order.
  case words(WordListTest)
  /// What somebody wrote or said.
  case text(TextTest)
  /// A count.
  case number(NumberTest)
  /// A moment.
  case moment(MomentTest)
  /// A length of time.
  case duration(DurationTest)
  /// Yes or no.
  case flag(Bool)
}

/// A test of a word. `*` stands for any characters; the word `none` for nothing being there, `any` for anything.
public struct WordTest: Hashable, Sendable {
  /// The words of which it must be one.
  public var allowed: [String]
  /// The words of which it must be none.
  public var forbidden: [String]
}

/// A test of a list of words. `*` stands for any characters.
public struct WordListTest: Hashable, Sendable {
  /// The whole list; nil: any.
  public var exactly: [String]?
  /// Words that must be there, in any place.
  public var contained: [String]
  /// Words that must not be there.
  public var missing: [String]
  /// Words that must be there in this order, with others before, between and behind.
  public var inOrder: [String]
  /// Whether at least one word must be there.
  public var isFilled: Bool
}

/// A test of a text. White space of any kind and length counts as one space.
public struct TextTest: Hashable, Sendable {
  /// Whether there must be a text; nil: that is not asked.
  public var isThere: Bool?
  /// The whole text; nil: any.
  public var exactly: String?
  /// What must stand in it.
  public var contained: [String]
  /// What must not stand in it.
  public var missing: [String]
  /// Patterns that the whole text must match; `*` stands for any characters.
  public var patterns: [String]
}

/// A test of a count.
public struct NumberTest: Hashable, Sendable {
  /// The least; nil: there is no bound.
  public var least: Int?
  /// The most; nil: there is no bound.
  public var most: Int?
  /// Whether there must be no number at all.
  public var isAbsent: Bool
}

/// A test of a length of time.
public struct DurationTest: Hashable, Sendable {
  /// The shortest; nil: there is no bound.
  public var least: Duration?
  /// The longest; nil: there is no bound.
  public var most: Duration?
  /// Whether there must be none at all.
  public var isAbsent: Bool
}

/// A test of a moment.
public struct MomentTest: Hashable, Sendable {
  /// The forms that it takes.
  public enum Form: Hashable, Sendable {
    /// Between these two, both included.
    case between(Timestamp, Timestamp)
    /// A clock in a zone (nil: the scenario's) shows this, to the minute or to the second, on a weekday where one is named.
    case clock(LocalTime, weekday: Weekday?, zone: String?, showsSeconds: Bool)
    /// There is none.
    case absent
    /// There is one.
    case present
  }

  /// What it must be.
  public var form: Form
}
