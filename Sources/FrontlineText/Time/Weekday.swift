/// A day of the week. Raw values count from Monday as ISO 8601 does, but from 0.
public enum Weekday: Int, Hashable, Sendable, Codable, CaseIterable {
  /// Monday, 0.
  case monday = 0
  /// Tuesday, 1.
  case tuesday
  /// Wednesday, 2.
  case wednesday
  /// Thursday, 3.
  case thursday
  /// Friday, 4.
  case friday
  /// Saturday, 5.
  case saturday
  /// Sunday, 6.
  case sunday

  /// The weekday of a day counted from 1970-01-01, which was a Thursday.
  init(daysSince1970 days: Int) {
    self = Weekday.allCases[(days.flooredRemainder(by: 7) + 3) % 7]
  }
}
