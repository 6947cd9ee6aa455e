#if REFERENCE_CLD2
  import CReferenceCLD2
  import Frontline

  extension Benchmark {
    /// Language detection with all languages competing, beside CLD2.
    static func detectorBesideCLD2(_ name: String, texts: [[UInt8]]) -> Benchmark? {
      let detector = LanguageDetector()
      return Benchmark(
        name: name, referenceName: "CLD2", texts: texts,
        reference: {
          texts.reduce(0) { sum, text in
            sum &+ text.withUnsafeBufferPointer { reference_cld2_detect($0.baseAddress, Int64($0.count)) }
          }
        },
        subject: { detector.checksum(of: texts) })
    }
  }
#else
  extension Benchmark {
    /// Nothing: CLD2 was not installed when the benchmarks were built.
    static func detectorBesideCLD2(_ name: String, texts: [[UInt8]]) -> Benchmark? { nil }
  }
#endif
