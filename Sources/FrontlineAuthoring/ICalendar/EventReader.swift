internal import FrontlinePacks
internal import FrontlineText

/// Gathers the properties of one event, and makes the event of them.
struct EventReader {
  let findings: FindingList
  /// Where the event begins.
  private let location: SourceLocation
  private var start: (time: EventTime, line: ContentLine)?
  private var end: (time: EventTime, line: ContentLine)?
  private var length: (seconds: Int, line: ContentLine)?
  private var name = ""
  private var uid: String?
  private var rules: [RecurrenceText] = []
  private var others: [ContentLine] = []
  private var excluded: [EventTime] = []
  private var replaces: EventTime?
  private var isCancelled = false
  private var isBroken = false

  init(findings: FindingList, location: SourceLocation) {
    self.findings = findings
    self.location = location
  }

  /// Takes a property in; those that do not matter here are passed over.
  mutating func take(_ line: ContentLine) {
    switch line.name {
    case "SUMMARY": name = line.text
    case "UID": uid = line.value
    case "STATUS": isCancelled = line.value.uppercased() == "CANCELLED"
    case "DTSTART": start = time(line).map { ($0, line) }
    case "DTEND": end = time(line).map { ($0, line) }
    case "DURATION":
      if let seconds = EventDuration.seconds(line.value) {
        length = (seconds, line)
      } else {
        report(line, "\"\(line.value)\" is no length of an event", advice: "Write P1D, P2W or PT4H30M")
      }
    case "RRULE":
      do {
        rules.append(try RecurrenceText.parse(line.value))
      } catch {
        findings.error(.badRule, at: line.location, error.problem, advice: error.advice)
        isBroken = true
      }
    case "RDATE": others.append(line)
    case "EXDATE":
      for text in line.value.split(separator: ",") {
        if let time = time(line, String(text)) { excluded.append(time) }
      }
    case "RECURRENCE-ID":
      if line.parameter("RANGE") != nil {
        report(line, "a change of all later days is not understood", advice: "Write them as an event of their own")
      }
      replaces = time(line)
    default: break
    }
  }

  /// The event; nil, with a finding, where it cannot be understood.
  mutating func event() -> CalendarEvent? {
    guard let start else {
      if !isBroken {
        findings.error(
          .badICalendar, at: location, "the event has no DTSTART", advice: "Add DTSTART;VALUE=DATE:20261225")
      }
      return nil
    }
    guard let seconds = seconds(from: start.time) else { return nil }
    func occurrence(_ time: EventTime) -> CalendarEvent.Occurrence {
      CalendarEvent.Occurrence(start: time, end: time.adding(seconds: seconds))
    }
    var first = occurrence(start.time)
    // An end in a zone of its own.
    if let end, end.time.zone != start.time.zone { first.end = end.time }
    var event = CalendarEvent(
      name: name.isEmpty ? "Holiday" : name, uid: uid, first: first, rules: rules, excluded: excluded,
      replaces: replaces, isCancelled: isCancelled, location: start.line.location)
    for line in others {
      for text in line.value.split(separator: ",") {
        // Of a period, the start counts; it is as long as the event.
        let text = line.parameter("VALUE")?.uppercased() == "PERIOD" ? text.prefix { $0 != "/" } : text
        if let time = time(line, String(text)) { event.others.append(occurrence(time)) }
      }
    }
    return isBroken ? nil : event
  }

  /// How long the event is on its own clock; a date alone stands for its day.
  private mutating func seconds(from start: EventTime) -> Int? {
    let line: ContentLine
    let seconds: Int
    if let end {
      guard (end.time.second == nil) == (start.second == nil) else {
        report(end.line, "DTEND and DTSTART are not both dates", advice: "Write both with a time or both without")
        return nil
      }
      (seconds, line) = (end.time.wallSeconds - start.wallSeconds, end.line)
      // Which comes first shows only when the zones are known.
      if end.time.zone != start.zone { return max(seconds, 0) }
    } else if let length {
      (seconds, line) = length
    } else {
      return start.second == nil ? 86_400 : 0
    }
    guard seconds >= 0 else {
      report(line, "the event ends before it begins", advice: "Write a later DTEND")
      return nil
    }
    if start.second != nil { return seconds }
    // Some programs write the day itself where RFC 5545 wants the one after.
    return max((seconds + 86_399) / 86_400, 1) * 86_400
  }

  private mutating func time(_ line: ContentLine) -> EventTime? { time(line, line.value) }

  private mutating func time(_ line: ContentLine, _ text: String) -> EventTime? {
    if let time = EventTime(NodeReader.trimmed(text), zone: line.parameter("TZID")) { return time }
    report(line, "\"\(text)\" is no date of \(line.name)", advice: "Write 20261225, or 20261224T130000 with a time")
    return nil
  }

  private mutating func report(_ line: ContentLine, _ problem: String, advice: String) {
    findings.error(.badICalendar, at: line.location, problem, advice: advice)
    isBroken = true
  }
}
