import FrontlineMatching
import FrontlineText
import Glibc

/// How fast messages are matched on one thread, once warm: what a service pays for each, and nothing else.
///
/// The messages are encoded beforehand, no result is turned into text, and the throughput is measured with a clock around
/// whole passes. The times of single messages come from passes of their own, as reading a clock costs some tens of
/// nanoseconds. Of all passes the median counts.
struct SpeedMeasurement {
  /// Messages a second in the median pass.
  let messagesPerSecond: Double
  /// The time that half of the messages take at most.
  let medianMicroseconds: Double
  /// The time that 99 of 100 messages take at most.
  let percentile99Microseconds: Double

  /// Measures a matcher that is told the locale.
  init(matcher: Matcher, locale: LocaleTag, messages: EncodedMessages, repetitions: Int) {
    let route = matcher.route(for: locale)
    self.init(messages: messages, repetitions: repetitions) { bytes in
      route.map { matcher.outcome(of: bytes, route: $0).decision } ?? .none
    }
  }

  /// Measures what `frontline match` does for a message: telling the language, where no locale is given, and matching.
  init(matching: MessageMatching, messages: EncodedMessages, repetitions: Int) {
    self.init(messages: messages, repetitions: repetitions) { bytes in
      matching.matcher.outcome(of: bytes, locale: matching.language(of: bytes)).decision
    }
  }

  @inline(__always)
  private init(
    messages: EncodedMessages, repetitions: Int, _ match: (UnsafeBufferPointer<UInt8>) -> MatchDecision
  ) {
    // Decisions are counted so that no work can be left out as unused.
    var answered = 0
    func pass() {
      messages.forEach { if match($0) == .answer { answered &+= 1 } }
    }
    pass()
    var rates: [Double] = []
    for _ in 0..<repetitions {
      let start = Self.nanoseconds()
      pass()
      let elapsed = Self.nanoseconds() - start
      rates.append(elapsed > 0 ? Double(messages.count) * 1e9 / Double(elapsed) : 0)
    }
    var times = [Int](repeating: 0, count: messages.count)
    var medians: [Double] = []
    var percentiles99: [Double] = []
    for _ in 0..<repetitions {
      var position = 0
      times.withUnsafeMutableBufferPointer { times in
        messages.forEach { bytes in
          let start = Self.nanoseconds()
          if match(bytes) == .answer { answered &+= 1 }
          times[position] = Self.nanoseconds() - start
          position += 1
        }
      }
      let sorted = times.sorted()
      medians.append(Self.percentile(50, of: sorted) / 1e3)
      percentiles99.append(Self.percentile(99, of: sorted) / 1e3)
    }
    withExtendedLifetime(answered) {}
    messagesPerSecond = Self.median(of: rates)
    medianMicroseconds = Self.median(of: medians)
    percentile99Microseconds = Self.median(of: percentiles99)
  }

  /// The time that so many of a hundred take at most: the nearest rank.
  static func percentile(_ percent: Int, of sorted: [Int]) -> Double {
    guard !sorted.isEmpty else { return 0 }
    let rank = (sorted.count * percent + 99) / 100
    return Double(sorted[max(0, rank - 1)])
  }

  /// The middle one, or the mean of the two in the middle.
  static func median(of values: [Double]) -> Double {
    guard !values.isEmpty else { return 0 }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// The monotonic clock, through the system's fast path.
  private static func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
