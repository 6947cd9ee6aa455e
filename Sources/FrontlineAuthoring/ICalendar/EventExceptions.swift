internal import FrontlinePacks
internal import FrontlineText

/// Makes exceptions of a calendar out of the events of an iCalendar file. Lives within one call and is never shared.
///
/// An event of whole days closes them. One with times closes only these hours. Times of another zone are turned into those
/// of the calendar's here, so that what is compiled needs no file and no other zone.
final class EventExceptions {
  private let findings: FindingList
  private let zones = TimeZoneDatabase()
  /// What was reported: a file may stand in several calendars.
  private var reported: Set<Finding> = []

  init(findings: FindingList) { self.findings = findings }

  /// The exceptions for a calendar in a zone, in the order of the file.
  func exceptions(of events: [CalendarEvent], zone: String) -> [CalendarException] {
    var replaced: [String: [EventTime]] = [:]
    for event in events {
      if let uid = event.uid, let time = event.replaces { replaced[uid, default: []].append(time) }
    }
    return events.flatMap { event -> [CalendarException] in
      guard !event.isCancelled else { return [] }
      var excluded = event.excluded
      if event.replaces == nil, let uid = event.uid { excluded += replaced[uid] ?? [] }
      return exceptions(of: event, excluded: Set(excluded.map(\.date)), zone: zone)
    }
  }

  private func exceptions(
    of event: CalendarEvent, excluded: Set<LocalDate>, zone: String
  ) -> [CalendarException] {
    var exceptions: [CalendarException] = []
    func add(_ dates: CalendarDates, _ occurrence: CalendarEvent.Occurrence) {
      guard let effect = effect(occurrence, event) else { return }
      exceptions.append(
        CalendarException(on: dates, dayCount: effect.dayCount, name: event.name, effect: effect.effect))
    }
    func addDate(_ occurrence: CalendarEvent.Occurrence) {
      guard !excluded.contains(occurrence.start.date), let shown = shown(occurrence, event, in: zone) else { return }
      let date = shown.start.date
      add(.date(year: date.year, month: date.month, day: date.day), shown)
    }
    if event.rules.isEmpty || event.replaces != nil {
      addDate(event.first)
    } else if event.first.start.second != nil, let other = event.first.start.zone, other != zone {
      report(
        .badICalendar, event, "an event that comes again at times of \(other) stands in a calendar of \(zone)",
        advice: "Write its times in \(zone) (TZID), or as single events")
    } else {
      for text in event.rules {
        do {
          var rule = try text.rule(from: event.first.start.date, until: until(text, event, zone: zone))
          rule.excluded = excluded.sorted()
          add(.rule(rule), event.first)
        } catch {
          report(.badRule, event, error.problem, advice: error.advice)
        }
      }
    }
    for other in event.others { addDate(other) }
    return exceptions
  }

  /// What an occurrence does to its dates, and for how many.
  private func effect(
    _ occurrence: CalendarEvent.Occurrence, _ event: CalendarEvent
  ) -> (effect: CalendarException.Effect, dayCount: Int)? {
    let seconds = occurrence.end.wallSeconds - occurrence.start.wallSeconds
    guard seconds <= CalendarException.longest * 86_400 else {
      report(
        .badICalendar, event, "the event is longer than \(CalendarException.longest) days",
        advice: "Write it as several events")
      return nil
    }
    guard let second = occurrence.start.second else { return (.hours([]), max(seconds / 86_400, 1)) }
    guard seconds > 0 else {
      if reported.insert(Finding(.warning, .badICalendar, at: event.location, "", advice: "")).inserted {
        findings.warning(
          .badICalendar, at: event.location, "the event takes no time, so it closes nothing",
          advice: "Add DTEND, or make it an event of the whole day")
      }
      return nil
    }
    // Whole minutes, rounded so that nobody has to work in a part of one.
    return (.closing(MinuteSpan(start: second / 60, end: (second + seconds + 59) / 60)), 1)
  }

  /// An occurrence on the clock of a zone; nil, with a finding, where its own zone is unknown.
  private func shown(
    _ occurrence: CalendarEvent.Occurrence, _ event: CalendarEvent, in zone: String
  ) -> CalendarEvent.Occurrence? {
    guard occurrence.start.second != nil,
      occurrence.start.zone ?? zone != zone || occurrence.end.zone ?? zone != zone
    else { return occurrence }
    guard let here = rules(zone, event), let own = rules(occurrence.start.zone ?? zone, event),
      let its = rules(occurrence.end.zone ?? zone, event)
    else { return nil }
    return CalendarEvent.Occurrence(
      start: EventTime(occurrence.start.moment(in: own), in: here),
      end: EventTime(occurrence.end.moment(in: its), in: here))
  }

  /// The last date that a rule may name: UNTIL may be a moment, and an event with times may begin after it on its date.
  private func until(_ text: RecurrenceText, _ event: CalendarEvent, zone: String) -> LocalDate? {
    guard var until = text.until else { return nil }
    guard until.second != nil, let start = event.first.start.second else { return until.date }
    if let other = until.zone, other != zone, let own = rules(other, event), let here = rules(zone, event) {
      until = EventTime(until.moment(in: own), in: here)
    }
    return start <= until.second ?? 0 ? until.date : until.date.adding(days: -1)
  }

  private func rules(_ zone: String, _ event: CalendarEvent) -> TimeZoneRules? {
    if let rules = try? zones.rules(for: zone) { return rules }
    report(
      .badICalendar, event, "there is no time zone \"\(zone)\" on this machine",
      advice: "Write an IANA name such as Asia/Singapore as TZID")
    return nil
  }

  private func report(_ code: FindingCode, _ event: CalendarEvent, _ problem: String, advice: String) {
    let finding = Finding(.error, code, at: event.location, problem, advice: advice)
    if reported.insert(finding).inserted { findings.add(finding) }
  }
}
