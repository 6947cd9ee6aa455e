import CICU
import FrontlineText
import Testing

@Suite struct TextAnalyzerTests {
  static func words(_ analysis: TextAnalysis, folded: Bool) -> [String] {
    analysis.tokens.filter { $0.kind != .space && $0.kind != .punctuation }.map {
      folded ? analysis.foldedText(of: $0) : analysis.normalizedText(of: $0)
    }
  }

  @Test(arguments: [
    ("Hello WORLD", "hello world", "hello world"), ("Straße ﬁn", "strasse fin", "strasse fin"),
    ("ＡＢＣ １２３", "abc 123", "abc 123"), ("Crème Brûlée", "crème brûlée", "creme brulee"),
    ("cre\u{300}me", "crème", "creme"), ("Łódź Ørsted", "łódź ørsted", "lodz orsted"),
    ("đường ơ ư", "đường ơ ư", "duong o u"),
    ("İstanbul ISPARTA ığdır", "i̇stanbul isparta ığdır", "istanbul isparta igdir"),
    ("ΕΥΧΑΡΙΣΤΏ λόγος", "ευχαριστώ λόγοσ", "ευχαριστω λογοσ"), ("Ёлка Йод", "ёлка йод", "елка йод"),
    ("退款 退費", "退款 退費", "退款 退费"), ("ﾃﾞｰﾀ", "データ", "でーた"), ("カード", "カード", "かーど"), ("ハ\u{309A}ン", "パン", "ぱん"),
    ("أحمد إلى مدرسة", "أحمد إلى مدرسة", "احمد الي مدرسه"), ("مُحَمَّد", "مُحَمَّد", "محمد"),
    ("العــربية", "العــربية", "العربيه"),
    ("شָׁ", "شָׁ", "ش"), ("١٢٣ ๑๒ १", "١٢٣ ๑๒ १", "123 12 1"), ("น้ำ", "น\u{E49}\u{E4D}า", "น\u{E49}\u{E4D}า"),
    ("कि क्ष", "कि क्ष", "कि क्ष"),
    ("क़लम", "क\u{93C}लम", "क\u{93C}लम"), ("can’t", "can’t", "can't"), ("ﷺ", "صلى الله عليه وسلم", "صلي الله عليه وسلم"),
    ("한국어", "한국어", "한국어"), ("\u{1112}\u{1161}\u{11AB}", "한", "한"), ("so\u{AD}ft", "soft", "soft"),
    ("𝐁old", "bold", "bold"),
    ("\u{E0}\u{316}", "à̖", "a"), ("a\u{301}\u{316}", "\u{E1}\u{316}", "a"), ("👍🏽", "👍🏽", "👍🏽"),
  ])
  func formsAreNormalizedAndFolded(_ text: String, _ normalized: String, _ folded: String) throws {
    let analysis = try TextAnalyzer().analyze(text)
    let plain = String(decoding: analysis.normalized, as: UTF8.self)
    let loose = String(decoding: analysis.folded, as: UTF8.self)
    #expect(Array(plain.unicodeScalars) == Array(normalized.unicodeScalars))
    #expect(Array(loose.unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func unitsOfScriptsWithoutSpacesAreGraphemeClusters() throws {
    let analyzer = try TextAnalyzer()
    func units(_ text: String) -> [String] {
      let analysis = analyzer.analyze(text)
      return analysis.units.map { analysis.foldedText(of: $0) }
    }
    #expect(units("支付失敗 OK 4471-2290！") == ["支", "付", "失", "败", "ok", "4471", "2290"])
    #expect(units("น้ำ ไม่ได้") == ["น\u{E49}\u{E4D}า", "ไ", "ม่", "ไ", "ด้"])
    #expect(units("ｶﾞｷﾞ") == ["が", "ぎ"])
    #expect(units("Can't pay 👍🏽.") == ["can't", "pay", "👍🏽"])
    #expect(units("   ,,, ").isEmpty)
    #expect(units("결제가 안돼요") == ["결제가", "안돼요"])
    let analysis = analyzer.analyze("a支付b")
    #expect(analysis.units.map(\.isCluster) == [false, true, true, false])
    #expect(analysis.units.map(\.sourceRange) == [0..<1, 1..<4, 4..<7, 7..<8])
  }

  /// A text as random mixture and every sentence, valid or not.
  static func texts() -> [[UInt8]] {
    var generator = SeededGenerator(seed: 7)
    let mixtures = (0..<1500).map { round in
      Sentences.mixture(&generator, pieces: 1 + round % 10, valid: round % 3 != 0)
    }
    return Sentences.byLocale.map { Array($0.text.utf8) } + mixtures
  }

  @Test func tokensAreThoseOfTheSegmenterAndFormsThoseOfICU() throws {
    let analyzer = try TextAnalyzer()
    let segmenter = try WordSegmenter()
    for bytes in Self.texts() {
      let analysis = analyzer.analyze(bytes)
      let tokens = segmenter.tokens(bytes)
      #expect(analysis.tokens.map(\.sourceRange) == tokens.map(\.range))
      #expect(analysis.tokens.map(\.kind) == tokens.map(\.kind))
      #expect(analysis.tokens.map(\.script) == tokens.map(\.script))
      for token in analysis.tokens {
        let source = Array(bytes[token.sourceRange])
        let expected = Reference.normalized(source)
        #expect(Array(analysis.normalized[token.normalizedRange]) == expected, "\(source)")
      }
    }
  }

