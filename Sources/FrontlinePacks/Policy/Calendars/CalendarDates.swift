/// Which dates an exception is about.
///
/// A date of one year beats a rule, and a rule beats a date of every year.
public enum CalendarDates: Hashable, Sendable {
  /// One date.
  case date(year: Int, month: Int, day: Int)
  /// A date of every year; 29 February comes in leap years only.
  case yearly(month: Int, day: Int)
  /// The dates of a recurrence rule.
  case rule(RecurrenceRule)
  /// A number of days after Easter Sunday, before it where negative.
  case easter(EasterReckoning, days: Int)
}

/// How churches reckon Easter.
public enum EasterReckoning: String, Hashable, Sendable, CaseIterable {
  /// The Gregorian calendar and its moon tables, since 1582.
  case western
  /// The Julian calendar and its moon tables, given here as dates of the Gregorian calendar.
  case orthodox
}
