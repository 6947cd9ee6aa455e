import ArgumentParser
import FrontlineLanguage
import FrontlineText

/// `frontline detect`: the language of each message.
struct DetectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect",
    abstract: "Tell the language of each message on standard input.",
    discussion: """
      A line is TAG<TAB>CONFIDENCE; und where nothing can be said. With --json a line is \
      {"language","script","confidence","candidates":[{"language","confidence"}],"spans":[{"start","end","language"}]}, \
      where offsets count bytes of the line as read.

      With --evaluate DIR nothing is read from standard input. DIR holds folders <tag>/testdata with single-words.txt, \
      word-pairs.txt and sentences.txt (any of them), or files <tag>.txt, one text a line. Printed are the percentage of right \
      answers by language, means over languages, microseconds of processor time a text, and the most frequent confusions.

      Right is what tells the language as far as DIR does: pt-BR is pt, no is nb, tl is fil; for zh also zh-Hant and yue, for \
      sr, hi and ar also sr-Latn, hi-Latn and ar-Latn, unless DIR has those apart (for zh: unless it has zh-Hant). id and ms \
      count as one. Languages outside --languages are left out.

      With --json it is one object: languages [{language, name, accuracy {words, pairs, sentences}, texts {...}}], mean \
      {words, pairs, sentences, overall}, microseconds {...}, confusions [{expected, found, count}], counted_as_one, left_out, \
      unknown. Accuracies are shares of 1, null where there are no texts; files <tag>.txt have the one kind texts.
      """
  )

  @Flag(help: "Print JSON with candidates and with spans by language.")
  var json = false

  @Option(
    help: "Only these languages compete: tags separated by commas, such as en,zh-Hant,th.",
    transform: LanguageList.init(parsing:))
  var languages: LanguageList?

  @Option(
    help: ArgumentHelp(
      "Measure instead, on a directory of texts whose language is known.",
      valueName: "directory"))
  var evaluate: String?

  func run() throws {
    let detector = LanguageDetector()
    let among = languages.map { LanguageSet($0.tags) }
    if let evaluate {
      return try Self.evaluate(evaluate, detector: detector, among: among, json: json)
    }
    MessageLines.forEach { line in
      line.withUnsafeBufferPointer { bytes in
        let detection = detector.detect(bytes, among: among)
        guard json else {
          return "\(detection.language)\t\(DecimalText.format(detection.confidence, places: 3))"
        }
        return JSONText.object([
          ("language", .string(detection.language.description)),
          ("script", .string(detection.script.code)),
          ("confidence", .decimal(detection.confidence, places: 4)),
          ("candidates", .array(detector.candidates(bytes, among: among).map(Self.json(of:)))),
          ("spans", .array(detector.spans(bytes, among: among).map(Self.json(of:)))),
        ]).line
      }
    }
  }

  private static func evaluate(
    _ directory: String, detector: LanguageDetector, among: LanguageSet?, json: Bool
  ) throws(ConsoleError) {
    let test = try LanguageTestSet(directory: directory)
    for path in test.ignored {
      StandardError.writeLine("warning: \(path): its name is no language tag, such as en or zh-Hant; it is skipped")
    }
    let evaluation = LanguageEvaluation(test, detector: detector, among: among)
    guard !evaluation.rows.isEmpty else {
      throw .badData("\(directory) holds no language of --languages; it holds \(evaluation.leftOut.count) others")
    }
    let text = LanguageEvaluationText(evaluation)
    print(json ? text.json.line : text.table)
  }

  private static func json(of candidate: LanguageCandidate) -> JSONText {
    .object([
      ("language", .string(candidate.language.description)),
      ("confidence", .decimal(candidate.confidence, places: 4)),
    ])
  }

  private static func json(of span: LanguageSpan) -> JSONText {
    .object([
      ("start", .integer(span.start)),
      ("end", .integer(span.end)),
      ("language", .string(span.language.description)),
    ])
  }
}
