import FrontlineText
import Testing

@Suite struct WordSegmenterTests {
  static func segmenter(_ locale: String) throws -> WordSegmenter {
    try WordSegmenter(locale: try #require(LocaleTag(locale)))
  }

  @Test(arguments: Sentences.byLocale)
  func boundariesAreThoseOfICUInEveryScript(_ locale: String, _ text: String) throws {
    let bytes = Array(text.utf8)
    for name in [locale, "und", "sv"] {
      let expected = Reference.wordBoundaries(bytes, locale: name == "und" ? "root" : name)
      #expect(try Self.segmenter(name).boundaries(bytes) == expected, "\(name)")
    }
  }

  @Test(arguments: ["und", "en", "ja", "th", "fi"], [true, false])
  func boundariesAreThoseOfICUOnRandomMixtures(_ locale: String, _ valid: Bool) throws {
    let segmenter = try Self.segmenter(locale)
    var generator = SeededGenerator(seed: valid ? 1 : 2)
    for round in 0..<600 {
      let bytes = Sentences.mixture(&generator, pieces: 1 + round % 12, valid: valid)
      let expected = Reference.wordBoundaries(bytes, locale: locale == "und" ? "root" : locale)
      #expect(segmenter.boundaries(bytes) == expected, "\(bytes)")
    }
  }

  /// Every text of up to three characters, one of each class of the rules among ASCII, and a sample of longer ones.
  @Test(arguments: ["und", "sv"])
  func boundariesAreThoseOfICUOnShortASCIITexts(_ locale: String) throws {
    let segmenter = try Self.segmenter(locale)
    let classes = Array("a1_@.',:;\" -\n\r\u{B}\u{0}".utf8)
    var texts: [[UInt8]] = classes.map { [$0] }
    texts += texts.flatMap { start in classes.map { start + [$0] } }
    texts += texts.filter { $0.count == 2 }.flatMap { start in classes.map { start + [$0] } }
    var generator = SeededGenerator(seed: 3)
    texts += (0..<3000).map { round in
      (0..<4 + round % 6).map { _ in
        round % 2 == 0 ? classes.randomElement(using: &generator) ?? 0 : .random(in: 0..<128, using: &generator)
      }
    }
    let name = locale == "und" ? "root" : locale
    let different = texts.filter { segmenter.boundaries($0) != Reference.wordBoundaries($0, locale: name) }
    #expect(different.isEmpty)
  }

  @Test func aSegmenterThatIsUsedAgainForgetsTheLastText() throws {
    let segmenter = try Self.segmenter("en")
    #expect(segmenter.tokens(of: "one two").count == 3)
    #expect(segmenter.tokens(of: String(repeating: "a ", count: 1000)).count == 2000)
    #expect(segmenter.tokens(of: "one").map(\.range) == [0..<3])
    #expect(segmenter.tokens(of: "").isEmpty)
    #expect(segmenter.boundaries([]).isEmpty)
  }

  @Test(arguments: [
    ("a", TokenKind.word), ("Ünï", .word), ("漢字", .word), ("ありがとう", .word), ("カタカナ", .word), ("ไทย", .word),
    ("한국어", .word),
    ("3.14", .number), ("١٢٣", .number), ("１２", .number), ("😀", .emoji), ("👩‍👩‍👧", .emoji), ("🇯🇵", .emoji), ("1️⃣", .emoji),
    ("❤️", .emoji),
    ("👍🏽", .emoji), ("❤", .punctuation), ("©", .punctuation), (".", .punctuation), ("。", .punctuation),
    ("$", .punctuation),
    ("\u{301}", .punctuation), ("_", .punctuation), (" ", .space), ("\u{3000}", .space), ("\n", .space),
    ("\u{0}", .space),
    ("\u{202E}", .space), ("\u{FEFF}", .space), ("\u{200B}", .space), ("\u{FFFD}", .punctuation), ("#", .punctuation),
    ("*", .punctuation), ("can't", .word), ("mp3", .word), ("4k", .word), ("1,000.50", .number), ("1a", .word),
  ])
  func aTokenTellsItsKind(_ text: String, _ kind: TokenKind) throws {
    let tokens = try Self.segmenter("en").tokens(of: text)
    #expect(tokens.map(\.kind) == [kind], "\(text.unicodeScalars.map { $0.value })")
  }

  @Test(arguments: [
    ("word", "Latn"), ("слово", "Cyrl"), ("λόγος", "Grek"), ("漢", "Hani"), ("か", "Hira"), ("カ", "Kana"), ("ー", "Kana"),
    ("ไทย", "Thai"),
    ("한", "Hang"), ("ا", "Arab"), ("א", "Hebr"), ("हिन्दी", "Deva"), ("123", "Zyyy"), ("!", "Zyyy"), ("ລາວ", "Laoo"),
    ("មន", "Khmr"),
    ("မြ", "Mymr"),
  ])
  func aTokenTellsItsScript(_ text: String, _ code: String) throws {
    let tokens = try Self.segmenter("und").tokens(of: text)
    let token = try #require(tokens.first)
    #expect(token.script.code == code)
    #expect(Script(code: code) == token.script)
  }

  @Test func invalidBytesKeepTheirOffsets() throws {
    let segmenter = try Self.segmenter("en")
    let bytes: [UInt8] = [0x61, 0xFF, 0x62, 0x20, 0xE2, 0x82, 0x63]
    #expect(segmenter.boundaries(bytes) == [0, 1, 2, 3, 4, 6, 7])
    #expect(segmenter.tokens(bytes).map(\.kind) == [.word, .punctuation, .word, .space, .punctuation, .word])
  }

  @Test func swedishDoesNotBreakAtAColon() throws {
    #expect(try Self.segmenter("sv").tokens(of: "k:a").count == 1)
    #expect(try Self.segmenter("en").tokens(of: "k:a").count == 3)
  }
}
