import Frontline

extension Benchmark {
  /// Language detection with all languages competing, beside its floor: every run of four bytes hashed, a line touched for each.
  static func detector(messages: [WorkloadMessage], table: ReferenceTable) -> Benchmark {
    let messages = messages.map(\.bytes)
    let detector = LanguageDetector()
    return Benchmark(
      name: "detector", referenceName: "hash 4-grams and touch", messages: messages.count,
      reference: {
        messages.reduce(0) { sum, message in sum &+ table.hashNGrams(message) }
      },
      subject: {
        messages.reduce(0) { sum, message in
          sum &+ message.withUnsafeBufferPointer { UInt64(detector.detect($0).confidence * 1_000) }
        }
      })
  }
}
