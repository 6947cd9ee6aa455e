public import FrontlinePacks

/// The codes of what only looks wrong.
extension FindingCode {
  /// An intent of the pack is not written in a locale.
  public static let missingTranslation = FindingCode(rawValue: "missing-translation")
  /// A locale file without an intent.
  public static let emptyLocale = FindingCode(rawValue: "empty-locale")
  /// A text is the same as in the default locale.
  public static let untranslated = FindingCode(rawValue: "untranslated")
  /// One of the bot's own texts is in no pack in a locale.
  public static let missingText = FindingCode(rawValue: "missing-text")
  /// A text is not a well-formed ICU message.
  public static let messageSyntax = FindingCode(rawValue: "message-syntax")
  /// An apostrophe before a brace makes plain text of it.
  public static let apostropheQuotes = FindingCode(rawValue: "apostrophe-quotes")
  /// A text has other arguments than the same text in the default locale.
  public static let placeholderMismatch = FindingCode(rawValue: "placeholder-mismatch")
  /// A text names an argument that it is never given.
  public static let unknownArgument = FindingCode(rawValue: "unknown-argument")
  /// A label is too long for a button.
  public static let longLabel = FindingCode(rawValue: "long-label")
  /// Two intents have the same label, so that choices cannot be told apart.
  public static let duplicateLabel = FindingCode(rawValue: "duplicate-label")
  /// The same example stands under two intents.
  public static let duplicateExample = FindingCode(rawValue: "duplicate-example")
  /// The same example stands twice under one intent.
  public static let repeatedExample = FindingCode(rawValue: "repeated-example")
  /// An intent has few examples and no pattern.
  public static let fewExamples = FindingCode(rawValue: "few-examples")
  /// A test message is an example, or nearly one, and so tests nothing.
  public static let testCopiesExample = FindingCode(rawValue: "test-copies-example")
  /// The same test message stands twice.
  public static let repeatedTest = FindingCode(rawValue: "repeated-test")
  /// A pattern cannot be read.
  public static let patternSyntax = FindingCode(rawValue: "pattern-syntax")
  /// A pattern names a synonym set or slot that is not there.
  public static let unknownName = FindingCode(rawValue: "unknown-name")
  /// A pattern can match no message.
  public static let patternNeverMatches = FindingCode(rawValue: "pattern-never-matches")
  /// A synonym set that no pattern names.
  public static let unusedSynonyms = FindingCode(rawValue: "unused-synonyms")
  /// An example reaches another intent than its own.
  public static let exampleMatchesOther = FindingCode(rawValue: "example-matches-other")
  /// There is no such time zone on this machine.
  public static let unknownZone = FindingCode(rawValue: "unknown-zone")
}
