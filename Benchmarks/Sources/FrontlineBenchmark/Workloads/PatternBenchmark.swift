import Frontline
@_spi(Measuring) import FrontlineMatching

extension Benchmark {
  /// Rules by themselves with so many patterns, beside the same messages with the fewest: how cost grows with the patterns.
  ///
  /// The messages are the same for all sizes. What grows with the patterns is the share of a message's words that begin or
  /// go on one: of 100 patterns hardly any, of 10,000 most.
  static func patterns(
    _ kind: String, _ texts: (Int) -> [String], count: Int, beside fewest: Int
  ) throws -> Benchmark {
    let messages = PatternTexts.messages()
    let locale = LocaleTag.undetermined
    let large = try PatternMeasure(patterns: texts(count), messages: messages, locale: locale)
    let small = try PatternMeasure(patterns: texts(fewest), messages: messages, locale: locale)
    return Benchmark(
      name: "\(kind)-\(count)", referenceName: "\(fewest) patterns", texts: messages,
      reference: { small.matchAll() }, subject: { large.matchAll() })
  }

  /// Rules by themselves, beside a look into a table a unit.
  static func patternsBesideFloor(_ kind: String, _ texts: (Int) -> [String], count: Int) throws -> Benchmark {
    let messages = PatternTexts.messages()
    let measure = try PatternMeasure(patterns: texts(count), messages: messages, locale: LocaleTag.undetermined)
    return Benchmark(
      name: "\(kind)-floor-\(count)", referenceName: "a look into a table a unit", texts: messages,
      reference: { measure.touchAll() }, subject: { measure.matchAll() })
  }
}
