import Frontline
@_spi(Measuring) import FrontlineMatching

extension Benchmark {
  /// Rules by themselves with so many patterns, beside the same messages with the fewest: how cost grows with the patterns.
  ///
  /// The messages are the same for all sizes and hold two words that no pattern has for each that some pattern has.
  static func patterns(count: Int, beside fewest: Int) throws -> Benchmark {
    let messages = PatternTexts.messages()
    let locale = LocaleTag.undetermined
    let large = try PatternMeasure(patterns: PatternTexts.patterns(count), messages: messages, locale: locale)
    let small = try PatternMeasure(patterns: PatternTexts.patterns(fewest), messages: messages, locale: locale)
    return Benchmark(
      name: "patterns-\(count)", referenceName: "\(fewest) patterns", texts: messages,
      reference: { small.matchAll() }, subject: { large.matchAll() })
  }

  /// Rules by themselves, beside a look into a table a unit.
  static func patternsBesideFloor(count: Int) throws -> Benchmark {
    let messages = PatternTexts.messages()
    let measure = try PatternMeasure(
      patterns: PatternTexts.patterns(count), messages: messages, locale: LocaleTag.undetermined)
    return Benchmark(
      name: "patterns-floor-\(count)", referenceName: "a look into a table a unit", texts: messages,
      reference: { measure.touchAll() }, subject: { measure.matchAll() })
  }
}
