public import FrontlineText

/// A kind of goodwill that agents ask for and, above a limit, a lead decides: an entry of `approvals` in support.yaml.
public struct ApprovalDefinition: Hashable, Sendable {
  /// The kind's id, such as `refund`.
  public var id: String
  /// Its name for customers, by locale; the first is the fallback. Empty: the id.
  public var names: [LocalizedName]
  /// Up to here, in this currency, it is granted at once; nil: never.
  public var limit: Money?
  /// Above this, in this currency, nobody may even ask; nil: no such bound.
  public var maximum: Money?
  /// The roles of agents who may decide.
  public var approvers: [String]
  /// Where it is defined.
  public var location: SourceLocation
  /// Where its fields are defined.
  public var fieldLocations: FieldLocations

  /// Who decides by default.
  public static let defaultApprovers = ["lead"]

  /// Creates a kind.
  public init(
    id: String, names: [LocalizedName] = [], limit: Money? = nil, maximum: Money? = nil,
    approvers: [String] = Self.defaultApprovers, location: SourceLocation,
    fieldLocations: FieldLocations = FieldLocations()
  ) {
    self.id = id
    self.names = names
    self.limit = limit
    self.maximum = maximum
    self.approvers = approvers
    self.location = location
    self.fieldLocations = fieldLocations
  }

  /// The name for customers of a locale, chosen as packs are.
  public func name(for wanted: LocaleTag) -> String { names.name(for: wanted) ?? id }
}

extension [LocalizedName] {
  /// The name for a locale, chosen as packs are; the first where no other fits, nil where there is none.
  func name(for wanted: LocaleTag) -> String? {
    guard let first else { return nil }
    let choice = LocaleChoice(wanted: wanted, available: map(\.locale), default: first.locale)
    return self.first { $0.locale == choice.chosen }?.name ?? first.name
  }
}
