import FrontlineText
import Testing

@Suite struct NormalizedTextTests {
  @Test func eachByteKnowsWhereItCameFrom() {
    let text = NormalizedText("Ａ\u{301}ﬁx ÉE\u{301}")
    #expect(text.text == "áfix éé")
    #expect(text.sourceRange(of: 0..<2) == 0..<5)  // a with its accent from a wide A and a mark
    #expect(text.sourceRange(of: 2..<3) == 5..<8)  // f from the ligature
    #expect(text.sourceRange(of: 3..<4) == 5..<8)  // i from the same
    #expect(text.sourceRange(of: 4..<5) == 8..<9)
    #expect(text.sourceRange(of: 6..<8) == 10..<12)
    #expect(text.sourceRange(of: 8..<10) == 12..<15)
    #expect(text.sourceRange(of: 0..<text.utf8.count) == 0..<15)
    #expect(text.sourceRange(of: 10..<10) == 15..<15)
    #expect(text.sourceRange(of: 100..<200) == 15..<15)
    #expect(NormalizedText("").sourceRange(of: 0..<1) == 0..<0)
  }

  @Test func theFoldedFormHasTheSameWayBack() {
    let text = NormalizedText("退費 Éß", form: .folded)
    #expect(text.text == "退费 ess")
    #expect(text.sourceRange(of: 3..<6) == 3..<6)
    #expect(text.sourceRange(of: 7..<8) == 7..<9)
    #expect(text.sourceRange(of: 8..<10) == 9..<11)
  }

  @Test func invalidBytesKeepTheirPlaces() {
    let bytes: [UInt8] = [0x41, 0xFF, 0xE2, 0x82, 0x42]
    let text = bytes.withUnsafeBufferPointer { NormalizedText(utf8: $0) }
    #expect(text.text == "a\u{FFFD}\u{FFFD}b")
    #expect(text.sourceRange(of: 1..<4) == 1..<2)
    #expect(text.sourceRange(of: 4..<7) == 2..<4)
    #expect(text.sourceRange(of: 7..<8) == 4..<5)
  }

  @Test func longTextsAreNormalizedAsIfInOnePiece() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20 {
      let bytes = Sentences.mixture(&generator, pieces: 800, valid: false)
      let text = bytes.withUnsafeBufferPointer { NormalizedText(utf8: $0) }
      #expect(text.utf8 == Reference.normalized(bytes))
      var last = 0
      for index in text.utf8.indices {
        let range = text.sourceRange(of: index..<index + 1)
        #expect(range.lowerBound >= last && range.upperBound <= bytes.count && !range.isEmpty)
        last = range.lowerBound
      }
    }
  }
}
