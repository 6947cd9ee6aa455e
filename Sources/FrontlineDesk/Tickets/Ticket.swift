public import FrontlinePacks
public import FrontlineText

/// A matter that people have, or had.
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
  /// When it was opened.
  public internal(set) var openedAt: Timestamp
  /// Since when it waits to be solved: its opening, or when the customer last came back to it after its solution. Its age
  /// counts from here, in every tier: offers, refusals, transfers and ways back do not change it.
  public internal(set) var waitingSince: Timestamp
  /// How much longer it counts as having waited than it has: that of its urgency and its own.
  public internal(set) var headStart: Duration
  /// How many units of an agent's capacity it takes, from 1.
  public internal(set) var weight = 1
  /// When it came to its present state.
  public internal(set) var stateSince: Timestamp
  /// The agent who has it (offers excluded), or who solved it.
  public internal(set) var agent: AgentID?
  /// While it is in a queue, the agent who knows it and is asked first where possible; nil: nobody in particular.
  public internal(set) var wantedAgent: AgentID?
  /// Since when an agent is sought: when it last came to its queue; offers that came to nothing do not change it.
  public internal(set) var soughtSince: Timestamp
  /// What it has given up of an agent; nil: nothing is planned.
  public internal(set) var relaxing: TicketRelaxing?
  /// Since when it takes its agent's room; nil: it takes nobody's, offers not counted.
  public internal(set) var heldSince: Timestamp?
  /// The offer that stands.
  public internal(set) var offer: Offer?
  /// Who is not asked for now, in order of time.
  public internal(set) var refusals: [Refusal] = []
  /// The clocks that run or stand still, in the order of their kinds.
  public internal(set) var clocks: [ServiceClock] = []
  /// Of each promise the clock that ended last, unless it has begun again, in the order of their kinds.
  public internal(set) var endedClocks: [ServiceClock] = []
  /// Whether a person of the present tier has replied.
  public internal(set) var hasReply = false
  /// Whether the customer has been reminded since they last wrote.
  public internal(set) var isReminded = false
  /// When it was last solved; nil: not yet.
  public internal(set) var solvedAt: Timestamp?
  /// Why it was last solved or closed; nil: not yet.
  public internal(set) var cause: TicketSettled.Cause?
  /// How often the customer has come back to it after its solution.
  public internal(set) var reopenCount = 0
  /// The conversations that it serves: that of its request, then those of tickets that were merged into it.
  public internal(set) var conversations: [ConversationID]
  /// The ticket that goes on with this one; nil: none.
  public internal(set) var mergedInto: TicketID?
  /// The queues that it has been in, the present one last.
  public internal(set) var path: [TicketStop]
  /// When time alone changes something about it, clocks and offers left out.
  public internal(set) var timers = TicketTimers()

  /// A ticket as it is opened.
  init(_ event: TicketOpened, headStart: Duration) {
    id = event.ticket
    request = event.request
    queue = event.queue
    skills = event.skills
    urgency = event.request.urgency
    openedAt = event.at
    waitingSince = event.at
    self.headStart = headStart
    weight = min(max(1, event.weight ?? 1), 1000)
    stateSince = event.at
    wantedAgent = event.wantedAgent
    soughtSince = event.at
    conversations = [event.request.conversation]
    path = [TicketStop(queue: event.queue, arrival: .opened, since: event.at)]
  }

  /// Whose room it takes: its agent's or that of the one it is offered to. What is snoozed, or waits for a third party, stays
  /// its agent's and takes no room.
  public var holder: AgentID? {
    switch state {
    case .offered: offer?.agent
    case .open, .waitingOnCustomer: agent
    case .new, .queued, .waitingOnThirdParty, .snoozed, .solved, .closed, .reopened, .returnedToBot, .merged: nil
    }
  }

  var queueEntry: QueueEntry? {
    state == .queued ? QueueEntry(rank: waitingSince - headStart, ticket: id) : nil
  }

  /// Since when an agent is at work on it; nil: none is.
  var openSince: Timestamp? { state == .open ? stateSince : nil }

  /// When time alone next changes something about it.
  var attention: Timestamp? {
    var earliest = clocks.lazy.compactMap(\.attention).min()
    func consider(_ moment: Timestamp) { earliest = min(earliest ?? moment, moment) }
    if let offer, state == .offered { consider(offer.expires) }
    if state == .queued {
      for refusal in refusals { consider(refusal.until) }
      if let step = relaxing?.steps.first { consider(step.at) }
    }
    if let timer = timers.first(in: state) { consider(timer) }
    return earliest
  }
}
