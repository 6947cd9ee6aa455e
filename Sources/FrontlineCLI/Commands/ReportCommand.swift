import ArgumentParser
import Frontline
import FrontlineReporting
import FrontlineText

/// `frontline report`: measures over a log of events.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Measure a log of events: containment, response times, service levels, languages, what rules cost.",
    discussion: """
      The log is a file of one event a line, in the order in which they happened, as `frontline simulate --events` writes it; \
      - reads standard input. Without -o and --json a short summary is printed. Exit code 65 where the log is missing or damaged. \
      docs/report.md defines every figure and every key.
      """
  )

  @Argument(help: "The log of events, or - for standard input.")
  var events: String

  @Option(name: .shortAndLong, help: ArgumentHelp("Write a page of HTML with charts to a file.", valueName: "file"))
  var output: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "The zone of days and hours, such as Asia/Singapore.")
  var zone = "Etc/UTC"

  @Option(help: ArgumentHelp("Only what began on this day of the zone or later: 2026-11-01.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only what began on this day of the zone or before: 2026-11-30.", valueName: "date"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "A file of texts, {\"conversation\", \"number\", \"text\"} a line, to show what could not be answered.",
      valueName: "file"))
  var records: String?

  func validate() throws {
    let first = try from.map { try DateText.parse($0) }
    let last = try to.map { try DateText.parse($0) }
    if let first, let last, last < first { throw ValidationError("--to lies before --from") }
    guard events != "-" || records != "-" else { throw ValidationError("only one file can be standard input") }
    do throws(TimeZoneError) {
      _ = try TimeZoneDatabase().rules(for: zone)
    } catch {
      throw ValidationError("\(error)")
    }
  }

  func run() throws {
    let rules = try TimeZoneDatabase().rules(for: zone)
    let report: SupportReport
    do {
      report = try self.report(rules)
    } catch let error as SupportError {
      throw ConsoleError.badData("\(error)")
    }
    if let output { try FileText.write(ReportPage(report, zone: rules).html, to: output) }
    if json {
      print(try report.json())
    } else if output == nil {
      print(ReportSummary(report).text, terminator: "")
    }
  }

  private func report(_ rules: TimeZoneRules) throws -> SupportReport {
    let period = ReportPeriod(
      from: try from.map { rules.resolve(LocalDateTime(date: try DateText.parse($0))) },
      to: try to.map { rules.resolve(LocalDateTime(date: try DateText.parse($0).adding(days: 1))) })
    var builder = ReportBuilder(zone: rules, period: period)
    var reader = EventLogReader(file: Self.name(of: events))
    var lines = LineReader(descriptor: try FileText.open(events))
    while let line = lines.next() {
      guard let event = try reader.read(line) else { continue }
      try Self.add(event, to: &builder, at: SourceLocation(file: reader.file, line: reader.lineCount))
    }
    var report = builder.report()
    if let records { report.show(texts: try Self.texts(report.wantedRecords, in: records)) }
    return report
  }

  /// Adds an event; what is wrong with it is told with its line.
  private static func add(
    _ event: StoredEvent, to builder: inout ReportBuilder, at location: SourceLocation
  ) throws {
    do throws(SupportError) {
      try builder.add(event)
    } catch {
      throw SupportError(error.code, at: location, error.message, advice: error.advice)
    }
  }

  /// The texts of a file that are wanted.
  private static func texts(_ wanted: Set<RecordID>, in path: String) throws -> [RecordID: String] {
    var texts: [RecordID: String] = [:]
    var reader = EventLogReader(file: name(of: path))
    var lines = LineReader(descriptor: try FileText.open(path))
    while let line = lines.next() {
      guard let record = try reader.readRecord(line) else { continue }
      let id = RecordID(record.conversation, record.number)
      if wanted.contains(id) { texts[id] = record.text }
    }
    return texts
  }

  private static func name(of path: String) -> String { path == "-" ? "standard input" : path }
}
