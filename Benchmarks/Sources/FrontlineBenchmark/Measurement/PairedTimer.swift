import Foundation

/// Times a benchmark and its reference in turn, so that a machine whose speed drifts slows both.
struct PairedTimer {
  /// Rounds that count; the median is reported.
  var rounds: Int
  /// Computing time that one round of each should take at least.
  var roundDuration: Duration

  /// Runs a benchmark, after a warm-up round that does not count.
  func measure(_ benchmark: Benchmark) throws -> Measurement {
    let referencePasses = try passes(benchmark.reference, benchmark.clock)
    let subjectPasses = try passes(benchmark.subject, benchmark.clock)
    var references: [Double] = []
    var subjects: [Double] = []
    for _ in 0..<rounds {
      references.append(try time(benchmark.reference, passes: referencePasses, benchmark.clock))
      subjects.append(try time(benchmark.subject, passes: subjectPasses, benchmark.clock))
    }
    let ratio = Self.median(zip(subjects, references).map { $0 / $1 })
    let (load, referenceLoad) = (benchmark.load, benchmark.referenceLoad)
    let (subject, reference) = (Self.median(subjects), Self.median(references))
    let scale =
      switch benchmark.basis {
      case .text: Double(referenceLoad.texts) / Double(load.texts)
      case .byte: Double(referenceLoad.bytes) / Double(load.bytes)
      }
    return Measurement(
      name: benchmark.name,
      reference: benchmark.referenceName,
      ratio: ratio * scale,
      nanoseconds: subject / Double(load.texts),
      nanosecondsPerByte: subject / Double(load.bytes),
      referenceNanoseconds: reference / Double(referenceLoad.texts),
      referenceNanosecondsPerByte: reference / Double(referenceLoad.bytes)
    )
  }

  /// Passes that fill a round; running them warms caches up.
  private func passes(_ body: () throws -> UInt64, _ clock: Benchmark.Clock) throws -> Int {
    var count = 0
    var sink: UInt64 = 0
    let start = Self.now(clock)
    repeat {
      sink &+= try body()
      count += 1
    } while Self.now(clock) - start < roundDuration
    blackHole(sink)
    return count
  }

  /// Nanoseconds a pass.
  private func time(_ body: () throws -> UInt64, passes: Int, _ clock: Benchmark.Clock) throws -> Double {
    var sink: UInt64 = 0
    let start = Self.now(clock)
    for _ in 0..<passes { sink &+= try body() }
    let elapsed = Self.now(clock) - start
    blackHole(sink)
    return elapsed / .nanoseconds(1) / Double(max(1, passes))
  }

  private static func now(_ clock: Benchmark.Clock) -> Duration {
    var time = timespec()
    clock_gettime(clock == .thread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// The middle of the values, the mean of the two middle ones where their number is even.
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

/// Keeps the optimizer from dropping work whose result nobody reads.
@inline(never)
private func blackHole(_ value: UInt64) {
  withExtendedLifetime(value) {}
}
