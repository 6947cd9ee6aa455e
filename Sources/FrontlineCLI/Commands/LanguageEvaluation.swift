import FrontlineLanguage
import FrontlineText

/// Measures the detector on a directory of files `<tag>.txt`, one text a line.
struct LanguageEvaluation {
  /// The directory.
  let directory: String

  /// Prints a line a language and the mean over languages; lines without text are left out.
  func run(detector: LanguageDetector, among: LanguageSet?) throws {
    let names = try FileText.names(in: directory).filter { $0.hasSuffix(".txt") }
    guard !names.isEmpty else {
      throw ConsoleError.badData("\(directory) holds no file <tag>.txt; name one directory of texts by language")
    }
    var writer = LineWriter()
    defer { writer.flush() }
    writer.writeLine("language\ttexts\taccuracy\tmost often taken for")
    var accuracies: [Double] = []
    for name in names {
      guard let expected = LocaleTag(String(name.dropLast(4))) else {
        throw ConsoleError.badData(
          "\(directory)/\(name): the file's name is no language tag; rename it, such as en.txt")
      }
      let score = try self.score(of: expected, in: "\(directory)/\(name)", detector: detector, among: among)
      guard score.texts > 0 else { continue }
      accuracies.append(score.accuracy)
      writer.writeLine(
        "\(expected)\t\(score.texts)\t\(DecimalText.format(100 * score.accuracy, places: 1))\t\(score.confusions)")
    }
    let mean = accuracies.reduce(0, +) / Double(max(1, accuracies.count))
    writer.writeLine("mean of \(accuracies.count)\t\t\(DecimalText.format(100 * mean, places: 2))\t")
  }

  private func score(
    of expected: LocaleTag, in path: String, detector: LanguageDetector, among: LanguageSet?
  ) throws -> Score {
    var score = Score()
    for line in try FileText.bytes(at: path).split(separator: UInt8(ascii: "\n")) {
      let found = line.withUnsafeBufferPointer { detector.detect($0, among: among).language }
      score.add(found: found, expected: expected)
    }
    return score
  }

  /// What a file came to.
  private struct Score {
    var texts = 0
    private var right = 0
    private var wrong: [LocaleTag: Int] = [:]

    /// Right is the same language as the detector tells languages apart: `pt-BR` is `pt`, `zh-TW` is `zh-Hant`.
    mutating func add(found: LocaleTag, expected: LocaleTag) {
      texts += 1
      if LanguageSet([expected]).contains(found) { right += 1 } else { wrong[found, default: 0] += 1 }
    }

    var accuracy: Double { Double(right) / Double(max(1, texts)) }

    /// The three languages most often taken for it.
    var confusions: String {
      wrong.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
        .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    }
  }
}
