import Foundation
import Frontline
import FrontlineAuthoring

/// What is measured with: packs and messages.
struct Workload {
  /// The packs.
  let packs: PackCollection
  /// The messages, in the order of the file or of packs and locales.
  let messages: [WorkloadMessage]

  /// Reads packs, and the messages from a file with one a line or, without one, from the tests beside the packs.
  init(packs directory: String, messages file: String?) throws {
    let packs = try PackLoader.load(directory: directory)
    let detector = LanguageDetector()
    let messages: [WorkloadMessage]
    if let file {
      messages = try Self.lines(of: file).map { line in
        let detection = detector.detect(line, among: LanguageSet(packs.locales))
        let locale = detection.isUndetermined ? packs.locales.first : detection.language
        return WorkloadMessage(line, locale: locale ?? .undetermined, script: detection.script)
      }
    } else {
      messages = try TestSuiteLoader.load(directory: directory, packs: packs).flatMap { suite in
        let language = LanguageSet([suite.locale])
        return suite.messages.map { message in
          let text = message.text.value
          return WorkloadMessage(
            text, locale: suite.locale, script: detector.detect(text, among: language).script)
        }
      }
    }
    guard !messages.isEmpty else {
      throw WorkloadError("\(file ?? directory) holds no messages: name a file with one a line by --messages")
    }
    self.packs = packs
    self.messages = messages
  }

  /// Everything that can be measured with these messages. Tokenizing is left out for a kind of script that none is in.
  func benchmarks() throws -> [Benchmark] {
    let index = try PackCompiler().compile(packs)
    let table = ReferenceTable()
    let tokenizers = [
      ("tokenizer-latin", messages.filter { $0.script == .latin }),
      ("tokenizer-unspaced", messages.filter { $0.script.isWrittenWithoutSpaces }),
    ]
    return try tokenizers.filter { !$0.1.isEmpty }.map { try .tokenizer($0.0, messages: $0.1) } + [
      .detector(messages: messages, table: table),
      try .matcher(messages: messages, index: index, table: table),
      .engineTurn(messages: messages, engine: try SupportEngine(packs: packs, index: index), table: table),
    ]
  }

  private static func lines(of file: String) throws -> [String] {
    // Messages come as they come: a byte that is no UTF-8 is replaced as a channel would.
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }
}
