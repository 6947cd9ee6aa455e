internal import FrontlinePacks

/// An entry of `holidays` or of a holiday set.
enum HolidayEntry {
  /// Dates of its own.
  case exception(CalendarException)
  /// The events of a file; hours make a half day of those that close the whole day.
  case events([CalendarEvent], hours: [MinuteSpan]?)
  /// The entries of a set, by name.
  case set(Located<String>, hours: [MinuteSpan]?)
}
