import Foundation
import FrontlineLanguage

/// Trains the language model and measures it.
struct TrainingCommand {
  /// What is printed for wrong arguments.
  static let usage = """
    usage: FrontlineTraining FOLDER... [-o FILE] [--samples N] [--passes N] [--rate R] [--bits N] [--evaluate]
                             [--held-out]
      FOLDER      a folder with sentences/, words/, ngrams/ and dev/ (docs/language-model.md); several complete each other
      -o FILE     where the model goes; without it the model is only measured
      --samples   training samples a language and pass (400000)
      --passes    passes (2)
      --rate      the step size at the start (3)
      --bits      the logarithm (base two) of the lines of the Latin table, which is most of the model (17)
      --evaluate  measures the embedded model and trains nothing
      --held-out  measures on the texts of the calibration instead of the test: for choosing between variants
    """

  /// The logarithms (base two) of the lines of the n-gram tables, in the order of the scored groups.
  private var bits = [17, 14, 13, 13, 11, 11]

  private let folders: [URL]
  private var output: URL?
  private var effort = GroupTraining.Effort()
  private var onlyEvaluates = false
  private var usesHeldOut = false

  init(_ arguments: [String]) throws {
    var folders: [URL] = []
    var rest = arguments[...]
    func value<Value>(_ option: String, _ parse: (String) -> Value?) throws -> Value {
      guard let value = rest.popFirst().flatMap(parse) else {
        throw TrainingError("\(option) needs a value\n\(Self.usage)")
      }
      return value
    }
    while let argument = rest.popFirst() {
      switch argument {
      case "-o": output = try value(argument) { URL(fileURLWithPath: $0) }
      case "--samples": effort.samples = try value(argument) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
      case "--passes": effort.passes = try value(argument) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
      case "--rate": effort.rate = try value(argument) { Float($0).flatMap { $0 > 0 ? $0 : nil } }
      case "--bits": bits[0] = try value(argument) { Int($0).flatMap { 1...NGramTable.maximumBits ~= $0 ? $0 : nil } }
      case "--evaluate": onlyEvaluates = true
      case "--held-out": usesHeldOut = true
      default:
        guard !argument.hasPrefix("-") else {
          throw TrainingError("unknown argument \(argument)\n\(Self.usage)")
        }
        folders.append(URL(fileURLWithPath: argument))
      }
    }
    guard !folders.isEmpty else { throw TrainingError(Self.usage) }
    self.folders = folders
  }

  /// Does what the arguments say; tables on standard output, progress on standard error.
  func run() throws {
    note("reading \(folders.map(\.path).joined(separator: ", "))")
    var corpora = try LanguageTable.tags.map { tag in
      tag == LanguageTable.noiseTag ? Corpus(tag: tag) : try Corpus.read(tag: tag, from: folders)
    }
    if let missing = corpora.first(where: { $0.sentences.isEmpty && $0.tag != LanguageTable.noiseTag }) {
      throw TrainingError(
        "sentences/\(missing.tag).txt is in none of the folders; docs/language-model.md tells the layout")
    }
    Corpus.borrowSerbian(&corpora)
    Corpus.dropLoans(&corpora)
    Corpus.romanizeHindi(&corpora)
    Corpus.clean(&corpora)
    let texts = corpora.filter { !$0.test.isEmpty }.map { corpus in
      (corpus.tag, usesHeldOut ? corpus.heldOutTexts : corpus.testTexts)
    }
    if onlyEvaluates {
      Evaluation(detector: LanguageDetector(), corpora: texts).report()
      return
    }
    let bytes = try train(corpora)
    if let output { try Data(bytes).write(to: output) }
    note("\(bytes.count) bytes")
    try Evaluation(detector: LanguageDetector(model: model(bytes)), corpora: texts).report()
  }

  private func train(_ corpora: [Corpus]) throws -> [UInt8] {
    let letters = LetterTable(base: UnsafeRawPointer(Self.aligned(LetterTable.bytes())))
    var tables: [ModelWriter.Table] = []
    for (group, bits) in zip(LanguageTable.scoredGroups, bits) {
      note("training \(group)")
      let part = Array(corpora[LanguageTable.range(of: group)])
      let weights = GroupTraining.train(group, corpora: part, bits: bits, letters: letters, effort: effort)
      tables.append(ModelWriter.Table(group: group, bits: bits, weights: weights))
    }
    let han = try HanTraining.table(Array(corpora[LanguageTable.range(of: .han)]))
    var writer = ModelWriter(tables: tables, han: han)
    let uncalibrated = try LanguageDetector(model: model(writer.bytes()))
    for (index, group) in LanguageTable.scoredGroups.enumerated() {
      let range = LanguageTable.range(of: group)
      let texts = range.flatMap { id -> [(text: String, label: Int)] in
        let texts = corpora[id].heldOutTexts
        return (texts.words + texts.pairs + texts.sentences).map { ($0, id - range.lowerBound) }
      }
      writer.tables[index].temperatures = Calibration.temperatures(group, texts: texts, detector: uncalibrated)
      note("temperatures of \(group): \(writer.tables[index].temperatures)")
    }
    let supported = corpora.filter { Evaluation.support.contains($0.tag) }.map { ($0.tag, $0.heldOutTexts) }
    writer.restrictedSharpening = try Calibration.sharpening(texts: supported) { sharpening in
      writer.restrictedSharpening = sharpening
      return try LanguageDetector(model: model(writer.bytes()))
    }
    note("sharpening of a restricted detection: \(writer.restrictedSharpening)")
    return writer.bytes()
  }

  /// A model in memory that is never freed.
  private func model(_ bytes: [UInt8]) throws -> LanguageModel {
    guard let model = LanguageModel(bytes: UnsafeRawBufferPointer(start: Self.aligned(bytes), count: bytes.count))
    else {
      throw TrainingError("the model just written cannot be read: ModelWriter and LanguageModel disagree")
    }
    return model
  }

  /// A copy of bytes at a multiple of 64 that is never freed.
  private static func aligned(_ bytes: [UInt8]) -> UnsafeMutableRawPointer {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    buffer.copyBytes(from: bytes)
    guard let base = buffer.baseAddress else { preconditionFailure("a buffer that was allocated has a base address") }
    return base
  }
}
