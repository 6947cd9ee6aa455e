internal import FrontlinePacks
internal import FrontlineText

extension ServiceClockWorking: CustomStringConvertible {
  /// One line in English, for agents and operators, on the wall clock of ``zone``:
  ///
  ///     first-response: 2 h 10 min of 4 h ran: Mon 3 May 09:00-11:10; paused 3 h: waiting on the customer; due Tue 4 May 10:50
  public var description: String {
    var parts = ["\(run.kind.rawValue): \(Self.text(ran)) of \(Self.text(run.target)) ran" + stretches]
    parts += pauses + holidays
    parts.append(result)
    return parts.joined(separator: "; ")
  }

  /// At most so many stretches are shown.
  private static let shownStretches = 12

  private var stretches: String {
    let ran = segments.filter { $0.cause == .ran }
    guard !ran.isEmpty else { return "" }
    let shown = ran.prefix(Self.shownStretches).map(stretch).joined(separator: ", ")
    return ": " + shown + (ran.count > Self.shownStretches ? " and \(ran.count - Self.shownStretches) more" : "")
  }

  /// The time of each reason to stand still, in the order of their first stretches.
  private var pauses: [String] {
    var sums: [(state: TicketState, time: Duration)] = []
    for segment in segments {
      guard case .paused(let state) = segment.cause else { continue }
      if let index = sums.firstIndex(where: { $0.state == state }) {
        sums[index].time += segment.end - segment.start
      } else {
        sums.append((state, segment.end - segment.start))
      }
    }
    return sums.map { "paused \(Self.text($0.time)): \(Self.reason($0.state))" }
  }

  /// Every holiday or special day, once.
  private var holidays: [String] {
    let worked = segments.filter { $0.cause == .ran }.map { zone.local(at: $0.start).date }
    var seen: [LocalDate] = []
    return segments.compactMap { segment in
      guard case .closed(let holiday?) = segment.cause else { return nil }
      let date = zone.local(at: segment.start).date
      guard !seen.contains(date) else { return nil }
      seen.append(date)
      return "\(day(date)) \(holiday): \(worked.contains(date) ? "special hours" : "closed")"
    }
  }

  private var result: String {
    let left = run.target - ran
    switch run.outcome {
    case .met: return "met with \(Self.text(left)) left"
    case .missed: return "missed by \(Self.text(.zero - left))"
    case .cancelled: return "off since \(moment(run.endedAt ?? now))"
    case nil: break
    }
    if run.marks.contains(where: { $0.warning == nil }) { return "missed by \(Self.text(.zero - left))" }
    guard let due = run.due else { return "stands still with \(Self.text(left)) left" }
    return due <= now ? "missed by \(Self.text(.zero - left))" : "due \(moment(due))"
  }

  private func stretch(_ segment: Segment) -> String {
    let start = zone.local(at: segment.start)
    let end = zone.local(at: segment.end)
    let from = moment(segment.start)
    if start.date == end.date { return "\(from)-\(clock(end.time))" }
    if end.time == .midnight, end.date == start.date.adding(days: 1) { return "\(from)-24:00" }
    return "\(from)-\(moment(segment.end))"
  }

  private func moment(_ moment: Timestamp) -> String {
    let local = zone.local(at: moment)
    return "\(Self.weekdays[local.date.weekday.rawValue]) \(day(local.date)) \(clock(local.time))"
  }

  private func day(_ date: LocalDate) -> String { "\(date.day) \(Self.months[date.month - 1])" }

  private func clock(_ time: LocalTime) -> String { String("\(time)".prefix(5)) }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func reason(_ state: TicketState) -> String {
    switch state.rawValue {
    case "waiting-on-customer": "waiting on the customer"
    case "waiting-on-third-party": "waiting on a third party"
    case "snoozed": "put off"
    default: state.rawValue
    }
  }

  /// Hours and minutes; below a minute seconds.
  static func text(_ duration: Duration) -> String {
    let seconds = duration.wholeMilliseconds / 1000
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    if hours != 0 { return minutes == 0 ? "\(hours) h" : "\(hours) h \(abs(minutes)) min" }
    return minutes == 0 && seconds != 0 ? "\(seconds) s" : "\(minutes) min"
  }
}
