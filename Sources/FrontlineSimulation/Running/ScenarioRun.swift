internal import FoundationEssentials
internal import Frontline
internal import FrontlineAuthoring
internal import Logging

/// A scenario that is being played.
struct ScenarioRun {
  let scenario: Scenario
  let shelf: PackShelf
  let zones: TimeZoneDatabase
  let zone: TimeZoneRules
  let clock: VirtualClock
  let store = RecordingStore()
  let service: SimulatedService
  let host: SupportHost
  /// Everything that has happened so far.
  var log: [LoggedEvent] = []
  /// What was sent before the present step.
  var sentBefore = 0
  /// What had happened before the present step.
  var logBefore = 0
  /// How much of what was sent stands in the transcript.
  var sentTold = 0
  /// Why what the step did was refused.
  var refusal: String?
  /// The conversation that was spoken of last.
  var focus: (customer: CustomerID, channel: String)?
  /// The number of messages without an own key.
  var messageCount = 0
  var result: ScenarioResult

  init(_ scenario: Scenario, engine: SupportEngine, shelf: PackShelf, zones: TimeZoneDatabase) {
    self.scenario = scenario
    self.shelf = shelf
    self.zones = zones
    zone = (try? zones.rules(for: scenario.zone)) ?? .utc
    let clock = VirtualClock(scenario.start)
    self.clock = clock
    service = SimulatedService(lookups: scenario.lookups)
    host = SupportHost(
      engine: engine, store: store, effects: service, clock: { clock.now },
      logger: Logger(label: "frontline.simulation") { _ in SwiftLogNoOpLogHandler() })
    result = ScenarioResult(
      name: scenario.name, location: scenario.location, failures: [], transcript: [], events: [], stepCount: 0,
      checkCount: 0)
  }

  /// Plays all steps, or as far as they hold.
  mutating func play() async throws(SimulationError) {
    try await begin()
    for step in scenario.steps {
      result.stepCount += 1
      try await perform(step)
      await tell()
      if !result.failures.isEmpty { break }
    }
    result.events = store.events
  }

  /// Registers the agents.
  private mutating func begin() async throws(SimulationError) {
    // The host reads its store at the first command; what that notes belongs to no step.
    do throws(SupportError) {
      try await host.advance()
    } catch {
      throw SimulationError(at: scenario.location, error.message, advice: error.advice)
    }
    let usualTeam = await host.engine.policy.teams.first?.id
    for agent in scenario.agents {
      var profile = agent.profile
      if profile.teams.isEmpty { profile.teams = [usualTeam].compactMap { $0 } }
      do {
        try await host.perform(.registerAgent(profile))
        if agent.isOnline { try await host.perform(.comeOnline(profile.id)) }
      } catch {
        throw SimulationError(at: agent.location, error.message, advice: error.advice)
      }
    }
    catchUpLog()
  }

  private mutating func perform(_ step: Step) async throws(SimulationError) {
    if let pause = step.pause {
      beginWindow()
      try await pass(until: moment(pause), at: step.location)
    }
    if let action = step.action {
      try await passDue(at: step.location)
      beginWindow()
      try await act(action, at: step.location)
    }
    try await passDue(at: step.location)
    catchUpLog()
    for expectation in step.expectations { await check(expectation) }
    if let refusal, !step.expectations.contains(where: { $0.checks.contains { $0.subject == "refused" } }) {
      result.failures.append(
        ScenarioResult.Failure(
          location: step.location, subject: "refused", expected: "none", got: "\"\(refusal)\"",
          proof: await Proof(scene(nil)).lines))
    }
  }

  private mutating func beginWindow() {
    catchUpLog()
    logBefore = log.count
    sentBefore = service.sent.count
    refusal = nil
  }

  /// The moment until which a pause lasts.
  func moment(_ pause: Step.Pause) -> Timestamp {
    switch pause {
    case .duration(let duration): return clock.now + duration
    case .until(let moment):
      let rules = moment.zone.flatMap { try? zones.rules(for: $0) } ?? zone
      return moment.resolved(from: clock.now, in: rules)
    }
  }

  /// Lets time pass, waking whenever something is due on the way.
  mutating func pass(until end: Timestamp, at location: SourceLocation) async throws(SimulationError) {
    var wakes = 0
    while let due = await host.nextDeadline, due <= end {
      wakes += 1
      guard wakes <= ScenarioRunner.wakeLimit else {
        throw SimulationError(
          at: location, "something is due again and again at \(MomentText.text(clock.now, in: zone))",
          advice: "Report this: time that passes has to bring something forward")
      }
      clock.move(to: due)
      do {
        try await host.advance()
      } catch {
        throw SimulationError(at: location, error.message, advice: error.advice)
      }
      await tell()
      // What did not move its deadline is looked at again a millisecond later, so that time goes on.
      if let next = await host.nextDeadline, next <= due { clock.move(to: due + .milliseconds(1)) }
    }
    clock.move(to: end)
  }

  /// Does what is due now.
  private mutating func passDue(at location: SourceLocation) async throws(SimulationError) {
    try await pass(until: clock.now, at: location)
  }

  /// Takes in what has happened since it was last asked.
  mutating func catchUpLog() {
    for stored in store.events(from: log.count) {
      let desk = stored.kind == "desk" ? try? JSONDecoder().decode(DeskEvent.self, from: Data(stored.payload)) : nil
      let kind = desk?.kind ?? String(stored.kind.split(separator: ".").last ?? "")
      log.append(LoggedEvent(stored: stored, desk: desk, kind: kind))
    }
  }
}
