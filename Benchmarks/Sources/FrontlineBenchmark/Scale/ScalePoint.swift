import Foundation
import Frontline

/// What an index of generated intents costs.
struct ScalePoint {
  /// How many intents.
  let intents: Int
  /// Seconds of computing to compile: on a busy machine the clock on the wall counts the others' work too.
  let compileSeconds: Double
  /// The most memory that the process had while it compiled, the examples included, in MB.
  let compilingMegabytes: Double
  /// The memory that it has once the examples are gone, in MB.
  let residentMegabytes: Double
  /// The bytes of the index, in MB.
  let indexMegabytes: Double
  /// The median time to open the index's file, in milliseconds.
  let openMilliseconds: Double
  /// The median time of a message, in microseconds.
  let microseconds: Double
  /// The share of messages whose intent was found: a matcher that looks for nothing would be fast.
  let found: Double

  /// Compiles and measures.
  init(intents: Int) throws {
    let texts = ScaleTexts(intents: intents)
    ProcessMemory.forgetPeak()
    let start = Self.seconds(CLOCK_PROCESS_CPUTIME_ID)
    let index = try Self.compile(texts)
    compileSeconds = Self.seconds(CLOCK_PROCESS_CPUTIME_ID) - start
    compilingMegabytes = ProcessMemory.megabytes("VmHWM")
    ProcessMemory.giveBack()
    residentMegabytes = ProcessMemory.megabytes("VmRSS")
    indexMegabytes = Double(index.byteCount) / 1e6
    openMilliseconds = try Self.openSeconds(index) * 1e3
    self.intents = intents

    let matcher = try Matcher(index: index)
    guard let route = matcher.route(for: Self.locale) else { throw WorkloadError("the generated pack is empty") }
    let messages = texts.messages(2_000)
    var times: [Double] = []
    var right = 0
    for round in 0..<6 {
      for message in messages {
        let (elapsed, outcome) = message.bytes.withUnsafeBufferPointer { bytes in
          let start = Self.seconds()
          let outcome = matcher.outcome(of: bytes, route: route)
          return (Self.seconds() - start, outcome)
        }
        // The first round is the warm-up.
        guard round > 0 else {
          if matcher.intent(of: outcome)?.name == message.label { right += 1 }
          continue
        }
        times.append(elapsed)
      }
    }
    microseconds = PairedTimer.median(times) * 1e6
    found = Double(right) / Double(messages.count)
  }

  /// A row of a table in Markdown.
  var row: String {
    let figures = [
      compileSeconds, compilingMegabytes, residentMegabytes, indexMegabytes, openMilliseconds, microseconds,
    ]
    let columns = figures.map { String(format: $0 < 100 ? "%.2f" : "%.0f", $0) }
    return "| \(intents) | \(columns.joined(separator: " | ")) | \(String(format: "%.1f %%", found * 100)) |"
  }

  /// The head of the table.
  static let head = """
    | intents | compile, s | peak, MB | after, MB | index, MB | open, ms | p50, µs | found |
    | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    """

  private static let locale = LocaleTag("en") ?? .undetermined

  /// Opens the index as a file: maps it, and checks header and directory.
  private static func openSeconds(_ index: MatchIndex) throws -> Double {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).frontline").path
    try index.write(to: path)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let times = try (0..<9).map { _ in
      let start = seconds()
      let opened = try MatchIndex.open(path: path)
      let elapsed = seconds() - start
      guard opened.contentHash == index.contentHash else { throw WorkloadError("another index was opened") }
      return elapsed
    }
    return PairedTimer.median(times)
  }

  /// The examples live no longer than this.
  @inline(never)
  private static func compile(_ texts: ScaleTexts) throws -> MatchIndex {
    try PackCompiler().compile(texts.examples(), locale: locale)
  }

  private static func seconds(_ clock: clockid_t = CLOCK_MONOTONIC) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
