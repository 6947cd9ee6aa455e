import ArgumentParser
import CReference
import Foundation

/// The executable `FrontlineBenchmark`.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "FrontlineBenchmark",
    abstract: "Measures Frontline on your packs and messages, each time beside a reference in the same process.",
    discussion: """
      Prints a Markdown table on standard output. Exit code 1: with --baseline, a ratio got worse by more than the \
      tolerance, measured three times, or a benchmark that the baseline names was not measured. Exit code 2: nothing could be measured. \
      Exit code 64: the options are wrong.
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
  var tolerance = 0.5

  @Option(help: "Write the results as JSON.")
  var json: String?

  @Flag(help: "Fewer and shorter rounds: enough to see that everything runs and nothing got much slower.")
  var brief = false

  @Option(help: "Only the benchmarks whose names begin with this; not together with a baseline.")
  var only: String?

  @Flag(help: "Measure nothing; check that a warm matcher allocates nothing. Exit code 1 where it does.")
  var allocations = false

  @Option(help: "Measure nothing; write compiled packs and messages to a directory, for --work.")
  var prepare: String?

  @Option(help: "Measure nothing; do the work of one kind on what --prepare wrote, for a counter of instructions.")
  var work: InstructionWork.Kind?

  @Option(help: "With --work: the directory that --prepare wrote to.")
  var prepared = "."

  @Option(help: "With --work: how often all messages are worked through.")
  var passes = 1

  @Option(help: "Measure nothing but generated packs of so many intents, such as 1000,10000,100000.")
  var scale: String?

  @Option(help: "With --scale: write the growth as a plot.")
  var svg: String?

  /// The numbers of intents of `--scale`, ascending.
  private var sizes: [Int] { (scale ?? "").split(separator: ",").compactMap { Int($0) }.sorted() }

  func validate() throws {
    guard scale == nil || !sizes.isEmpty && sizes.allSatisfy((1...1_000_000).contains) else {
      throw ValidationError("--scale takes numbers of intents from 1 to 1000000, such as 1000,10000,100000.")
    }
    guard svg == nil || scale != nil else { throw ValidationError("--svg draws what --scale measures.") }
    guard only == nil || (baseline == nil && writeBaseline == nil) else {
      throw ValidationError("--only measures a part: leave --baseline and --write-baseline out.")
    }
    guard tolerance > 0, tolerance.isFinite else {
      throw ValidationError("--tolerance is a fraction above 0, such as 0.5.")
    }
  }

  func run() throws {
    if allocations { return try checkAllocations() }
    if let prepare { return try InstructionWork.write(try Workload(packs: packs, messages: messages), to: prepare) }
    if let work { return print(try InstructionWork(directory: prepared).run(work, passes: passes)) }
    if scale != nil { return try runScale() }
    let report: Report
    do {
      report = try measured()
    } catch {
      // A run that could not measure must not look like one that measured a regression.
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      throw ExitCode(2)
    }
    print(report.table)
    if !report.isGood { throw ExitCode(1) }
  }

  /// Measures a benchmark, and again where it looks like a regression: what others do on the machine comes and goes, slower
  /// code stays slow. The smallest ratio counts.
  private func confirmed(_ benchmark: Benchmark, _ timer: PairedTimer, baseline: Baseline?) throws -> Measurement {
    var best = try timer.measure(benchmark)
    for _ in 0..<2 where Comparison(best, with: baseline).verdict == .regression {
      let again = try timer.measure(benchmark)
      if again.ratio < best.ratio { best = again }
    }
    return best
  }

  private func checkAllocations() throws {
    let check = try AllocationCheck(workload: try Workload(packs: packs, messages: messages))
    print(check.report)
    if !check.isGood { throw ExitCode(1) }
  }

  private func runScale() throws {
    print(ScalePoint.head)
    var points: [ScalePoint] = []
    for size in sizes {
      let point = try ScalePoint(intents: size)
      print(point.row)
      fflush(nil)
      points.append(point)
    }
    if let svg { try Data(ScalePlot(points: points).svg.utf8).write(to: URL(fileURLWithPath: svg)) }
  }

  private func measured() throws -> Report {
    let known = try baseline.map(Baseline.read(from:))
    let workload = try Workload(packs: packs, messages: messages)
    let timer = PairedTimer(rounds: brief ? 9 : 25, roundDuration: .milliseconds(brief ? 50 : 150))
    reference_keep_freed_memory()
    var suite = try workload.suite()
    if let only { suite.keep(only) }
    let measurements = try suite.benchmarks.map { try confirmed($0, timer, baseline: known) }
    let report = Report(measurements, leftOut: suite.leftOut, baseline: known)
    if let json { try report.write(to: json) }
    if let writeBaseline {
      let previous = try? Baseline.read(from: writeBaseline)
      let new = Baseline(measurements, replacing: previous, leftOut: suite.leftOut, tolerance: tolerance)
      try new.write(to: writeBaseline)
    }
    return report
  }
}
