import CICU
import Testing

@testable import FrontlineText

/// The rules of our own beside ICU: ends, kinds and scripts of all segments.
@Suite struct WordRulesTests {
  static let classes = representatives(byFlags: false)
  static let scalars = representatives(byFlags: true)

  /// The first scalar of each class of the rules; or of each class with each set of flags.
  static func representatives(byFlags: Bool) -> [[UInt8]] {
    var seen: Set<[UInt16]> = []
    var result: [[UInt8]] = []
    let table = ScalarTable()
    for value in UInt32(0)..<0x110000 {
      let record = table[value]
      guard seen.insert([UInt16(record.word_class), byFlags ? record.flags : 0]).inserted,
        let scalar = Unicode.Scalar(value)
      else { continue }
      result.append(Array(String(Character(scalar)).utf8))
    }
    return result
  }

  /// The texts of which our segments are not those of ICU.
  static func different(_ texts: some Sequence<[UInt8]>, _ segmenter: WordSegmenter) -> [[UInt8]] {
    texts.filter { text in
      text.withUnsafeBufferPointer { buffer in
        segmenter.withTokens(buffer, Array.init) != segmenter.withICUTokens(buffer, Array.init)
      }
    }
  }

  static let locales = ["und", "en", "sv", "fi", "tr", "ja"]

  static func segmenter(_ locale: String) throws -> WordSegmenter {
    try WordSegmenter(locale: try #require(LocaleTag(locale)))
  }

  /// Without this the other tests would compare ICU with itself.
  @Test(arguments: ["und", "sv"])
  func theRulesAreInUse(_ locale: String) throws {
    try #require(frontline_word_rules_are_current() != 0, "generate the tables with this version of ICU")
    #expect(try Self.segmenter(locale).usesRules)
  }

  @Test(arguments: ["und", "sv"])
  func allTextsOfUpToThreeClassesAreCutAsByICU(_ locale: String) throws {
    let classes = Self.classes
    #expect(classes.count > 25)
    let pairs = classes.flatMap { first in classes.map { first + $0 } }
    let triples = pairs.lazy.flatMap { pair in classes.lazy.map { pair + $0 } }
    let segmenter = try Self.segmenter(locale)
    #expect(Self.different(classes, segmenter).isEmpty)
    #expect(Self.different(pairs, segmenter).isEmpty)
    #expect(Self.different(triples, segmenter).isEmpty)
  }

  @Test(arguments: locales)
  func longerTextsOverTheClassesAreCutAsByICU(_ locale: String) throws {
    let classes = Self.classes
    var generator = SeededGenerator(seed: 11)
    let texts = (0..<6000).map { round in
      (0..<4 + round % 9).flatMap { _ in classes.randomElement(using: &generator) ?? [] }
    }
    #expect(Self.different(texts, try Self.segmenter(locale)).isEmpty)
  }

  /// Kinds and scripts depend on flags that the rules do not know.
  @Test func pairsOverAllFlagsAreToldAsByICU() throws {
    let scalars = Self.scalars
    #expect(scalars.count > 60)
    let segmenter = try Self.segmenter("und")
    #expect(Self.different(scalars, segmenter).isEmpty)
    #expect(Self.different(scalars.lazy.flatMap { first in scalars.lazy.map { first + $0 } }, segmenter).isEmpty)
  }

  /// Words around the lengths of the blocks that they are read in, at all distances from the end of the text.
  @Test(arguments: ["und", "sv"])
  func wordsOfAllLengthsAreCutAsByICU(_ locale: String) throws {
    let segmenter = try Self.segmenter(locale)
    let endings: [String] = [
      "", " ", ".", "'", "'s", ".5", ":", ":a", "é", "\u{301}", "@", "_", "5", "漢", ".\u{301}a", "  ", " \u{301}",
      "\r\n", "а",
    ]
    let letters = Array("ApQzzAmbGoR".utf8)
    var texts: [[UInt8]] = []
    for count in 0..<20 {
      let word: [UInt8] = (0..<count).map { letters[$0 % letters.count] }
      for ending in endings {
        texts.append(word + Array(ending.utf8))
        texts.append(Array("I ".utf8) + word + Array(ending.utf8) + Array(" x".utf8))
      }
      for between in [UInt8(0x27), 0xC3, 0x2E] where count > 2 {
        texts.append(word.prefix(count / 2) + [between] + word.suffix(count / 2))
      }
    }
    #expect(Self.different(texts, segmenter).isEmpty)
  }

  @Test(arguments: locales, [true, false])
  func mixturesAreCutAsByICU(_ locale: String, _ valid: Bool) throws {
    var generator = SeededGenerator(seed: valid ? 21 : 22)
    let texts = (0..<1500).map { round in Sentences.mixture(&generator, pieces: 1 + round % 14, valid: valid) }
    #expect(Self.different(texts + Sentences.byLocale.map { Array($0.text.utf8) }, try Self.segmenter(locale)).isEmpty)
  }

  @Test func randomBytesAreCutAsByICU() throws {
    var generator = SeededGenerator(seed: 31)
    let texts = (0..<4000).map { round in
      (0..<round % 24).map { _ in UInt8.random(in: round % 3 == 0 ? 0x80...0xFF : 0...0xFF, using: &generator) }
    }
    #expect(Self.different(texts, try Self.segmenter("und")).isEmpty)
  }

  /// A text of more segments than there is memory for at first, with a dictionary word at the end.
  @Test func theBufferGrows() throws {
    for (start, end) in [("é b, ", "支付失败"), ("漢", "a"), ("b ", "")] {
      let segmenter = try Self.segmenter("und")
      let text = Array(String(repeating: start, count: 3000).utf8) + Array(end.utf8)
      #expect(segmenter.boundaries(text) == Reference.wordBoundaries(text, locale: "root"))
      #expect(Self.different([text], segmenter).isEmpty)
    }
  }
}
