import Frontline
import FrontlineDesk
import FrontlineText

/// What was done in a REPL, in order, and what came of it.
struct ReplRecord {
  /// Something that a scenario can do again.
  enum Action {
    case message(InboundMessage)
    /// The service answers a lookup of a customer; nil: it never does.
    case lookup(String, LookupOutcome?)
    /// An agent does something.
    case deed(AgentID, ReplDeed)
    case event(OutsideEvent)
  }

  /// What was so afterwards.
  struct Expectation {
    var decision: DecisionRecord?
    var understanding: Understanding?
    var language: LocaleTag?
    var ticket: Ticket?
  }

  /// Something that was done.
  struct Step {
    var at: Timestamp
    var action: Action
    var expectation: Expectation?
  }

  /// When it began.
  let start: Timestamp
  /// The agents who have come.
  var agents: [ReplAgent] = []
  private(set) var steps: [Step] = []
  /// What a scenario has no words for.
  private(set) var leftOut: [String] = []

  /// Nothing has been done yet.
  init(start: Timestamp) { self.start = start }

  /// Adds what was done at a moment; what is expected belongs to the last of it.
  mutating func add(_ actions: [Action], at: Timestamp, expecting expectation: Expectation?) {
    for (index, action) in actions.enumerated() {
      steps.append(Step(at: at, action: action, expectation: index == actions.count - 1 ? expectation : nil))
    }
  }

  /// Notes that something cannot be saved.
  mutating func leaveOut(_ what: String) {
    if !leftOut.contains(what) { leftOut.append(what) }
  }
}
