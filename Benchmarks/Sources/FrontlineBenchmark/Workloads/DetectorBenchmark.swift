import Frontline

extension Benchmark {
  /// Language detection with all languages competing, beside its floor: the features hashed, a line touched for each.
  static func detector(_ name: String, texts: [[UInt8]], floor: FeatureFloor) -> Benchmark {
    let detector = LanguageDetector()
    return Benchmark(
      name: name, referenceName: "hash n-grams and touch", texts: texts,
      reference: { texts.reduce(0) { sum, text in sum &+ floor.touch(text) } },
      subject: { detector.checksum(of: texts) })
  }

  /// Whether the cost of a byte stays flat: long texts beside short ones.
  static func detectorByte(_ name: String, long: [[UInt8]], short: [[UInt8]]) -> Benchmark {
    let detector = LanguageDetector()
    return Benchmark(
      name: name, referenceName: "a byte of 100", texts: long, referenceTexts: short,
      reference: { detector.checksum(of: short) },
      subject: { detector.checksum(of: long) })
  }
}

extension LanguageDetector {
  /// Detects every text; returns something of each.
  func checksum(of texts: [[UInt8]]) -> UInt64 {
    texts.reduce(0) { sum, text in
      sum &+ text.withUnsafeBufferPointer { UInt64(detect($0).confidence * 1_000) }
    }
  }
}
