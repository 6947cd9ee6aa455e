public import FrontlinePacks

/// The codes of what can be wrong with files.
extension FindingCode {
  /// A file or directory that packs need is not there.
  public static let missingFile = FindingCode(rawValue: "missing-file")
  /// A file cannot be read, or is not a file.
  public static let unreadableFile = FindingCode(rawValue: "unreadable-file")
  /// A file with nothing in it.
  public static let emptyFile = FindingCode(rawValue: "empty-file")
  /// A file that is larger than the limit.
  public static let fileTooLarge = FindingCode(rawValue: "file-too-large")
  /// A file that nothing reads, most likely because of its name.
  public static let unknownFile = FindingCode(rawValue: "unknown-file")
  /// Bytes that are not UTF-8.
  public static let notUTF8 = FindingCode(rawValue: "not-utf8")
  /// A control character, a NUL for example.
  public static let controlCharacter = FindingCode(rawValue: "control-character")
  /// The text is not YAML.
  public static let syntaxError = FindingCode(rawValue: "syntax-error")
  /// A tab where YAML wants spaces.
  public static let tabIndentation = FindingCode(rawValue: "tab-indentation")
  /// Lists and mappings stand too deep in each other.
  public static let nestedTooDeep = FindingCode(rawValue: "nested-too-deep")
  /// A YAML anchor or alias.
  public static let aliasNotSupported = FindingCode(rawValue: "alias-not-supported")
  /// A YAML tag, `!word`.
  public static let tagNotSupported = FindingCode(rawValue: "tag-not-supported")
  /// The same key twice in one mapping.
  public static let duplicateKey = FindingCode(rawValue: "duplicate-key")
  /// A key that means nothing here.
  public static let unknownKey = FindingCode(rawValue: "unknown-key")
  /// A key that must be given.
  public static let missingKey = FindingCode(rawValue: "missing-key")
  /// A key or list item without a value.
  public static let missingValue = FindingCode(rawValue: "missing-value")
  /// A list where a text is meant, and the like.
  public static let wrongType = FindingCode(rawValue: "wrong-type")
  /// A word that is not one of those allowed here.
  public static let unknownValue = FindingCode(rawValue: "unknown-value")
  /// An id that has other characters than it may.
  public static let badID = FindingCode(rawValue: "bad-id")
  /// An id that differs from the name of its directory.
  public static let idMismatch = FindingCode(rawValue: "id-mismatch")
  /// A text that is no locale tag, or not a canonical one.
  public static let badLocale = FindingCode(rawValue: "bad-locale")
  /// A `locale` that differs from the name of its file.
  public static let localeMismatch = FindingCode(rawValue: "locale-mismatch")
  /// A text that should be an amount of money is none.
  public static let badMoney = FindingCode(rawValue: "bad-money")
  /// A text that is no duration.
  public static let badDuration = FindingCode(rawValue: "bad-duration")
  /// Hours that cannot be read, overlap, or end before they begin.
  public static let badHours = FindingCode(rawValue: "bad-hours")
  /// A text that is no date.
  public static let badDate = FindingCode(rawValue: "bad-date")
  /// A text that is no recurrence rule, or one that names no date.
  public static let badRule = FindingCode(rawValue: "bad-rule")
  /// A line of an iCalendar file that cannot be understood.
  public static let badICalendar = FindingCode(rawValue: "bad-icalendar")
  /// A holiday set is named that the policy does not have.
  public static let unknownHolidaySet = FindingCode(rawValue: "unknown-holiday-set")
  /// A text that is no name of a time zone.
  public static let badZone = FindingCode(rawValue: "bad-zone")
  /// A text that is no region code.
  public static let badRegion = FindingCode(rawValue: "bad-region")
  /// A text that is no link.
  public static let badLink = FindingCode(rawValue: "bad-link")
  /// Patterns that do not stand in a block.
  public static let patternsNotABlock = FindingCode(rawValue: "patterns-not-a-block")
  /// A comment that was probably meant as part of the text.
  public static let textCutByComment = FindingCode(rawValue: "text-cut-by-comment")
  /// More findings than are shown.
  public static let tooManyFindings = FindingCode(rawValue: "too-many-findings")
}
