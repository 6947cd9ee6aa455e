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
  /// The number of the latest offer or ticket that they got, counted over all agents; 0: none yet. It decides between
  /// agents who are idle since the same moment, so that a backlog is dealt out evenly.
  public internal(set) var turn = 0

  /// The agent's id.
  public var id: AgentID { profile.id }
  /// The order in which agents get tickets.
  var place: (Timestamp, Int, AgentID) { (idleSince, turn, id) }
  /// Whether they can hold another ticket.
  public var hasRoom: Bool { tickets.count < profile.capacity }
}
