public import FrontlineText

/// People of one tier who share a calendar and queues.
public struct TeamDefinition: Hashable, Sendable {
  /// The team's id.
  public var id: String
  /// Its name for customers, by locale; the first is the fallback.
  public var names: [LocalizedName]
  /// The id of its tier.
  public var tier: String
  /// The id of its work calendar.
  public var calendar: String
  /// Skills that all its tickets need.
  public var skills: [String]
  /// Whether it is another company's.
  public var isOutsourced: Bool
  /// What its agents may do; nil: see ``permissions``.
  public var may: [AgentPermission]?
  /// What its agents see of a ticket; nil: see ``visibleParts``.
  public var sees: [TicketPart]?
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Creates a team.
  public init(
    id: String, names: [LocalizedName], tier: String, calendar: String, skills: [String] = [],
    isOutsourced: Bool = false, may: [AgentPermission]? = nil, sees: [TicketPart]? = nil,
    location: SourceLocation, fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.id = id
    self.names = names
    self.tier = tier
    self.calendar = calendar
    self.skills = skills
    self.isOutsourced = isOutsourced
    self.may = may
    self.sees = sees
    self.location = location
    self.fieldLocations = fieldLocations
  }
}

/// A name in one language.
public struct LocalizedName: Hashable, Sendable {
  /// The language.
  public var locale: LocaleTag
  /// The name in it.
  public var name: String

  /// Creates a name.
  public init(locale: LocaleTag, name: String) {
    self.locale = locale
    self.name = name
  }
}
