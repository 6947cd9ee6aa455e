import FrontlineMatching

/// How fast messages are matched on one thread, once warm.
struct SpeedMeasurement {
  /// Messages a second over all repetitions.
  let messagesPerSecond: Double
  /// The time that half of the messages take at most.
  let medianMicroseconds: Double
  /// The time that 99 of 100 messages take at most.
  let percentile99Microseconds: Double

  /// Runs the messages so many times for the throughput, then once more with a clock around each.
  init(evaluator: Evaluator, messages: [LabelledMessage], repetitions: Int) {
    let clock = ContinuousClock()
    var found = 0
    let start = clock.now
    for _ in 0..<repetitions {
      for message in messages where evaluator.match(message).intent != nil { found += 1 }
    }
    let elapsed = start.duration(to: clock.now).inSeconds
    messagesPerSecond = elapsed > 0 ? Double(messages.count * repetitions) / elapsed : 0
    var times: [Double] = []
    times.reserveCapacity(messages.count)
    for message in messages {
      let start = clock.now
      if evaluator.match(message).intent != nil { found += 1 }
      times.append(start.duration(to: clock.now).inSeconds * 1e6)
    }
    times.sort()
    func percentile(_ share: Double) -> Double {
      times.isEmpty ? 0 : times[min(times.count - 1, Int(share * Double(times.count)))]
    }
    medianMicroseconds = percentile(0.5)
    percentile99Microseconds = percentile(0.99)
    withExtendedLifetime(found) {}
  }
}
