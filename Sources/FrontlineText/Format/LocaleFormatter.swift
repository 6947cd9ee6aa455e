internal import CICU

/// Writes numbers, money, dates, times, durations and lists as a locale does (CLDR data of libicu).
///
/// Formatters are opened when they are first used and kept, so the second call costs one to a few microseconds. Thread safe;
/// calls for one formatter wait for each other. Digits and calendars are the locale's: `ar-EG` writes Arabic-Indic digits,
/// `th` counts Buddhist years.
public final class LocaleFormatter: Sendable {
  /// The locale.
  public let locale: LocaleTag

  // The shim locks a mutex in each call.
  nonisolated(unsafe) private let formats: OpaquePointer?

  /// Creates the formatter of a locale; a locale that ICU does not know gets its language's or the root's forms.
  public init(locale: LocaleTag) {
    self.locale = locale
    formats = frontline_formats_open(locale.icuName)
  }

  deinit { frontline_formats_close(formats) }

  /// A whole number.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/unknownStyle`` when ICU does not take the skeleton.
  public func number(_ value: some BinaryInteger, style: NumberStyle = .decimal) throws(TextError) -> String {
    try number(decimal: value.description, style: style)
  }

  /// A number; shortest decimal that reads back the same, rounded as the style says.
  ///
  /// - Throws: ``TextError`` with code ``TextError/Code/unformattableValue`` for infinities and NaN, or
  ///   ``TextError/Code/unknownStyle``.
  public func number(_ value: Double, style: NumberStyle = .decimal) throws(TextError) -> String {
    try number(decimal: Self.decimal(value), style: style)
  }

  /// An amount of money in its own currency, as the locale writes it.
  public func money(_ amount: Money) throws(TextError) -> String {
    try number(decimal: amount.decimal, style: NumberStyle(skeleton: "currency/\(amount.currency)"))
  }

  /// The keyword of CLDR's plural rules for a number: `one`, `few`, `many`, `other` and so on.
  func pluralKeyword(decimal: String, ordinal: Bool) throws(TextError) -> String {
    try string("choosing a plural form") { frontline_plural_keyword(formats, ordinal ? 1 : 0, decimal, $0, $1) }
  }

  func number(decimal: String, style: NumberStyle) throws(TextError) -> String {
    let written = withShimString { frontline_format_number(formats, style.skeleton, decimal, $0, $1) }
    switch written {
    case .success(let text): return text
    case .failure(let error) where style != .decimal:
      throw TextError(
        .unknownStyle, "ICU does not take the number style \"\(style.skeleton)\" (\(error.name))",
        advice: "use integer, percent or a number skeleton after ::")
    case .failure(let error): throw error.textError("formatting a number")
    }
  }

  /// A moment, seconds ahead of UTC as given.
  func date(_ milliseconds: Int64, offset: Int, style: DateStyle) throws(TextError) -> String {
    // Offsets of zones are less than a day; years beyond 290,000 are not formatted but shown as the last one that is.
    let bound: Int64 = 8_640_000_000_000_000
    let moment = min(max(milliseconds, -bound), bound)
    let seconds = Int32(min(max(offset, -86_399), 86_399))
    let written = withShimString { frontline_format_date(formats, style.name, moment, seconds, $0, $1) }
    switch written {
    case .success(let text): return text
    case .failure(let error):
      throw TextError(
        .unknownStyle, "ICU does not take the date style \"\(style.name)\" (\(error.name))",
        advice: "use short, medium, long, full, a skeleton after ::, or a date pattern")
    }
  }

  /// A list of texts: `a, b and c`.
  public func list(_ items: [String], kind: ListKind = .and) throws(TextError) -> String {
    var bytes: [UInt8] = []
    var ends: [Int32] = []
    for item in items {
      bytes.append(contentsOf: item.utf8)
      ends.append(Int32(clamping: bytes.count))
    }
    guard bytes.count <= Self.maximumListLength else {
      throw TextError(.tooLong, "a list has more than \(Self.maximumListLength) bytes", advice: "shorten the list")
    }
    return try string("joining a list") {
      frontline_format_list(formats, kind.rawValue, bytes, ends, Int32(ends.count), $0, $1)
    }
  }

  /// The longest list that is joined, in bytes of its items.
  public static let maximumListLength = 1 << 20

  /// How the items of a list belong together.
  public enum ListKind: Int32, Hashable, Sendable, CaseIterable {
    /// All of them: a, b, and c.
    case and = 0
    /// One of them: a, b, or c.
    case or = 1
    /// Parts of one measure: 2 hours, 5 minutes.
    case units = 2
  }

  /// A day by its distance from today: yesterday, today, tomorrow, in 3 days.
  public func relativeDay(_ days: Int) throws(TextError) -> String {
    let count = Int32(clamping: days)
    return try string("naming a day") { frontline_format_relative_day(formats, count, $0, $1) }
  }

  /// A date text and a time text joined as the locale does it: `tomorrow, 9:00 AM`.
  public func joining(date: String, time: String) throws(TextError) -> String {
    try string("joining a date and a time") { frontline_format_date_with_time(formats, date, time, $0, $1) }
  }

  /// A decimal text of a finite number.
  static func decimal(_ value: Double) throws(TextError) -> String {
    guard value.isFinite else {
      throw TextError(
        .unformattableValue, "a number to be formatted is not finite", advice: "give a finite number")
    }
    return value.description
  }

  private func string(
    _ doing: String, _ body: (UnsafeMutablePointer<CChar>?, Int32) -> Int32
  ) throws(TextError) -> String {
    switch withShimString(body) {
    case .success(let text): return text
    case .failure(let error): throw error.textError(doing)
    }
  }
}
