import FrontlineText
import Testing

/// Nothing that a text contains may trap, hang or lose bytes.
@Suite struct BadInputTests {
  static let megabyte = 1 << 20

  static func repeated(_ piece: String, to length: Int = megabyte) -> [UInt8] {
    let bytes = Array(piece.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(length + bytes.count)
    while result.count < length { result += bytes }
    return result
  }

  static let texts: [(name: String, bytes: [UInt8])] = [
    ("nothing", []), ("one NUL", [0]), ("only NULs", [UInt8](repeating: 0, count: 1000)),
    ("only emoji", repeated("😀👩‍👩‍👧🇯🇵", to: 2000)), ("only marks", repeated("\u{301}", to: 2000)),
    ("marks out of order", repeated("\u{301}\u{316}", to: 20_000)),
    ("bidi controls", repeated("\u{202E}abc\u{2066}אב\u{2069}\u{202C}", to: 2000)),
    ("only bidi controls", repeated("\u{202E}\u{2066}", to: 2000)), ("only joiners", repeated("\u{200D}", to: 2000)),
    ("only spaces", repeated(" \t\n\u{3000}", to: 2000)),
    ("noncharacters", repeated("\u{FFFE}\u{10FFFF}", to: 2000)),
    ("no UTF-8", [UInt8](repeating: 0xFF, count: 2000)), ("cut short", Array("支付".utf8.dropLast())),
    ("continuation bytes", [UInt8](repeating: 0x80, count: 2000)),
    ("surrogates", Array(repeating: [0xED, 0xA0, 0x80], count: 500).flatMap { $0 }),
    ("overlong", Array(repeating: [0xC0, 0xAF, 0xE0, 0x80, 0xAF], count: 300).flatMap { $0 }),
    ("all bytes", (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 5) }),
    ("ligatures that grow", repeated("\u{FDFA}", to: 3000)),
    ("private use", repeated("\u{E000}\u{F8FF}\u{100000}", to: 2000)),
    ("Hangul jamo", repeated("\u{1100}\u{1161}\u{11A8}", to: 3000)),
    ("lone vowels", repeated("\u{1161}\u{E33}\u{93F}", to: 3000)),
  ]

  @Test(arguments: texts)
  func anyTextIsCoveredByItsTokensAndUnits(_ name: String, _ bytes: [UInt8]) throws {
    let segmenter = try WordSegmenter()
    let tokens = segmenter.tokens(bytes)
    #expect(tokens.reduce(0) { $1.start == $0 ? $1.end : -1 } == bytes.count)
    #expect(segmenter.boundaries(bytes) == Reference.wordBoundaries(bytes, locale: "root"))
    let analysis = try TextAnalyzer().analyze(bytes)
    #expect(analysis.tokens.map(\.sourceRange) == tokens.map(\.range))
    #expect(String(validating: analysis.normalized, as: UTF8.self) != nil)
    #expect(String(validating: analysis.folded, as: UTF8.self) != nil)
    for form in NormalizedText.Form.allCases {
      let text = bytes.withUnsafeBufferPointer { NormalizedText(utf8: $0, form: form) }
      #expect(String(validating: text.utf8, as: UTF8.self) != nil)
      #expect(text.sourceRange(of: 0..<text.utf8.count).upperBound <= bytes.count)
    }
  }

  @Test(arguments: [
    "My card keeps getting declined. ", "a", " ", "支付失败了怎么办？", "จ่ายเงินไม่ได้", "\u{301}", "e\u{301}\u{316}", "😀", "\u{0}",
    "\u{FDFA}", "क\u{93C}",
  ])
  func aMegabyteIsReadInReasonableTime(_ piece: String) throws {
    let bytes = Self.repeated(piece)
    let analyzer = try TextAnalyzer()
    let clock = ContinuousClock()
    let time = clock.measure { _ = analyzer.analyze(bytes) }
    #expect(analyzer.analysis.tokens.last?.end == Int32(bytes.count))
    #expect(time < .seconds(60))
    #expect(analyzer.analyze("and now a short one").tokens.count == 9)
  }

  @Test(arguments: texts.filter { String(validating: $0.bytes, as: UTF8.self) != nil })
  func anyTextIsAnArgumentOfAMessage(_ name: String, _ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let formatter = MessageFormatter(locale: try #require(LocaleTag("en")))
    #expect(try formatter.format("[{x}]", ["x": .text(text)]) == "[\(text)]")
    #expect(try formatter.format("{x, select, a {b} other {c}}", ["x": .text(text)]) == "c")
    if !text.contains("'"), !text.contains("{"), !text.contains("}") {
      #expect(try formatter.format(text) == text)
    }
  }

  @Test func anyTextIsReadAsAMessageOrRefused() throws {
    let formatter = MessageFormatter(locale: try #require(LocaleTag("en")))
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "{", "}", "'", "#", ",", "x", "plural", "select", "other", "number", "date", "::", "=1", " ", "one", "é", "\u{0}",
      "offset:1",
    ]
    var written = 0
    for round in 0..<3000 {
      let text = (0..<1 + round % 16).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      guard let template = try? MessageTemplate(text) else { continue }
      for argument in [MessageArgument.text("a"), .integer(1), .date(Timestamp.max), .number(-.infinity)] {
        let arguments = Dictionary(uniqueKeysWithValues: template.argumentNames.map { ($0, argument) })
        if (try? formatter.format(template, arguments)) != nil { written += 1 }
      }
    }
    #expect(written > 1000)
  }

  @Test func extremeMomentsAreWrittenSomehow() throws {
    let formatter = LocaleFormatter(locale: try #require(LocaleTag("en")))
    for moment in [Timestamp.min, .max, Timestamp(milliseconds: 0), Timestamp(milliseconds: -62_135_596_800_001)] {
      #expect(try !formatter.date(moment, style: .dateTime(.full), zone: .utc).isEmpty)
      #expect(try !formatter.relativeDayAndTime(moment, now: .min, zone: .utc).isEmpty)
      #expect(try !formatter.relativeDayAndTime(moment, now: .max, zone: .utc).isEmpty)
    }
    #expect(try !formatter.duration(.seconds(Int64.max)).isEmpty)
    #expect(try !formatter.relativeDay(.max).isEmpty)
    #expect(try !formatter.relativeDay(.min).isEmpty)
  }
}