  @Test func rangesFollowEachOtherAndUnitsLieInTheirTokens() throws {
    let analyzer = try TextAnalyzer()
    for bytes in Self.texts() {
      let analysis = analyzer.analyze(bytes)
      var (plain, loose, unit) = (0, 0, 0)
      for (index, token) in analysis.tokens.enumerated() {
        #expect(token.normalizedRange.lowerBound == plain)
        #expect(token.foldedRange.lowerBound == loose)
        #expect(token.unitRange.lowerBound == unit)
        (plain, loose, unit) = (Int(token.normalizedEnd), Int(token.foldedEnd), Int(token.unitEnd))
        #expect(token.normalizedRange.isEmpty == token.foldedRange.isEmpty)
        var last = token.sourceRange.lowerBound
        for unit in analysis.units[token.unitRange] {
          #expect(Int(unit.token) == index)
          #expect(unit.sourceRange.lowerBound >= last)
          #expect(token.sourceRange.contains(unit.sourceRange.lowerBound))
          #expect(Int(unit.end) <= Int(token.end) && !unit.sourceRange.isEmpty)
          #expect(!unit.normalizedRange.isEmpty)
          #expect(token.normalizedRange.contains(unit.normalizedRange.lowerBound))
          #expect(unit.foldedRange.upperBound <= token.foldedRange.upperBound)
          last = Int(unit.end)
        }
        let hasUnits = token.kind == .word || token.kind == .number || token.kind == .emoji
        if !hasUnits { #expect(token.unitRange.isEmpty) }
        if hasUnits, !token.normalizedRange.isEmpty { #expect(!token.unitRange.isEmpty) }
      }
      #expect(plain == analysis.normalized.count)
      #expect(loose == analysis.folded.count)
      #expect(unit == analysis.units.count)
      #expect(String(validating: analysis.normalized, as: UTF8.self) != nil)
      #expect(String(validating: analysis.folded, as: UTF8.self) != nil)
    }
  }

  @Test func clustersAreThoseOfICU() throws {
    let analyzer = try TextAnalyzer()
    for (locale, text) in Sentences.byLocale
    where ["th", "lo", "km", "my", "ja", "zh-Hans", "zh-Hant"].contains(locale) {
      let bytes = Array(text.utf8)
      let analysis = analyzer.analyze(bytes)
      let boundaries = Reference.graphemeBoundaries(bytes)
      for token in analysis.tokens where token.kind == .word && token.script.isWrittenWithoutSpaces {
        let clusters = analysis.units[token.unitRange]
        let areClusters = clusters.allSatisfy { $0.isCluster }
        #expect(areClusters)
        #expect(clusters.map { Int($0.start) } == boundaries.filter { token.sourceRange.contains($0) })
      }
    }
  }

  /// Folding is a projection: a folded text folds to itself.
  @Test func foldingTwiceIsFoldingOnce() throws {
    let analyzer = try TextAnalyzer()
    for (_, text) in Sentences.byLocale {
      let once = String(decoding: analyzer.analyze(text).folded, as: UTF8.self)
      let twice = String(decoding: analyzer.analyze(once).folded, as: UTF8.self)
      #expect(Array(once.utf8) == Array(twice.utf8))
    }
  }

  @Test func theTableAgreesWithICUOnEveryScalar() throws {
    var wrong: [UInt32] = []
    let tables = frontline_text_tables()
    var out = [UInt8](repeating: 0, count: 128)
    for value in UInt32(0)..<0x110000 {
      guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
      let bits = UInt32(FRONTLINE_BLOCK_BITS)
      let block = Int(tables.stage1[Int(value >> bits)]) << Int(bits)
      let record = tables.scalars[Int(tables.stage2[block + Int(value & ((1 << bits) - 1))])]
      let utf8 = Array(String(Character(scalar)).utf8)
      let length = UInt32(FRONTLINE_FORM_LENGTH_BITS)
      func form(_ entry: UInt32) -> ArraySlice<UInt8> {
        guard entry != 0 else { return utf8[...] }
        let start = Int(entry >> length)
        return Array(UnsafeBufferPointer(start: tables.forms + start, count: Int(entry & ((1 << length) - 1))))[...]
      }
      let count = frontline_normalize(utf8, Int32(utf8.count), &out, nil, Int32(out.count))
      let expected = out.prefix(Int(count))
      // The analyzer reserves eleven bytes for each byte of source.
      if form(record.normalized) != expected || form(record.folded).count > 11 * utf8.count { wrong.append(value) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(10).map { String($0, radix: 16) })")
  }

  @Test func anAnalysisThatIsKeptDoesNotChange() throws {
    let analyzer = try TextAnalyzer()
    let first = analyzer.analyze("one 支付")
    let copy = first
    analyzer.analyze("two three four")
    #expect(first == copy)
    #expect(first.normalizedText(of: first.tokens[0]) == "one")
    #expect(analyzer.analysis.tokens.count == 5)
  }
}
