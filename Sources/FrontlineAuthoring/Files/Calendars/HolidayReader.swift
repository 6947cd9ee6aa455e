internal import FrontlinePacks
internal import FrontlineText
internal import Yams

/// Reads holidays: by date, by rule, by Easter, from a file, and as sets that several calendars share.
struct HolidayReader {
  private let reader: NodeReader
  private let files: IncludedFiles?
  private let events: EventExceptions
  private let sets: [String: [HolidayEntry]]

  /// Each of these keys stands in docs/tiers.md; a test compares.
  static let keys = ["date", "rule", "easter", "orthodox_easter", "file", "set", "from", "name", "hours"]
  private static let kinds = ["date", "rule", "easter", "orthodox_easter", "file", "set"]

  /// Reads the sets. Where there are no files, those that are named are reported.
  init(reader: NodeReader, sets: [MappingReader.Entry], files: IncludedFiles?) {
    self.reader = reader
    self.files = files
    events = EventExceptions(findings: reader.findings)
    var known: [String: [HolidayEntry]] = [:]
    let entries = EntryReader(reader: reader, files: files)
    for set in sets {
      known[set.key] = reader.items(set.value, "holiday set \"\(set.key)\"").compactMap(entries.entry)
    }
    self.sets = known
    for (name, entries) in known.sorted(by: { $0.key < $1.key }) { report(entries, of: name) }
  }

  /// The exceptions of a calendar, what sets and files say in place of them.
  func exceptions(_ items: [Node], zone: String) -> [CalendarException] {
    let entries = items.compactMap(EntryReader(reader: reader, files: files).entry)
    report(entries, of: nil)
    return resolve(entries, zone: zone, within: [])
  }

  private func resolve(_ entries: [HolidayEntry], zone: String, within outer: [String]) -> [CalendarException] {
    entries.flatMap { entry -> [CalendarException] in
      switch entry {
      case .exception(let exception): return [exception]
      case .events(let found, let hours): return halved(events.exceptions(of: found, zone: zone), hours)
      case .set(let name, let hours):
        // A set that is made of itself is reported elsewhere.
        guard let set = sets[name.value], !outer.contains(name.value) else { return [] }
        return halved(resolve(set, zone: zone, within: outer + [name.value]), hours)
      }
    }
  }

  /// Exceptions with these hours where they closed the whole day.
  private func halved(_ exceptions: [CalendarException], _ hours: [MinuteSpan]?) -> [CalendarException] {
    guard let hours else { return exceptions }
    return exceptions.map { exception in
      var exception = exception
      if exception.effect == .hours([]) { exception.effect = .hours(hours) }
      return exception
    }
  }

  /// Reports sets that do not exist, and one that is made of itself.
  private func report(_ entries: [HolidayEntry], of set: String?) {
    for case .set(let name, _) in entries {
      if sets[name.value] == nil {
        reader.findings.error(
          .unknownHolidaySet, at: name.location, "there is no holiday set \"\(name.value)\"",
          advice: NameSuggestion.advice(for: name.value, known: sets.keys.sorted(), what: "holiday set"))
      } else if let set, reaches(set, from: name.value, within: []) {
        reader.findings.error(
          .calendarCycle, at: name.location, "holiday set \"\(set)\" is made of itself",
          advice: "Remove this entry")
      }
    }
  }

  private func reaches(_ wanted: String, from name: String, within outer: Set<String>) -> Bool {
    if name == wanted { return true }
    guard !outer.contains(name) else { return false }
    for case .set(let next, _) in sets[name] ?? [] where reaches(wanted, from: next.value, within: outer.union([name]))
    {
      return true
    }
    return false
  }

  /// Reads single entries.
  private struct EntryReader {
    let reader: NodeReader
    let files: IncludedFiles?

    func entry(_ node: Node) -> HolidayEntry? {
      guard let body = reader.mapping(node, "a holiday", keys: HolidayReader.keys) else { return nil }
      let kinds = body.entries.filter { HolidayReader.kinds.contains($0.key) }
      guard let kind = kinds.first else {
        body.reportMissing("date", advice: "Say when it is: date, rule, easter, orthodox_easter, file or set")
        return nil
      }
      if kinds.count > 1 {
        reader.findings.error(
          .unknownKey, at: kinds[1].location, "a holiday with \"\(kind.key)\" has no \"\(kinds[1].key)\"",
          advice: "Write two entries")
      }
      if kind.key != "rule", let from = body.entry("from") {
        reader.findings.error(
          .unknownKey, at: from.location, "only a holiday with a rule has a \"from\"", advice: "Remove it")
      }
      let hours = body.node("hours").map { WeekReader(reader: reader).spans($0, "the hours of a holiday") }
      if kind.key == "file" || kind.key == "set" { return included(body, hours) }
      let name = body.requiredText("name")
      guard let dates = dates(kind.key, body), let name else { return nil }
      return .exception(CalendarException(on: dates, name: name.value, effect: .hours(hours ?? [])))
    }

    private func included(_ body: MappingReader, _ hours: [MinuteSpan]?) -> HolidayEntry? {
      if let name = body.entry("name") {
        reader.findings.error(
          .unknownKey, at: name.location, "holidays of a file or a set have their own names", advice: "Remove the name")
      }
      if let set = body.id("set") { return .set(set, hours: hours) }
      guard let path = body.text("file") else { return nil }
      guard let files else {
        reader.findings.error(
          .missingFile, at: path.location, "no other files can be read here", advice: "Load the whole directory")
        return nil
      }
      return .events(files.events(of: path), hours: hours)
    }

    private func dates(_ kind: String, _ body: MappingReader) -> CalendarDates? {
      switch kind {
      case "easter": return body.integer("easter", in: -300...300).map { .easter(.western, days: $0) }
      case "orthodox_easter":
        return body.integer("orthodox_easter", in: -300...300).map { .easter(.orthodox, days: $0) }
      case "rule": return rule(body).map { .rule($0) }
      default:
        guard let text = body.text("date") else { return nil }
        guard let date = HoursText.date(text.value) else {
          reportDate(text, advice: "Write 2026-12-25, or \"12-25\" for every year")
          return nil
        }
        guard let year = date.year else { return .yearly(month: date.month, day: date.day) }
        return .date(year: year, month: date.month, day: date.day)
      }
    }

    private func rule(_ body: MappingReader) -> RecurrenceRule? {
      guard let text = body.text("rule") else { return nil }
      var start: LocalDate?
      if let from = body.text("from") {
        guard let date = HoursText.date(from.value), let year = date.year else {
          reportDate(from, advice: "Write the first date on which it may be, such as 2026-01-01")
          return nil
        }
        start = LocalDate(year: year, month: date.month, day: date.day)
      }
      do {
        let parsed = try RecurrenceText.parse(text.value)
        return try parsed.rule(from: start, until: parsed.until?.date)
      } catch {
        reader.findings.error(.badRule, at: text.location, error.problem, advice: error.advice)
        return nil
      }
    }

    private func reportDate(_ text: Located<String>, advice: String) {
      reader.findings.error(.badDate, at: text.location, "\"\(text.value)\" is not a date", advice: advice)
    }
  }
}
