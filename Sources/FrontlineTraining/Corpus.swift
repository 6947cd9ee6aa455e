import Foundation
import FrontlineLanguage

/// The training text of one language.
struct Corpus {
  /// A word of a frequency list.
  struct Word {
    var text: String
    var count: Double
  }

  /// A character n-gram with its relative frequency.
  struct NGram {
    var text: String
    var frequency: Double
  }

  /// The language's tag in the detector's table.
  let tag: String
  /// Sentences to learn from.
  var sentences: [String] = []
  /// Sentences held back, to calibrate with.
  var heldOut: [String] = []
  /// Sentences to report accuracy with: the development set, or the second half of the held back ones.
  var test: [String] = []
  /// The frequency list, most frequent first.
  var words: [Word] = []
  /// N-grams inside words.
  var ngrams: [NGram] = []
}

extension Corpus {
  /// The most words of a list that are used.
  static let maximumWords = 50_000

  /// Reads the files of a language; a file that is not there counts as empty.
  static func read(tag: String, from folder: URL) throws -> Corpus {
    let file = tag == "fil" ? "tl" : tag
    var corpus = Corpus(tag: tag)
    for line in try lines(folder.appendingPathComponent("sentences/\(file).txt")) {
      if hash(line) % 10 == 0 { corpus.heldOut.append(line) } else { corpus.sentences.append(line) }
    }
    corpus.test = try lines(folder.appendingPathComponent("dev/\(file).txt"))
    if corpus.test.isEmpty {
      corpus.test = corpus.heldOut.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      corpus.heldOut = corpus.heldOut.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    }
    for line in try lines(folder.appendingPathComponent("words/\(file).tsv")).prefix(maximumWords) {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let count = Double(fields[1]) else { continue }
      corpus.words.append(Word(text: String(fields[0]), count: count))
    }
    for line in try packedLines(folder.appendingPathComponent("ngrams/\(file).tsv.xz")) {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let exponent = Double(fields[1]) else { continue }
      corpus.ngrams.append(NGram(text: String(fields[0]), frequency: pow(10, -exponent)))
    }
    return corpus
  }

  private static func lines(_ url: URL) throws -> [String] {
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    return split(try Data(contentsOf: url))
  }

  private static func packedLines(_ url: URL) throws -> [String] {
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xz", "-dc", url.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw TrainingError("\(url.path): xz could not unpack it; install xz-utils, or check the file")
    }
    return split(data)
  }

  private static func split(_ data: Data) -> [String] {
    data.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// FNV-1a of a line: splits the lines in the same way on every machine.
  static func hash(_ line: String) -> UInt64 {
    line.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 } >> 20
  }

  /// Drops words that came from another language: far more frequent there.
  static func clean(_ corpora: inout [Corpus]) {
    var best: [String: Double] = [:]
    let totals = corpora.map { corpus in max(corpus.words.reduce(0) { $0 + $1.count }, 1) }
    for (index, corpus) in corpora.enumerated() {
      for word in corpus.words { best[word.text] = max(best[word.text] ?? 0, word.count / totals[index]) }
    }
    for index in corpora.indices {
      corpora[index].words.removeAll { (best[$0.text] ?? 0) > 20 * $0.count / totals[index] }
    }
  }
}
