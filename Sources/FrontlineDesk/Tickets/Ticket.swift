public import FrontlinePacks
public import FrontlineText

/// A matter that people have.
public struct Ticket: Hashable, Sendable {
  /// An offer that has not been answered.
  public struct Offer: Hashable, Sendable {
    /// To whom.
    public internal(set) var agent: AgentID
    /// When it goes on to the next agent.
    public internal(set) var expires: Timestamp
  }

  /// An agent who declined, or did not answer, and is not asked again for a while.
  public struct Refusal: Hashable, Sendable {
    /// Who.
    public internal(set) var agent: AgentID
    /// Until when they are not asked again.
    public internal(set) var until: Timestamp
  }

  /// Its id.
  public let id: TicketID
  /// What was handed over, with the tier and team of then.
  public internal(set) var request: TicketRequest
  /// The queue it belongs to now: its tier, team and language.
  public internal(set) var queue: QueueKey
  /// The skills that an agent needs for it now, sorted.
  public internal(set) var skills: [String]
  /// Its urgency now, which is its priority.
  public internal(set) var urgency: Urgency
  /// Where it stands.
  public internal(set) var state: TicketState = .new
  /// When it was opened. Its age counts from here, in every tier.
  public internal(set) var openedAt: Timestamp
  /// Since when it counts as waiting: its opening, or the customer's return to it after it was solved. Declining, transferring
  /// and giving back do not change it.
  public internal(set) var waitingSince: Timestamp
  /// How much longer it counts as having waited than it has: that of its urgency and its own.
  public internal(set) var headStart: Duration
  /// How many units of an agent's capacity it takes, from 1.
  public internal(set) var weight = 1
  /// When it came to its present state.
  public internal(set) var stateSince: Timestamp
  /// The agent who has it (offers excluded), or who solved it.
  public internal(set) var agent: AgentID?
  /// The offer that stands.
  public internal(set) var offer: Offer?
  /// Who is not asked for now, in order of time.
  public internal(set) var refusals: [Refusal] = []
  /// The clocks that run or stand still, in the order of their kinds.
  public internal(set) var clocks: [ServiceClock] = []
  /// Whether a person of the present tier has replied.
  public internal(set) var hasReply = false

  /// Whose room it takes: its agent's or that of the one it is offered to.
  public var holder: AgentID? {
    switch state {
    case .offered: offer?.agent
    case .open, .waitingOnCustomer: agent
    case .new, .queued, .solved, .closed, .returnedToBot: nil
    }
  }

  var queueEntry: QueueEntry? {
    state == .queued ? QueueEntry(rank: waitingSince - headStart, ticket: id) : nil
  }

  /// When time alone next changes something about it.
  var attention: Timestamp? {
    var earliest = clocks.lazy.compactMap(\.attention).min()
    func consider(_ moment: Timestamp) { earliest = min(earliest ?? moment, moment) }
    if let offer, state == .offered { consider(offer.expires) }
    if state == .queued { for refusal in refusals { consider(refusal.until) } }
    return earliest
  }
}
