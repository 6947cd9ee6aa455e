internal import FrontlinePacks
internal import Yams

/// Reads the hours of weekdays and of special days.
struct WeekReader {
  let reader: NodeReader

  /// A span and where it is written.
  private typealias Span = Located<MinuteSpan>

  /// The spans that begin on each weekday, from Monday; those that overlap are reported.
  func weekdays(_ body: MappingReader) -> [[MinuteSpan]] {
    var weekdays = [[Span]](repeating: [], count: 7)
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
      let spans = located(entry.value, "the hours of \(entry.key)")
      for day in days {
        given[day] = true
        weekdays[day] = spans
      }
    }
    reportOverlaps(weekdays)
    return weekdays.map { $0.map(\.value) }
  }

  /// Spans that begin on one day, sorted; those that overlap are reported.
  func spans(_ node: Node, _ what: String) -> [MinuteSpan] { located(node, what).map(\.value) }

  private func located(_ node: Node, _ what: String) -> [Span] {
    var spans: [Span] = []
    for text in reader.texts(node, what, orOne: true) {
      guard let span = HoursText.span(text.value) else {
        reader.findings.error(
          .badHours, at: text.location, "\"\(text.value)\" are not hours of one day",
          advice: "Write 09:00-18:00, or 22:00-02:00 for hours over midnight")
        continue
      }
      if spans.contains(where: { $0.value.start < span.end && span.start < $0.value.end }) {
        reader.findings.error(
          .badHours, at: text.location, "\"\(text.value)\" overlaps with earlier hours of the day",
          advice: "Join the two")
        continue
      }
      spans.append(Located(span, at: text.location))
    }
    return spans.sorted { $0.value.start < $1.value.start }
  }

  /// Reports spans over midnight that run into the next day's; each text once, though it may stand for several days.
  private func reportOverlaps(_ weekdays: [[Span]]) {
    var reported: Set<SourceLocation> = []
    for day in 0..<7 {
      let next = (day + 1) % 7
      for late in weekdays[day] where weekdays[next].contains(where: { $0.value.start < late.value.end - 1440 }) {
        guard reported.insert(late.location).inserted else { continue }
        reader.findings.error(
          .badHours, at: late.location,
          "these hours of \(HoursText.weekdays[day]) run over midnight into those of \(HoursText.weekdays[next])",
          advice: "End them where the next day's begin")
      }
    }
  }
}
