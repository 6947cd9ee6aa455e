import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

struct TicketTransitionTests {
  /// What each action leads to, by state: a dot for what is refused, `=` for a move to the state itself.
  /// Columns: new queued offered open customer third-party snoozed solved closed reopened bot merged.
  static let expected: [(action: TicketAction, line: String)] = [
    (.enqueue, "queued . . . . . . . . queued . ."),
    (.offer, ". offered . . . . . . . . . ."),
    (.accept, ". . open . . . . . . . . ."),
    (.decline, ". . queued . . . . . . . . ."),
    (.expire, ". . queued . . . . . . . . ."),
    (.withdraw, ". . queued . . . . . . . . ."),
    (.assign, ". open . . . . . . . . . ."),
    (.release, ". . . queued queued queued queued . . . . ."),
    (.reply, ". . . waiting-on-customer = = = = . . . ."),
    (.customerMessage, ". = = = open = = . . . . ."),
    (.remind, ". . . . = . . . . . . ."),
    (.snooze, ". . . snoozed snoozed snoozed = . . . . ."),
    (.waitOnThirdParty, ". . . waiting-on-third-party waiting-on-third-party . waiting-on-third-party . . . . ."),
    (.resume, ". . . . open open open . . . . ."),
    (.provide, ". = = = = = = . . . . ."),
    (.transfer, ". = queued queued queued queued queued . . . . ."),
    (.handBack, ". = queued queued queued queued queued . . . . ."),
    (.takeBack, ". = queued . . . . . . . . ."),
    (
      .returnToBot,
      ". returned-to-bot returned-to-bot returned-to-bot returned-to-bot returned-to-bot returned-to-bot . . . . ."
    ),
    (.merge, ". merged merged merged merged merged merged . . . . ."),
    (.resolve, ". solved solved solved solved solved solved . . . . ."),
    (.close, ". closed closed closed closed closed closed closed . . closed ."),
    (.reopen, ". . . . . . . reopened reopened . . ."),
    (.changeUrgency, ". = = = = = = . . . . ."),
  ]
  static let states: [TicketState] = [
    .new, .queued, .offered, .open, .waitingOnCustomer, .waitingOnThirdParty, .snoozed, .solved, .closed, .reopened,
    .returnedToBot, .merged,
  ]

  @Test func everyPairOfStateAndActionIsAsTheTableSays() {
    #expect(Set(Self.expected.map(\.action)) == Set(TicketAction.allCases))
    #expect(Set(Self.states) == Set(TicketState.allCases))
    for (action, line) in Self.expected {
      let cells = line.split(separator: " ")
      #expect(cells.count == Self.states.count)
      for (state, cell) in zip(Self.states, cells) {
        let next = TicketTransition.next(state, action)
        #expect((next == state ? "=" : next?.rawValue ?? ".") == cell, "\(state) \(action)")
      }
    }
  }

  @Test func noMoveIsListedTwice() {
    let pairs = TicketTransition.all.map { "\($0.from) \($0.action)" }
    #expect(Set(pairs).count == pairs.count)
  }

  /// A ticket in a state that commands can reach, which came from team platform, with the agent Ann of team support who has
  /// or had it; and a ticket of the same customer to merge it into.
  func run(to state: TicketState) throws -> (DeskRun, TicketID, other: TicketID) {
    var run = try DeskRun()
    let other = try run.open("c2", "ja")
    let id = try run.open("c1", tier: "engineers")
    try run.run(.transfer(id, by: nil, tier: "agents", team: nil, note: nil))
    if state != .queued { try run.join("ann", ["en"], teams: ["support"]) }
    if ![.queued, .offered].contains(state) { try run.run(.accept(id, by: "ann")) }
    switch state {
    case .new, .reopened, .queued, .offered, .open: break
    case .waitingOnCustomer: try run.run(.reply(id, by: "ann", message: "m1"))
    case .waitingOnThirdParty: try run.run(.waitOnThirdParty(id, by: "ann", note: nil))
    case .snoozed: try run.run(.snooze(id, by: "ann", until: run.now + .seconds(60)))
    case .solved: try run.run(.resolve(id, by: "ann"))
    case .closed: try run.run(.close(id, by: nil))
    case .returnedToBot: try run.run(.returnToBot(id, by: nil, note: nil))
    case .merged: try run.run(.merge(id, into: other, by: nil))
    }
    // Nobody is there to whom the ticket could be offered at once again.
    if state == .queued {
      try run.run(.registerAgent(AgentProfile(id: "ann", name: "Ann", languages: [tag("en")], teams: ["support"])))
    }
    #expect(try run.ticket(id).state == state)
    return (run, id, other)
  }

