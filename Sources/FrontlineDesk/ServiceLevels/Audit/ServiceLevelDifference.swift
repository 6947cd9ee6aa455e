internal import FrontlinePacks
public import FrontlineText

/// A place where a log tells something else about a clock than what follows from its ticket events.
public struct ServiceLevelDifference: Hashable, Sendable {
  /// The ticket.
  public var ticket: TicketID
  /// What follows; nil: nothing.
  public var expected: DeskEvent?
  /// What the log tells; nil: nothing.
  public var recorded: DeskEvent?

  /// When, by the one that is there.
  public var at: Timestamp { expected?.at ?? recorded?.at ?? .min }
}

extension ServiceLevelDifference: CustomStringConvertible {
  /// The two events, for operators: `T-12: expected clock-breached ..., but the log has nothing`.
  public var description: String {
    func text(_ event: DeskEvent?) -> String {
      guard let event, let at = event.at else { return "nothing" }
      let details =
        switch event {
        case .clockStarted(let payload), .clockResumed(let payload): "\(payload.clock.rawValue), due \(payload.due)"
        case .clockPaused(let payload): "\(payload.clock.rawValue), \(payload.left) ms left"
        case .clockRetargeted(let payload): "\(payload.clock.rawValue), target \(payload.target) ms"
        case .clockWarned(let payload), .clockBreached(let payload): "\(payload.clock.rawValue), due \(payload.due)"
        case .clockStopped(let payload): "\(payload.clock.rawValue), \(payload.outcome.rawValue)"
        default: ""
        }
      return "\(event.kind) at \(at) (\(details))"
    }
    return "\(ticket): expected \(text(expected)), the log has \(text(recorded))"
  }
}
