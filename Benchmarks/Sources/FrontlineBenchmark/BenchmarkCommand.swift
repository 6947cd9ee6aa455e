import ArgumentParser
import Foundation

/// The executable `FrontlineBenchmark`.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "FrontlineBenchmark",
    abstract: "Measures Frontline on your packs and messages, each time beside a reference in the same process.",
    discussion: """
      Prints a Markdown table on standard output. With --baseline a ratio that got worse by more than the tolerance ends \
      the run with exit code 1.
      """
  )

  @Option(help: "The directory of packs.")
  var packs = "Intents"

  @Option(help: "Messages, one a line; by default the packs' own test messages.")
  var messages: String?

  @Option(help: "A baseline of ratios to compare with.")
  var baseline: String?

  @Option(help: "Write the ratios of this run as a baseline.")
  var writeBaseline: String?

  @Option(help: "With --write-baseline: how much worse a ratio may get, as a fraction.")
  var tolerance = 0.35

  @Option(help: "Write the results as JSON.")
  var json: String?

  @Flag(help: "Fewer and shorter rounds: enough to see that everything runs and nothing got much slower.")
  var brief = false

  func run() throws {
    let workload = try Workload(packs: packs, messages: messages)
    let timer = PairedTimer(rounds: brief ? 5 : 15, roundDuration: .milliseconds(brief ? 60 : 300))
    let known = try baseline.map(Baseline.read(from:))
    var comparisons: [Comparison] = []
    for benchmark in try workload.benchmarks() {
      comparisons.append(Comparison(try timer.measure(benchmark), with: known))
    }
    let report = Report(comparisons: comparisons)
    print(report.table)
    if let json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(report).write(to: URL(fileURLWithPath: json))
    }
    if let writeBaseline {
      let ratios = comparisons.map { ($0.measurement.name, ($0.measurement.ratio * 100).rounded() / 100) }
      try Baseline(tolerance: tolerance, ratios: Dictionary(uniqueKeysWithValues: ratios)).write(to: writeBaseline)
    }
    if report.hasRegression { throw ExitCode(1) }
  }
}
