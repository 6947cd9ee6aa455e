internal import Frontline

/// A random week that is being played.
struct RandomPlay {
  let week: RandomWeek
  let desk: Desk
  let invariants: DeskInvariants
  var random: RandomSource
  var cast: RandomCast
  var agenda = Agenda()
  var state = DeskState()
  var ledger: DeskLedger
  /// Recomputes every clock from the other events.
  var audit: ServiceLevelAudit
  var eventCount = 0
  var now = RandomWeek.start
  var messages = 0
  var talks = 0
  var kinds: [String: Int] = [:]
  var report = RandomWeekReport()

  /// When nobody does anything any more.
  var end: Timestamp { RandomWeek.start + .seconds(week.days * 86_400) }

  init(_ week: RandomWeek) throws(SimulationError) {
    self.week = week
    (desk, ledger) = try RandomWeekPolicy.desk()
    invariants = DeskInvariants(desk: desk)
    audit = ServiceLevelAudit(desk: desk)
    random = RandomSource(seed: week.seed)
    cast = RandomCast(agents: week.agents, &random)
  }

  mutating func run(_ onProgress: (_ done: Int, _ total: Int) -> Void) {
    open()
    var hours = 0
    while let (at, deed) = agenda.next(), at < end, !hasFailed {
      let passed = Int((at.milliseconds - RandomWeek.start.milliseconds) / 3_600_000)
      if passed > hours {
        hours = passed
        onProgress(hours, max(0, week.days) * 24)
      }
      pass(until: at)
      act(deed)
    }
    pass(until: end)
    checkAll()
    report.tickets = ledger.tickets.count
    report.events = eventCount
    report.kinds = kinds.sorted { $0.key < $1.key }.map { RandomWeekReport.Count(kind: $0.key, count: $0.value) }
  }

  private var hasFailed: Bool { report.problems.count >= RandomWeekReport.problemLimit }

  /// Registers the agents and plans the week.
  private mutating func open() {
    for worker in cast.workers {
      perform(.registerAgent(worker.profile))
      for day in 0..<max(0, week.days) where day % 7 < 5 || random.chance(40) {
        let begin = RandomWeek.start + .seconds(day * 86_400 + worker.firstHour * 3600) + random.seconds(0...900)
        agenda.plan(.come(worker.profile.id), at: begin)
        agenda.plan(.go(worker.profile.id), at: begin + .seconds(8 * 3600))
        // Some go away for a while, whatever they have in hand.
        if random.chance(30) {
          let away = begin + random.seconds(3600...18_000)
          agenda.plan(.go(worker.profile.id), at: away)
          agenda.plan(.come(worker.profile.id), at: away + random.seconds(300...3600))
        }
        agenda.plan(.look(worker.profile.id), at: begin + random.seconds(60...20_000))
      }
    }
    for customer in 0..<max(0, week.customers) {
      agenda.plan(.ask(customer: customer), at: RandomWeek.start + random.seconds(0...max(1, week.days * 86_400 - 1)))
    }
  }

  /// Lets time pass, waking whenever something is due.
  private mutating func pass(until moment: Timestamp) {
    while let due = desk.nextDeadline(state), due <= moment, !hasFailed {
      let before = eventCount
      now = max(now, due)
      perform(.timePassed)
      guard eventCount > before else {
        problem("something is due at \(due) and does not happen")
        break
      }
    }
    now = max(now, moment)
  }

  /// Asks the desk, takes in what happens, checks it, and lets people react.
  @discardableResult
  mutating func perform(_ command: DeskCommand) -> Bool {
    report.commands += 1
    let happened: [DeskEvent]
    do throws(DeskRefusal) {
      happened = try desk.decide(state, command, now: now)
    } catch {
      report.refusals += 1
      return false
    }
    ledger.beginBatch()
    for event in happened {
      state.apply(event)
      ledger.apply(event)
      audit.take(event)
      kinds[event.kind, default: 0] += 1
    }
    eventCount += happened.count
    for text in invariants.problems(ledger, state, now: now) { problem("after \(happened.map(\.kind)): \(text)") }
    if report.commands % max(1, week.fullCheckInterval) == 0 { checkAll() }
    for event in happened { react(to: event) }
    return true
  }

  /// Checks everything.
  private mutating func checkAll() {
    report.fullChecks += 1
    for text in invariants.allProblems(ledger, state, now: now) { problem(text) }
    for difference in audit.differences { problem("\(difference)") }
    for ticket in audit.compare(state) { problem("the clocks of \(ticket) are not those of the log") }
  }

  mutating func problem(_ text: String) {
    guard !hasFailed else { return }
    report.problems.append("\(now): \(text)")
  }
}
