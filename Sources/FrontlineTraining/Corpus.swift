import Foundation
import FrontlineLanguage
import FrontlineText

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
  /// Words of the list held back, to calibrate with and to report accuracy with.
  var heldOutWords: [Word] = []
  var testWords: [Word] = []
  /// The frequency list, most frequent first.
  var words: [Word] = []
  /// N-grams inside words.
  var ngrams: [NGram] = []
}

extension Corpus {
  /// The texts to report accuracy with.
  var testTexts: EvaluationTexts { EvaluationTexts(lines: test, listed: testWords.map(\.text)) }

  /// The texts to calibrate with.
  var heldOutTexts: EvaluationTexts { EvaluationTexts(lines: heldOut, listed: heldOutWords.map(\.text)) }

  /// The most words of a list that are used.
  static let maximumWords = 50_000

  /// Reads the files of a language from folders of one layout; a file that is not there counts as empty.
  static func read(tag: String, from folders: [URL]) throws -> Corpus {
    let file = tag == "fil" ? "tl" : tag
    var corpus = Corpus(tag: tag)
    for folder in folders { try corpus.read(file, from: folder) }
    if corpus.test.isEmpty {
      corpus.test = corpus.heldOut.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
      corpus.heldOut = corpus.heldOut.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    }
    return corpus
  }

  private mutating func read(_ file: String, from folder: URL) throws {
    for line in try Self.lines(folder.appendingPathComponent("sentences/\(file).txt")) {
      if Self.hash(line) % 10 == 0 { heldOut.append(line) } else { sentences.append(line) }
    }
    test += try Self.lines(folder.appendingPathComponent("dev/\(file).txt"))
    for (rank, line) in try Self.lines(folder.appendingPathComponent("words/\(file).tsv")).prefix(Self.maximumWords)
      .enumerated()
    {
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let count = Double(fields[1]) else { continue }
      let word = Word(text: String(fields[0]), count: count)
      // Less frequent words of five letters and more are what a detector meets and has not seen; the tail is mostly names.
      switch 500..<10_000 ~= rank && word.text.unicodeScalars.count >= 5 ? Self.hash(word.text) % 20 : 2 {
      case 0: testWords.append(word)
      case 1: heldOutWords.append(word)
      default: words.append(word)
      }
    }
    let packed = try Self.unpacked(folder.appendingPathComponent("ngrams/\(file).tsv.xz"))
    for line in packed.split(separator: 0x0A) {
      guard let tab = line.firstIndex(of: 0x09), let exponent = Self.decimal(line[(tab + 1)...]) else { continue }
      let text = String(decoding: line[..<tab], as: UTF8.self)
      ngrams.append(NGram(text: text, frequency: Double(Exponential.exp(-exponent * 2.302_585))))
    }
  }

  /// A number such as `6.52`; the C library, whose results differ between machines, has no part in it.
  private static func decimal(_ digits: ArraySlice<UInt8>) -> Float? {
    var number = 0
    var divisor = 0
    for byte in digits {
      if byte == 0x2E, divisor == 0 {
        divisor = 1
      } else {
        guard byte &- 0x30 < 10, number < 100_000_000 else { return nil }
        number = number * 10 + Int(byte &- 0x30)
        divisor *= 10
      }
    }
    return digits.isEmpty ? nil : Float(number) / Float(max(divisor, 1))
  }

  private static func lines(_ url: URL) throws -> [String] {
    guard FileManager.default.fileExists(atPath: url.path) else { return [] }
    return [UInt8](try Data(contentsOf: url)).split(separator: 0x0A)
      .map { decodingReferences(String(decoding: $0, as: UTF8.self)) }
  }

  private static func unpacked(_ url: URL) throws -> [UInt8] {
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
    return [UInt8](data)
  }

  /// Letters that a file writes as character references (`&#x1208;`).
  private static func decodingReferences(_ line: String) -> String {
    guard line.utf8.contains(0x26), line.contains("&#x") else { return line }
    var decoded = ""
    var rest = line[...]
    while let start = rest.range(of: "&#x"), let end = rest[start.upperBound...].firstIndex(of: ";") {
      decoded += rest[..<start.lowerBound]
      if let scalar = UInt32(rest[start.upperBound..<end], radix: 16).flatMap(Unicode.Scalar.init) {
        decoded.unicodeScalars.append(scalar)
      }
      rest = rest[rest.index(after: end)...]
    }
    return decoded + rest
  }

  /// The hash of a line: splits the lines in the same way on every machine.
  static func hash(_ line: String) -> UInt64 { FNVHash.of(line) >> 20 }

  /// Drops words that came from another language: far more frequent there.
  static func clean(_ corpora: inout [Corpus]) {
    var best: [String: Double] = [:]
    let totals = corpora.map { corpus in max(corpus.words.reduce(0) { $0 + $1.count }, 1) }
    for (index, corpus) in corpora.enumerated() {
      for word in corpus.words + corpus.heldOutWords + corpus.testWords {
        best[word.text] = max(best[word.text] ?? 0, word.count / totals[index])
      }
    }
    for index in corpora.indices {
      func isBorrowed(_ word: Word, ratio: Double) -> Bool {
        (best[word.text] ?? 0) > ratio * word.count / totals[index]
      }
      corpora[index].words.removeAll { isBorrowed($0, ratio: 20) }
      corpora[index].heldOutWords.removeAll { isBorrowed($0, ratio: 5) }
      corpora[index].testWords.removeAll { isBorrowed($0, ratio: 5) }
    }
  }
}
