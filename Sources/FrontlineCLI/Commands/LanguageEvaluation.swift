import FrontlineLanguage
import FrontlineText
import Glibc

/// How well and how fast the detector does on texts whose language is known.
struct LanguageEvaluation {
  /// What one language came to.
  struct Row {
    /// The name of its folder or file.
    let name: String
    /// The language.
    let tag: LocaleTag
    /// The number of texts of each kind.
    var texts: [Int] = []
    /// The number of texts of each kind whose language was told right.
    var right: [Int] = []
    /// How often another language was answered, the most frequent first.
    var confusions: [(found: LocaleTag, count: Int)] = []

    /// The share of right answers of each kind, nil where there are no texts.
    var accuracies: [Double?] {
      zip(right, texts).map { $1 > 0 ? Double($0) / Double($1) : nil }
    }
  }

  /// The columns.
  let kinds: [LanguageTextKind]
  /// The languages that were measured.
  private(set) var rows: [Row] = []
  /// The languages that were not, since they are outside the restriction.
  private(set) var leftOut: [LocaleTag] = []
  /// The languages that were measured and that the detector does not know.
  private(set) var unknown: [LocaleTag] = []
  /// Microseconds of computing one text of each kind; nil where there are none.
  private(set) var microseconds: [Double?] = []

  /// Measures. A first pass over all texts counts and warms up; a second one over each kind is timed.
  init(_ test: LanguageTestSet, detector: LanguageDetector, among: LanguageSet?) {
    kinds = test.kinds
    let tags = test.entries.map(\.tag)
    var measured: [LanguageTestSet.Entry] = []
    for entry in test.entries {
      if let among, !entry.tag.isUndetermined, !among.contains(entry.tag) {
        leftOut.append(entry.tag)
        continue
      }
      if !entry.tag.isUndetermined, LanguageSet([entry.tag]).isEmpty { unknown.append(entry.tag) }
      measured.append(entry)
      rows.append(Self.row(of: entry, expected: ExpectedLanguage(entry.tag, in: tags), detector, among))
    }
    microseconds = kinds.indices.map { kind in
      Self.microseconds(of: measured.map { $0.texts[kind] }, detector, among)
    }
  }

  /// The mean over languages of each kind, nil where no language has texts.
  var means: [Double?] {
    kinds.indices.map { kind in Self.mean(rows.compactMap { $0.accuracies[kind] }) }
  }

  /// The mean of ``means``; nil unless each kind was measured.
  var overallMean: Double? {
    let known = means.compactMap(\.self)
    return known.count == kinds.count ? Self.mean(known) : nil
  }

  /// The most frequent wrong answers over all kinds, by frequency and then by tags.
  func worstConfusions(_ limit: Int) -> [(expected: LocaleTag, found: LocaleTag, count: Int)] {
    let all = rows.flatMap { row in row.confusions.map { (expected: row.tag, found: $0.found, count: $0.count) } }
    return Array(all.sorted { ($1.count, $0.expected, $0.found) < ($0.count, $1.expected, $1.found) }.prefix(limit))
  }

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  private static func row(
    of entry: LanguageTestSet.Entry, expected: ExpectedLanguage, _ detector: LanguageDetector, _ among: LanguageSet?
  ) -> Row {
    var row = Row(name: entry.name, tag: entry.tag)
    var wrong: [LocaleTag: Int] = [:]
    for texts in entry.texts {
      var right = 0
      for text in texts {
        let found = text.withUnsafeBufferPointer { detector.detect($0, among: among).language }
        if expected.accepts(found) { right += 1 } else { wrong[found, default: 0] += 1 }
      }
      row.texts.append(texts.count)
      row.right.append(right)
    }
    row.confusions = wrong.map { (found: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.found) < ($0.count, $1.found) }
    return row
  }

  /// Processor time of one detection, from one pass over all texts.
  private static func microseconds(
    of languages: [[[UInt8]]], _ detector: LanguageDetector, _ among: LanguageSet?
  ) -> Double? {
    let count = languages.reduce(0) { $0 + $1.count }
    guard count > 0 else { return nil }
    var sink = 0.0
    let start = processorNanoseconds()
    for texts in languages {
      for text in texts { sink += text.withUnsafeBufferPointer { detector.detect($0, among: among).confidence } }
    }
    let elapsed = processorNanoseconds() - start
    withExtendedLifetime(sink) {}
    return elapsed / 1_000 / Double(count)
  }

  /// The time that this thread has computed: the clock on the wall counts what other programs do, too.
  private static func processorNanoseconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }
}
