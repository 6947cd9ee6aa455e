import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

struct TicketTransitionTests {
  /// What each action leads to, by state: a dot for what is refused.
  /// Columns: new queued offered open waiting solved closed bot.
  static let expected: [(action: TicketAction, line: String)] = [
    (.enqueue, "queued . . . . . . ."),
    (.offer, ". offered . . . . . ."),
    (.accept, ". . open . . . . ."),
    (.decline, ". . queued . . . . ."),
    (.expire, ". . queued . . . . ."),
    (.withdraw, ". . queued . . . . ."),
    (.assign, ". open . . . . . ."),
    (.release, ". . . queued queued . . ."),
    (.reply, ". . . waiting-on-customer waiting-on-customer . . ."),
    (.customerMessage, ". queued offered open open queued . ."),
    (.transfer, ". queued queued queued queued . . ."),
    (.returnToBot, ". returned-to-bot returned-to-bot returned-to-bot returned-to-bot . . ."),
    (.resolve, ". . . solved solved . . ."),
    (.close, ". closed closed closed closed closed . closed"),
    (.changeUrgency, ". queued offered open waiting-on-customer . . ."),
  ]
  static let states: [TicketState] = [
    .new, .queued, .offered, .open, .waitingOnCustomer, .solved, .closed, .returnedToBot,
  ]

  @Test func everyPairOfStateAndActionIsAsTheTableSays() {
    #expect(Set(Self.expected.map(\.action)) == Set(TicketAction.allCases))
    #expect(Set(Self.states) == Set(TicketState.allCases))
    for (action, line) in Self.expected {
      let cells = line.split(separator: " ")
      #expect(cells.count == Self.states.count)
      for (state, cell) in zip(Self.states, cells) {
        #expect(TicketTransition.next(state, action)?.rawValue ?? "." == cell, "\(state) \(action)")
      }
    }
  }

  @Test func noMoveIsListedTwice() {
    let pairs = TicketTransition.all.map { "\($0.from) \($0.action)" }
    #expect(Set(pairs).count == pairs.count)
  }

  /// A ticket in a state that commands can reach, with the agent Ann who has or had it, in team support.
  func run(to state: TicketState) throws -> (DeskRun, TicketID) {
    var run = try DeskRun()
    if state != .queued { try run.join("ann", ["en"], teams: ["support", "billing"]) }
    let id = try run.open("c1")
    switch state {
    case .new, .queued, .offered: break
    case .open: try run.run(.accept(id, by: "ann"))
    case .waitingOnCustomer:
      try run.run(.accept(id, by: "ann"))
      try run.run(.reply(id, by: "ann", message: "m1"))
    case .solved:
      try run.run(.accept(id, by: "ann"))
      try run.run(.resolve(id, by: "ann"))
    case .closed: try run.run(.close(id, by: nil))
    case .returnedToBot: try run.run(.returnToBot(id, by: nil, note: nil))
    }
    // Nobody is there to whom the ticket could be offered at once again.
    if state == .queued {
      try run.run(.registerAgent(AgentProfile(id: "ann", name: "Ann", languages: [tag("en")], teams: ["support"])))
    }
    #expect(try run.ticket(id).state == state)
    return (run, id)
  }

  @Test(arguments: TicketState.allCases.filter { $0 != .new })
  func everyCommandInEveryStateMovesTheTicketOrIsRefusedWithWhatIsAllowed(state: TicketState) throws {
    let commands: [(TicketAction, (TicketID) -> DeskCommand)] = [
      (.accept, { .accept($0, by: "ann") }), (.decline, { .decline($0, by: "ann") }),
      (.reply, { .reply($0, by: "ann", message: "m2") }),
      (.customerMessage, { .customerMessage($0, message: "m3") }),
      (.transfer, { .transfer($0, by: nil, tier: "engineers", team: nil, note: nil) }),
      (.returnToBot, { .returnToBot($0, by: nil, note: nil) }), (.resolve, { .resolve($0, by: "ann") }),
      (.close, { .close($0, by: nil) }), (.changeUrgency, { .changeUrgency($0, .urgent) }),
      (.assign, { .take($0, by: "ann") }),
    ]
    for (action, command) in commands {
      var (run, id) = try run(to: state)
      let before = run.state
      do {
        try run.run(command(id))
        #expect(try run.ticket(id).state == TicketTransition.next(state, action) || state == .solved)
        // A solved ticket that the customer comes back to is offered again at once.
        if state == .solved, action == .customerMessage { #expect(run.offered(id) == "ann") }
      } catch {
        #expect(run.state == before)
        if action == .assign, state == .queued {
          #expect(error as? DeskRefusal == DeskRefusal(.offline("ann")))
        } else {
          let allowed = TicketTransition.allowed(in: state)
          #expect(error as? DeskRefusal == DeskRefusal(.notAllowed(action, in: state, allowed: allowed)))
          #expect(TicketTransition.next(state, action) == nil)
        }
      }
    }
  }

  @Test func aRefusalSaysWhatIsPossible() {
    let refusal = DeskRefusal(.notAllowed(.reply, in: .queued, allowed: TicketTransition.allowed(in: .queued)))
    #expect(refusal.description.contains("reply is not possible while the ticket is queued"))
    #expect(refusal.description.contains("transfer"))
    #expect(DeskRefusal(.notAllowed(.reply, in: .closed, allowed: [])).description.contains("final"))
  }
}