  @Test(arguments: TicketState.allCases.filter { $0 != .new && $0 != .reopened })
  func everyCommandInEveryStateMovesTheTicketOrIsRefusedWithWhatIsAllowed(state: TicketState) throws {
    let slot = TicketRequest.Slot(name: "order_number", value: "r1")
    let later = utc(2026, 3, 3)
    let commands: [(TicketAction, (TicketID, TicketID) -> DeskCommand)] = [
      (.accept, { id, _ in .accept(id, by: "ann") }), (.decline, { id, _ in .decline(id, by: "ann") }),
      (.assign, { id, _ in .take(id, by: "ann") }), (.reply, { id, _ in .reply(id, by: "ann", message: "m2") }),
      (.customerMessage, { id, _ in .customerMessage(id, message: "m3") }),
      (.snooze, { id, _ in .snooze(id, by: "ann", until: later) }),
      (.waitOnThirdParty, { id, _ in .waitOnThirdParty(id, by: "ann", note: nil) }),
      (.resume, { id, _ in .resume(id, by: "ann") }),
      (.provide, { id, _ in .provide(id, by: nil, slots: [slot], attachments: 1) }),
      (.transfer, { id, _ in .transfer(id, by: nil, tier: "engineers", team: nil, note: nil) }),
      (.handBack, { id, _ in .handBack(id, by: nil, note: nil) }),
      (.returnToBot, { id, _ in .returnToBot(id, by: nil, note: nil) }),
      (.merge, { id, other in .merge(id, into: other, by: nil) }), (.resolve, { id, _ in .resolve(id, by: nil) }),
      (.close, { id, _ in .close(id, by: nil) }), (.changeUrgency, { id, _ in .changeUrgency(id, .urgent) }),
    ]
    // The others are the desk's own: it does them by itself when their time comes.
    let own: Set<TicketAction> = [.enqueue, .offer, .expire, .withdraw, .release, .remind, .takeBack, .reopen]
    #expect(own.union(commands.map(\.0)) == Set(TicketAction.allCases))
    for (action, command) in commands {
      var (run, id, other) = try run(to: state)
      let before = run.state
      // What follows from a move of the customer's is the desk's own.
      let expected: TicketState? =
        switch (state, action) {
        case (.solved, .customerMessage): .offered
        case (.waitingOnThirdParty, .customerMessage), (.snoozed, .customerMessage): .open
        default: TicketTransition.next(state, action)
        }
      do {
        try run.run(command(id, other))
        #expect(try run.ticket(id).state == expected, "\(action)")
      } catch {
        #expect(run.state == before)
        let reason = (error as? DeskRefusal)?.reason
        switch (state, action) {
        case (.queued, .assign): #expect(reason == .offline("ann"))
        case (.closed, .customerMessage): #expect(reason == .needsFollowUp(id))
        default:
          let allowed = TicketTransition.allowed(in: state)
          #expect(reason == .notAllowed(action, in: state, allowed: allowed), "\(action)")
          #expect(expected == nil)
        }
      }
    }
  }

  @Test func aRefusalSaysWhatIsPossible() {
    let refusal = DeskRefusal(.notAllowed(.reply, in: .queued, allowed: TicketTransition.allowed(in: .queued)))
    #expect(refusal.description.contains("reply is not possible while the ticket is queued"))
    #expect(refusal.description.contains("transfer"))
    #expect(DeskRefusal(.notAllowed(.reply, in: .merged, allowed: [])).description.contains("final"))
  }
}
