internal import FrontlinePacks
internal import FrontlineText

extension Ticket {
  /// The clock of a promise that runs or stands still.
  func clock(_ kind: ServiceClock.Kind) -> ServiceClock? { clocks.first { $0.kind == kind } }

  /// How the last clock of a promise ended, if one has.
  func endedClock(_ kind: ServiceClock.Kind) -> ServiceClock? { endedClocks.first { $0.kind == kind } }

  /// Takes in what happened to a clock. An event about a clock that is not there changes nothing.
  mutating func takeClockEvent(_ event: DeskEvent) {
    switch event {
    case .clockStarted(let event): start(event, from: nil)
    case .clockResumed(let event): start(event, from: clock(event.clock) ?? endedClock(event.clock))
    case .clockPaused(let event):
      change(event.clock) { clock in
        clock.counted = clock.target - .milliseconds(event.left)
        clock.runningSince = nil
      }
    case .clockRetargeted(let event): change(event.clock) { $0.retarget(event) }
    case .clockWarned(let event):
      change(event.clock) { clock in
        let kind = event.warning ?? .share
        for index in clock.warnings.indices where clock.warnings[index].kind == kind {
          clock.warnings[index].isGiven = true
        }
      }
    case .clockBreached(let event): change(event.clock) { $0.isBreached = true }
    case .clockStopped(let event): stop(event)
    default: break
    }
  }

  private mutating func start(_ event: ClockStarted, from old: ServiceClock?) {
    let target = event.target.map { Duration.milliseconds($0) } ?? old?.target ?? event.due - event.at
    let counted = event.counted.map { Duration.milliseconds($0) } ?? old?.counted ?? .zero
    var clock = ServiceClock(
      kind: event.clock, level: event.level ?? old?.level, startedAt: old?.startedAt ?? event.at, target: target,
      due: event.due, warnings: [], counted: counted, runningSince: event.at)
    clock.isBreached = old?.isBreached ?? false
    clock.setWarnings(given: old?.warnings ?? [], share: event.warning, lead: event.lead)
    clocks.removeAll { $0.kind == event.clock }
    endedClocks.removeAll { $0.kind == event.clock }
    clocks.append(clock)
    clocks.sort { $0.kind < $1.kind }
  }

  private mutating func stop(_ event: ClockStopped) {
    guard var clock = clock(event.clock) else { return }
    clocks.removeAll { $0.kind == event.clock }
    clock.outcome = event.outcome
    clock.endedAt = event.at
    clock.runningSince = nil
    clock.isBreached = clock.isBreached || event.outcome == .missed
    if let counted = event.counted { clock.counted = .milliseconds(counted) }
    endedClocks.removeAll { $0.kind == event.clock }
    endedClocks.append(clock)
    endedClocks.sort { $0.kind < $1.kind }
  }

  private mutating func change(_ kind: ServiceClock.Kind, _ change: (inout ServiceClock) -> Void) {
    guard let index = clocks.firstIndex(where: { $0.kind == kind }) else { return }
    change(&clocks[index])
  }
}

extension ServiceClock {
  fileprivate mutating func retarget(_ event: ClockRetargeted) {
    level = event.level
    target = .milliseconds(event.target)
    counted = .milliseconds(event.counted)
    guard runningSince != nil else { return }
    runningSince = event.at
    if let due = event.due { self.due = due }
    setWarnings(given: warnings, share: event.warning, lead: event.lead)
  }

  /// Keeps the warnings that have been given, and sets the others.
  fileprivate mutating func setWarnings(given: [Warning], share: Timestamp?, lead: Timestamp?) {
    warnings = given.filter(\.isGiven)
    for (kind, at) in [(Warning.Kind.share, share), (.lead, lead)] {
      guard let at, !warnings.contains(where: { $0.kind == kind }) else { continue }
      warnings.append(Warning(kind: kind, at: at))
    }
  }
}
