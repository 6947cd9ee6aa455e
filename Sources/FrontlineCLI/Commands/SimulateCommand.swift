import ArgumentParser
import Frontline
import FrontlineAuthoring
import FrontlineSimulation
import FrontlineText

/// `frontline simulate`: plays scenarios and tells which of them do not hold.
struct SimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Play scenarios of customers and agents on a virtual clock.",
    discussion: """
      docs/scenarios.md is the reference of the format. Prints a line a scenario, and below one that does not hold what was \
      expected, what it was, and why. Exit code 1 where a scenario does not hold, 65 where a file cannot be read or its \
      packs cannot be used.
      """
  )

  @Argument(help: "Scenario files, or directories of them.")
  var scenarios: [String] = []

  @Option(help: "The packs of scenarios that name none: a directory, or a compiled file.")
  var packs = "Intents"

  @Option(help: "A file to write every event to, a line of JSON each.")
  var events: String?

  @Flag(help: "Print what is said and done, with the time on each customer's clock.")
  var verbose = false

  @Flag(help: "Print a JSON object a scenario.")
  var json = false

  @Flag(help: "Play a week of random customers and agents in place of scenarios, and check what must always be so.")
  var random = false

  @Option(help: "Customers of the random week.")
  var customers = 10_000

  @Option(help: "Agents of the random week.")
  var agents = 50

  @Option(help: "Days of the random week.")
  var days = 7

  @Option(help: "What the random week begins with: equal seeds give equal weeks.")
  var seed: UInt64 = 1

  func validate() throws {
    guard random != !scenarios.isEmpty else {
      throw ValidationError("name scenario files or directories, or give --random")
    }
    guard (1...1_000_000).contains(customers), (1...10_000).contains(agents), (1...366).contains(days) else {
      throw ValidationError("--customers 1 to 1000000, --agents 1 to 10000, --days 1 to 366")
    }
  }

  func run() async throws {
    if random { try playWeek() } else { try await playScenarios() }
  }

  /// Plays the random week.
  private func playWeek() throws {
    let report: RandomWeekReport
    let meter = ProgressMeter()
    do throws(SimulationError) {
      report = try RandomWeek(customers: customers, agents: agents, days: days, seed: seed)
        .run(onProgress: meter.reporter("hours played"))
    } catch {
      throw ConsoleError.badData("\(error)")
    }
    meter.finish()
    print(json ? RandomWeekText(report).json.line : RandomWeekText(report).text)
    if !report.problems.isEmpty { throw ExitCode(1) }
  }

  private func playScenarios() async throws {
    let loaded = try ScenarioFiles(paths: scenarios).load()
    let runner = ScenarioRunner(packs: packs)
    var failed = 0
    var stored: [StoredEvent] = []
    var writer = LineWriter()
    defer { writer.flush() }
    let meter = ProgressMeter()
    for (number, scenario) in loaded.enumerated() {
      meter.report("playing scenarios", number, of: loaded.count)
      let result: ScenarioResult
      do throws(SimulationError) {
        result = try await runner.run(scenario)
      } catch {
        throw ConsoleError.badData("\(scenario.location): \"\(scenario.name)\" cannot be played: \(error)")
      }
      if !result.isFine { failed += 1 }
      meter.write(json ? ScenarioText(result).json.line : ScenarioText(result).text(isVerbose: verbose), to: &writer)
      if events != nil { stored += result.events }
    }
    meter.finish()
    if let events { try FileText.write(stored.map { EventLog.line($0) + "\n" }.joined(), to: events) }
    if !json { writer.writeLine("\(loaded.count) \(loaded.count == 1 ? "scenario" : "scenarios"), \(failed) failed") }
    writer.flush()
    if failed > 0 { throw ExitCode(1) }
  }
}
