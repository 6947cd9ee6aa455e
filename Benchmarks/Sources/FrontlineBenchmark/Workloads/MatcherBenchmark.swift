import Foundation
import Frontline

extension Benchmark {
  /// The whole path from bytes to a decision in a known locale: normalizing, tokenizing, matching, in numbers. Beside its floor:
  /// the bytes read once, every word hashed, a line touched for each.
  static func matcher(messages: [WorkloadMessage], index: MatchIndex, table: ReferenceTable) throws -> Benchmark {
    let work = try MatcherWork(messages: messages, index: index)
    return Benchmark(
      name: "matcher", referenceName: "hash words and touch", texts: messages.map(\.bytes),
      reference: {
        messages.reduce(0) { sum, message in sum &+ table.hashWords(message.bytes) }
      },
      subject: { work.matchAll() })
  }

  /// Two threads that match the messages at once, on one shared index, beside one that matches them twice: by the clock on the
  /// wall, so it says something only where two cores are free. 0.5 is perfect, 0.59 is 1.7 times the work of one.
  static func matcherOnTwoThreads(messages: [WorkloadMessage], index: MatchIndex) throws -> Benchmark {
    let works = [try MatcherWork(messages: messages, index: index), try MatcherWork(messages: messages, index: index)]
    // Each thread has a matcher of its own.
    nonisolated(unsafe) let own = works
    let bytes = messages.map(\.bytes)
    var benchmark = Benchmark(
      name: "matcher-two-threads", referenceName: "one thread, twice", texts: bytes + bytes,
      reference: { works[0].matchAll() &+ works[0].matchAll() },
      subject: {
        DispatchQueue.concurrentPerform(iterations: 2) { thread in
          withExtendedLifetime(own[thread].matchAll()) {}
        }
        return UInt64(bytes.count)
      })
    benchmark.clock = .wall
    return benchmark
  }
}

/// A matcher with what it works through.
struct MatcherWork {
  private let matcher: Matcher
  private let messages: [(bytes: [UInt8], route: Matcher.Route)]

  /// Finds the messages' routes; leaves out messages of locales that the index has nothing for.
  init(messages: [WorkloadMessage], index: MatchIndex) throws {
    let matcher = try Matcher(index: index)
    self.matcher = matcher
    self.messages = messages.compactMap { message in
      matcher.route(for: message.locale).map { (message.bytes, $0) }
    }
  }

  /// Matches every message; returns something of each.
  func matchAll() -> UInt64 {
    var sum: UInt64 = 0
    for message in messages {
      let outcome = message.bytes.withUnsafeBufferPointer { matcher.outcome(of: $0, route: message.route) }
      sum &+= UInt64(outcome.intentCount)
    }
    return sum
  }
}
