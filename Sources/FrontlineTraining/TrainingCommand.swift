import Foundation
import FrontlineLanguage

/// Trains the language model and measures it.
struct TrainingCommand {
  /// What is printed for wrong arguments.
  static let usage = """
    usage: FrontlineTraining CORPORA [-o FILE] [--samples N] [--passes N] [--rate R] [--evaluate]
      CORPORA     a folder with sentences/, words/, ngrams/ and dev/ (docs/language-model.md)
      -o FILE     where the model goes; without it the model is only measured
      --samples   training samples a language and pass (60000)
      --passes    passes (3)
      --rate      the step size at the start (3)
      --evaluate  measures the embedded model and trains nothing
    """

  /// Lines of the n-gram tables, in the order of the scored groups.
  static let lines: [UInt32] = [38_912, 12_288, 8_192, 4_096, 1_024, 1_024]

  private let folder: URL
  private var output: URL?
  private var effort = GroupTraining.Effort()
  private var onlyEvaluates = false

  init(_ arguments: [String]) throws {
    var folder: URL?
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
      case "--evaluate": onlyEvaluates = true
      default:
        guard folder == nil, !argument.hasPrefix("-") else {
          throw TrainingError("unknown argument \(argument)\n\(Self.usage)")
        }
        folder = URL(fileURLWithPath: argument)
      }
    }
    guard let folder else { throw TrainingError(Self.usage) }
    self.folder = folder
  }

  /// Does what the arguments say; tables on standard output, progress on standard error.
  func run() throws {
    note("reading \(folder.path)")
    var corpora = try LanguageTable.tags.map { tag in
      tag == LanguageTable.noiseTag ? Corpus(tag: tag) : try Corpus.read(tag: tag, from: folder)
    }
    if let missing = corpora.first(where: { $0.sentences.isEmpty && $0.tag != LanguageTable.noiseTag }) {
      throw TrainingError(
        "\(folder.path)/sentences: nothing for \(missing.tag); docs/language-model.md tells the layout")
    }
    Corpus.clean(&corpora)
    let texts = corpora.filter { !$0.test.isEmpty }.map { ($0.tag, EvaluationTexts($0.test)) }
    if onlyEvaluates {
      Evaluation(detector: LanguageDetector(), corpora: texts).report()
      return
    }
    let bytes = try train(corpora)
    if let output { try Data(bytes).write(to: output) }
    note("\(bytes.count) bytes")
    try Evaluation(detector: detector(bytes), corpora: texts).report()
  }

  private func train(_ corpora: [Corpus]) throws -> [UInt8] {
    var tables: [ModelWriter.Table] = []
    for (group, lines) in zip(LanguageTable.scoredGroups, Self.lines) {
      note("training \(group)")
      let part = Array(corpora[LanguageTable.range(of: group)])
      let weights = GroupTraining.train(group, corpora: part, lines: lines, effort: effort)
      tables.append(ModelWriter.Table(group: group, lines: lines, weights: weights))
    }
    let han = HanTraining.table(Array(corpora[LanguageTable.range(of: .han)]))
    var writer = ModelWriter(tables: tables, han: han)
    let uncalibrated = try detector(writer.bytes())
    for (index, group) in LanguageTable.scoredGroups.enumerated() {
      let range = LanguageTable.range(of: group)
      let texts = range.flatMap { id -> [(text: String, label: Int)] in
        let texts = EvaluationTexts(corpora[id].heldOut)
        return (texts.words + texts.pairs + texts.sentences).map { ($0, id - range.lowerBound) }
      }
      writer.tables[index].temperatures = Calibration.temperatures(group, texts: texts, detector: uncalibrated)
      note("temperatures of \(group): \(writer.tables[index].temperatures)")
    }
    return writer.bytes()
  }

  /// A detector with a model in memory that is never freed.
  private func detector(_ bytes: [UInt8]) throws -> LanguageDetector {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    buffer.copyBytes(from: bytes)
    guard let model = LanguageModel(bytes: UnsafeRawBufferPointer(buffer)) else {
      throw TrainingError("the model just written cannot be read: ModelWriter and LanguageModel disagree")
    }
    return LanguageDetector(model: model)
  }
}
