/// When a team works: hours a weekday and dates that are not like others, or several calendars taken together.
public struct CalendarDefinition: Hashable, Sendable {
  /// The calendar's id.
  public var id: String
  /// The IANA zone in which its hours are meant; of a calendar made of others the zone of its first member, for showing.
  public var zone: String
  /// The spans of work by weekday on which they begin, 0 for Monday to 6 for Sunday; seven lists.
  public var weekdays: [[MinuteSpan]]
  /// Dates with hours of their own, or on which some hours are closed.
  public var exceptions: [CalendarException]
  /// The ids of the calendars that this one is made of: somebody works when any of them does. Empty, the default: it has
  /// hours of its own.
  public var anyOf: [String]
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its members are named.
  public var fieldLocations: FieldLocations

  /// Creates a calendar with hours of its own; weekdays that are missing are closed.
  public init(
    id: String, zone: String, weekdays: [[MinuteSpan]], exceptions: [CalendarException] = [], location: SourceLocation
  ) {
    self.id = id
    self.zone = zone
    self.weekdays = Array((weekdays + Array(repeating: [], count: 7)).prefix(7))
    self.exceptions = exceptions
    anyOf = []
    self.location = location
    fieldLocations = FieldLocations()
  }

  /// Creates a calendar made of others.
  public init(
    id: String, zone: String, anyOf: [String], location: SourceLocation,
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.init(id: id, zone: zone, weekdays: [], location: location)
    self.anyOf = anyOf
    self.fieldLocations = fieldLocations
  }
}
