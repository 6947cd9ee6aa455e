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

  /// Everything that can be measured with these messages, and tokenizer, reader and detector on texts of their own. Tokenizing is left out for a
  /// kind of script that none of the messages is in.
  func suite() throws -> Suite {
    let index = try PackCompiler().compile(packs)
    let table = ReferenceTable()
    let floor = FeatureFloor()
    let texts = try DetectorTexts()
    var suite = Suite()
    let tokenizers = [
      ("tokenizer-pack-latin", messages.filter { $0.script == .latin }),
      ("tokenizer-pack-unspaced", messages.filter { $0.script.isWrittenWithoutSpaces }),
    ]
    for (name, messages) in tokenizers where !messages.isEmpty {
      suite.add(try .tokenizer(name, texts: messages.map(\.bytes)))
    }
    let scripts = try ScriptTexts()
    for kind in scripts.kinds { suite.add(try .tokenizer("tokenizer-\(kind.name)", texts: kind.texts)) }
    suite.add(try .reader("reader-english", texts: scripts.english, table: table))
    for kind in scripts.kinds { suite.add(try .reader("reader-\(kind.name)", texts: kind.texts, table: table)) }
    suite.add(.detector("detector", texts: messages.map(\.bytes), floor: floor))
    suite.addDetector("40-bytes", texts: texts.messages, floor: floor)
    suite.addDetector("words", texts: texts.words, floor: floor)
    suite.addDetector("100-bytes", texts: texts.sentences, floor: floor)
    suite.addDetector("10-kb", texts: texts.long, floor: floor)
    suite.addDetector("other-scripts", texts: texts.otherScripts, floor: floor)
    suite.add(.detectorByte("detector-byte-of-10-kb", long: texts.long, short: texts.sentences))
    for (kind, patterns) in [("patterns", PatternTexts.realistic), ("patterns-harsh", PatternTexts.harsh)] {
      for count in [1_000, 10_000] { suite.add(try .patterns(kind, patterns, count: count, beside: 100)) }
      suite.add(try .patternsBesideFloor(kind, patterns, count: 10_000))
    }
    suite.add(try .matcher(messages: messages, index: index, table: table))
    suite.add(try .matcherOnTwoThreads(messages: messages, index: index))
    let engine = try SupportEngine(packs: packs, index: index)
    suite.add(.engineTurn(messages: messages, engine: engine, table: table))
    suite.add(try .laterEngineTurn(messages: messages, engine: engine, table: table))
    for benchmark in try Benchmark.desk() { suite.add(benchmark) }
    return suite
  }

  private static func lines(of file: String) throws -> [String] {
    // Messages come as they come: a byte that is no UTF-8 is replaced as a channel would.
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
  }
}
