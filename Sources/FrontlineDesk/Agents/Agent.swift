public import FrontlineText

/// An agent as the desk knows them.
public struct Agent: Hashable, Sendable {
  /// Who they are.
  public internal(set) var profile: AgentProfile
  /// What their languages cover.
  public internal(set) var speaks: [SpokenLanguage]
  /// Whether they are at work.
  public internal(set) var isOnline = false
  /// The tickets offered to them or in their hands, by number.
  public internal(set) var tickets: [TicketID] = []
  /// Since when they have got no new ticket and no offer while online. The longest idle agent comes first.
  public internal(set) var idleSince: Timestamp

  /// The agent's id.
  public var id: AgentID { profile.id }
  /// Whether they can hold another ticket.
  public var hasRoom: Bool { tickets.count < profile.capacity }
}
