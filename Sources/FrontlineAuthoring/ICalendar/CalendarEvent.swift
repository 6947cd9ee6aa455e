internal import FrontlinePacks

/// An event of an iCalendar file: RFC 5545, section 3.6.1, as far as it says when nobody works.
struct CalendarEvent {
  /// DTSTART, or one of RDATE, and the end.
  struct Occurrence {
    var start: EventTime
    /// Exclusive, on the clock of the start.
    var end: EventTime
  }

  /// SUMMARY.
  var name: String
  /// UID: what an event and the changes of single days of it share.
  var uid: String?
  /// The first occurrence.
  var first: Occurrence
  /// RDATE.
  var others: [Occurrence] = []
  /// RRULE.
  var rules: [RecurrenceText] = []
  /// EXDATE.
  var excluded: [EventTime] = []
  /// RECURRENCE-ID: which occurrence of the event with the same id this one stands for.
  var replaces: EventTime?
  /// STATUS:CANCELLED.
  var isCancelled = false
  /// Where its DTSTART stands.
  var location: SourceLocation
}
