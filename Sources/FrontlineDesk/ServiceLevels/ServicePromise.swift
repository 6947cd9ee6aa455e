internal import FrontlinePacks
internal import FrontlineText

/// What is promised of one kind about a ticket, as policy has it for its urgency, tier, team and details.
struct ServicePromise: Hashable, Sendable {
  /// The id of the service level.
  var level: String
  /// The work time, in whole milliseconds.
  var target: Duration
  /// The calendar on which it runs.
  var calendar: WorkCalendar
  /// When it is told that it is nearly due.
  var warnings: ServiceLevelWarnings

  /// When something is due, or a warning given.
  struct Times: Hashable, Sendable {
    var due: Timestamp
    var share: Timestamp?
    var lead: Timestamp?
  }

  /// When it is due and warnings are given for a clock that has counted so much and runs from a moment on; nil where the
  /// calendar's hours never add up to the target. Where it has counted the target already it is due at once.
  func times(counted: Duration, from moment: Timestamp, given: [ServiceClock.Warning]) -> Times? {
    guard counted < target else { return Times(due: moment) }
    guard let due = calendar.adding(workTime: target - counted, to: moment) else { return nil }
    func warning(_ kind: ServiceClock.Warning.Kind, _ threshold: Duration?) -> Timestamp? {
      guard let threshold, threshold > .zero, !given.contains(where: { $0.kind == kind && $0.isGiven }) else {
        return nil
      }
      return calendar.adding(workTime: threshold - counted, to: moment)
    }
    let share = warnings.sharePercent.map { Duration.milliseconds((target / 100 * $0).wholeMilliseconds) }
    return Times(
      due: due, share: warning(.share, share), lead: warning(.lead, warnings.lead.map { target - $0 }))
  }
}

extension ServiceClock {
  /// The work time that it has counted up to a moment on its calendar.
  func counted(at moment: Timestamp, on calendar: WorkCalendar?) -> Duration {
    guard let runningSince, let calendar else { return counted }
    return counted + calendar.workTime(from: runningSince, to: moment)
  }
}

extension Desk {
  /// The calendar on which a service level's times run for a team. Throws where it names one that does not exist.
  static func serviceCalendar(
    _ level: ServiceLevelDefinition?, team: WorkCalendar, calendars: [WorkCalendar]
  ) throws(DeskError) -> WorkCalendar {
    guard let level else { return team }
    switch level.calendar {
    case .team: return team
    case .always: return WorkCalendar.always(in: team.zone)
    case .named(let id):
      if let calendar = calendars.first(where: { $0.id == id }) { return calendar }
      throw DeskError(
        location: level.location, problem: "service level \(level.id) runs on calendar \(id), which is unknown",
        advice: "name one of the calendars, or team, or always")
    }
  }

  /// The service level of a ticket's tier, if it has one.
  func serviceLevel(of ticket: Ticket) -> ServiceLevelDefinition? { teams[ticket.queue.team]?.serviceLevel }

  /// The calendar on which the clocks of a ticket run.
  func serviceCalendar(of ticket: Ticket) -> WorkCalendar? { teams[ticket.queue.team]?.serviceCalendar }

  /// What is promised of a kind about a ticket as it is; nil: nothing.
  func promise(_ kind: ServiceClock.Kind, for ticket: Ticket) -> ServicePromise? {
    guard let team = teams[ticket.queue.team], let level = team.serviceLevel,
      let target = level.times(for: ServiceLevelMatter(ticket))[kind]
    else { return nil }
    return ServicePromise(
      level: level.id, target: .milliseconds(target.wholeMilliseconds), calendar: team.serviceCalendar,
      warnings: level.warnings)
  }
}

extension ServiceLevelMatter {
  /// What of a ticket decides which times are promised.
  init(_ ticket: Ticket) {
    let channel = ticket.request.channel
    self.init(
      urgency: ticket.urgency, tier: ticket.queue.tier, channel: channel.isEmpty ? nil : channel,
      plan: ticket.request.plan, region: ticket.request.region)
  }
}

extension WorkCalendar {
  /// Day and night, shown on the clock of a zone.
  static func always(in zone: TimeZoneRules) -> WorkCalendar {
    let day = [MinuteSpan(start: 0, end: 1440)]
    return WorkCalendar(
      CalendarDefinition(
        id: "always", zone: zone.identifier, weekdays: Array(repeating: day, count: 7),
        location: SourceLocation(file: "")), zone: zone)
  }
}
