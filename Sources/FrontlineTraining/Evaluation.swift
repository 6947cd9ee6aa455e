import FrontlineLanguage
import FrontlineText
import Glibc

/// Measures a detector on texts of known language and prints Markdown tables.
struct Evaluation {
  /// Accuracy of one language: words, pairs, sentences; nil without texts.
  private struct Row {
    var tag: String
    var values: [Double?]
  }

  let detector: LanguageDetector
  let corpora: [(tag: String, texts: EvaluationTexts)]

  /// The languages of the 24 support languages of the packs.
  static let support = [
    "en", "zh", "zh-Hant", "ja", "ko", "th", "vi", "id", "ms", "fil", "hi", "ar", "he", "tr", "ru", "uk", "de", "fr",
    "es",
    "pt", "it", "nl", "pl", "sv",
  ]
  /// The languages of Lingua's public test.
  static let lingua = Set(
    """
    af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gu he hi hr hu hy id is it ja ka kk ko la lg lt lv mi \
    mk mn mr ms nb nl nn pa pl pt ro ru sk sl sn so sq sr st sv sw ta te th fil tn tr ts uk ur vi xh yo zh zu
    """.split(separator: " ").map(String.init))

  /// Prints accuracy, confusions and calibration.
  func report() {
    let everything = rows(corpora, among: nil)
    let supported = corpora.filter { Self.support.contains($0.tag) }
    let set = LanguageSet(Self.support.compactMap { LocaleTag($0) })
    let restricted = rows(supported, among: set)
    print("| languages | words | pairs | sentences |\n| --- | --- | --- | --- |")
    printMean("24 support languages, restricted to them", restricted.rows)
    printMean("24 support languages, all competing", everything.rows.filter { Self.support.contains($0.tag) })
    printMean("75 of Lingua, all competing", everything.rows.filter { Self.lingua.contains($0.tag) })
    printMean("all", everything.rows)
    printTimes()
    print(
      "\nExpected calibration error, 15 equal-mass bins, all competing: \(thousandths(everything.error)); ",
      terminator: "")
    print("restricted to the 24: \(thousandths(restricted.error))\n")
    print("| language | words | pairs | sentences |\n| --- | --- | --- | --- |")
    for row in everything.rows.sorted(by: { $0.tag < $1.tag }) {
      print("| \(row.tag) | \(row.values.map(percent).joined(separator: " | ")) |")
    }
    print("\nMost frequent confusions (words): \(everything.confusions.prefix(25).joined(separator: ", "))")
  }

  /// The expected calibration error, 15 equal-mass bins, of a detection that is restricted to some languages.
  func calibrationError(among set: LanguageSet) -> Double { rows(corpora, among: set).error }

  private func rows(
    _ corpora: [(tag: String, texts: EvaluationTexts)], among: LanguageSet?
  ) -> (rows: [Row], error: Double, confusions: [String]) {
    var rows: [Row] = []
    var outcomes: [(confidence: Double, isRight: Bool)] = []
    var confusions: [String: Int] = [:]
    for (tag, texts) in corpora {
      var values: [Double?] = []
      for (kind, list) in [texts.words, texts.pairs, texts.sentences].enumerated() {
        var right = 0
        for text in list {
          let detection = detector.detect(text, among: among)
          let isRight = Self.isRight(detection.language.description, tag)
          if isRight { right += 1 } else if kind == 0 { confusions["\(tag)>\(detection.language)", default: 0] += 1 }
          outcomes.append((detection.confidence, isRight))
        }
        values.append(list.isEmpty ? nil : Double(right) / Double(list.count))
      }
      rows.append(Row(tag: tag, values: values))
    }
    let sorted = confusions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    return (rows, Self.calibrationError(outcomes), sorted)
  }

  /// Indonesian and Malay count as one, as in the public comparison.
  private static func isRight(_ answer: String, _ tag: String) -> Bool {
    answer == tag || [answer, tag] == ["id", "ms"] || [answer, tag] == ["ms", "id"]
  }

  private static func calibrationError(_ outcomes: [(confidence: Double, isRight: Bool)]) -> Double {
    let sorted = outcomes.sorted { $0.confidence < $1.confidence }
    var error = 0.0
    for bin in 0..<15 {
      let part = sorted[(bin * sorted.count / 15)..<((bin + 1) * sorted.count / 15)]
      let confidence = part.reduce(0) { $0 + $1.confidence }
      let right = Double(part.count { $0.isRight })
      error += abs(confidence - right)
    }
    return error / Double(max(sorted.count, 1))
  }

  private func printMean(_ name: String, _ rows: [Row]) {
    let means = (0..<3).map { kind -> Double? in
      let values = rows.compactMap { $0.values[kind] }
      return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    print("| \(name) (\(rows.count)) | \(means.map(percent).joined(separator: " | ")) |")
  }

  /// Prints the processor time that a text takes, by kind, all languages competing.
  private func printTimes() {
    let kinds = [corpora.flatMap(\.texts.words), corpora.flatMap(\.texts.pairs), corpora.flatMap(\.texts.sentences)]
    let times = kinds.map { texts -> String in
      var found = 0
      let start = clock()
      for text in texts where !detector.detect(text).isUndetermined { found += 1 }
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      let nanoseconds = seconds * 1e9 / Double(max(texts.count, 1))
      return "\(Int(nanoseconds / 10) / 100).\(String(100 + Int(nanoseconds / 10) % 100).dropFirst())"
    }
    print("| microseconds a text | \(times.joined(separator: " | ")) |")
  }

  private func percent(_ value: Double?) -> String {
    guard let value else { return "" }
    let tenths = Int((value * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private func thousandths(_ value: Double) -> String {
    "0." + String(1000 + Int((value * 1000).rounded())).dropFirst()
  }
}
