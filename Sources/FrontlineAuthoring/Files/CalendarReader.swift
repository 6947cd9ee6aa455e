internal import FrontlinePacks
internal import Yams

/// Reads a work calendar: zone, hours a weekday, holidays.
struct CalendarReader {
  let reader: NodeReader

  func calendar(_ entry: MappingReader.Entry) -> CalendarDefinition? {
    let keys = ["zone", "hours", "holidays"]
    guard let body = reader.mapping(entry.value, "calendar \"\(entry.key)\"", keys: keys) else { return nil }
    let zone = body.requiredText("zone").flatMap(reader.zone)
    if body.node("hours") == nil { body.reportMissing("hours") }
    let weekdays = weekdays(body)
    let exceptions = body.items("holidays").compactMap(holiday)
    guard let zone else { return nil }
    return CalendarDefinition(
      id: entry.key, zone: zone, weekdays: weekdays, exceptions: exceptions, location: entry.location)
  }

  private func weekdays(_ body: MappingReader) -> [[MinuteSpan]] {
    var weekdays = [[MinuteSpan]](repeating: [], count: 7)
    var given = [Bool](repeating: false, count: 7)
    for entry in body.mapping("hours")?.entries ?? [] {
      guard let days = HoursText.weekdays(entry.key) else {
        reader.findings.error(
          .badHours, at: entry.location, "\"\(entry.key)\" is not a weekday or a range of weekdays",
          advice: "Write mon, tue, wed, thu, fri, sat, sun, or a range such as mon-fri")
        continue
      }
      if let twice = days.first(where: { given[$0] }) {
        reader.findings.error(
          .badHours, at: entry.location, "the hours of \(HoursText.weekdays[twice]) are given twice",
          advice: "Name each weekday once")
        continue
      }
      let spans = spans(entry.value, "the hours of \(entry.key)")
      for day in days {
        given[day] = true
        weekdays[day] = spans
      }
    }
    return weekdays
  }

  /// Spans of one day, sorted; those that overlap are reported.
  private func spans(_ node: Node, _ what: String) -> [MinuteSpan] {
    var spans: [MinuteSpan] = []
    for text in reader.texts(node, what, orOne: true) {
      guard let span = HoursText.span(text.value) else {
        reader.findings.error(
          .badHours, at: text.location, "\"\(text.value)\" are not hours of one day",
          advice: "Write 09:00-18:00; split hours over midnight into -24:00 and, on the next day, 00:00-")
        continue
      }
      if spans.contains(where: { $0.start < span.end && span.start < $0.end }) {
        reader.findings.error(
          .badHours, at: text.location, "\"\(text.value)\" overlaps with earlier hours of the day",
          advice: "Join the two")
        continue
      }
      spans.append(span)
    }
    return spans.sorted { $0.start < $1.start }
  }

  private func holiday(_ node: Node) -> CalendarException? {
    guard let body = reader.mapping(node, "a holiday", keys: ["date", "name", "hours"]) else { return nil }
    let text = body.requiredText("date")
    let name = body.requiredText("name")
    let hours = body.node("hours").map { spans($0, "the hours of a holiday") } ?? []
    guard let text, let name else { return nil }
    guard let date = HoursText.date(text.value) else {
      reader.findings.error(
        .badDate, at: text.location, "\"\(text.value)\" is not a date",
        advice: "Write 2026-12-25, or \"12-25\" for every year")
      return nil
    }
    return CalendarException(year: date.year, month: date.month, day: date.day, name: name.value, hours: hours)
  }
}
