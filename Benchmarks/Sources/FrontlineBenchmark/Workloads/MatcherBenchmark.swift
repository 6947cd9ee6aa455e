import Frontline

extension Benchmark {
  /// The whole path from bytes to a decision in a known locale: normalizing, tokenizing, matching. Beside its floor: the bytes
  /// read once, every word hashed, a line touched for each.
  static func matcher(messages: [WorkloadMessage], index: MatchIndex, table: ReferenceTable) throws -> Benchmark {
    let matcher = try Matcher(index: index)
    return Benchmark(
      name: "matcher", referenceName: "hash words and touch", texts: messages.map(\.bytes),
      reference: {
        messages.reduce(0) { sum, message in sum &+ table.hashWords(message.bytes) }
      },
      subject: {
        messages.reduce(0) { sum, message in
          let result = message.bytes.withUnsafeBufferPointer { matcher.match($0, locale: message.locale) }
          return sum &+ UInt64(result.candidates.count)
        }
      })
  }
}
