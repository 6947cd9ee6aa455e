public import FrontlineText

/// A queue that a ticket has come to.
public struct TicketStop: Hashable, Sendable {
  /// How a ticket comes to a queue.
  public enum Arrival: String, Hashable, Sendable, Codable, CaseIterable {
    /// It was opened there.
    case opened
    /// It was sent there.
    case transferred
    /// It was handed back.
    case handedBack = "handed-back"
    /// It was taken back, because nobody took it up where it had been sent.
    case takenBack = "taken-back"
  }

  /// The queue.
  public internal(set) var queue: QueueKey
  /// How it came there.
  public internal(set) var arrival: Arrival
  /// When.
  public internal(set) var since: Timestamp
  /// The agent who had it there last; nil: nobody yet.
  public internal(set) var agent: AgentID?
}

extension Ticket {
  /// The stop to which the ticket goes when it is handed back: that before the present one, ways back left out; nil where it
  /// was opened here. Its agent is the last who had the ticket there.
  public var previousStop: TicketStop? {
    var way: [TicketStop] = []
    for stop in path {
      switch stop.arrival {
      case .opened, .transferred: way.append(stop)
      case .handedBack, .takenBack:
        if !way.isEmpty { way.removeLast() }
        // Whoever had it there before is known until somebody else has it.
        let former = way.popLast()?.agent
        var back = stop
        back.agent = stop.agent ?? former
        way.append(back)
      }
    }
    return way.dropLast().last
  }
}
