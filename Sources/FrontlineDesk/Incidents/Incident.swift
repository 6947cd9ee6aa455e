public import FrontlinePacks
public import FrontlineText

/// Something that troubles many customers at once.
public struct Incident: Hashable, Sendable {
  /// Its id.
  public let id: IncidentID
  /// The question that customers have because of it.
  public internal(set) var intent: IntentID
  /// The region (ISO 3166-1 alpha-2) that it is in; nil: everywhere.
  public internal(set) var region: String?
  /// What opened it: `same-question`, the id of a proactive rule; nil: a person.
  public internal(set) var rule: String?
  /// The ticket that tells people of it; nil: the policy names no tier for incidents.
  public internal(set) var ticket: TicketID?
  /// When it was opened.
  public internal(set) var openedAt: Timestamp
  /// When it was closed; nil: it goes on.
  public internal(set) var closedAt: Timestamp?
}
