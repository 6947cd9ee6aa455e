import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct IndexPartsTests {
  @Test func partsComeBackAsTheyWere() throws {
    let parts = try IndexParts(try SmallIndex.writer().finish())
    #expect(Array(try parts.array(.calibration, of: 0, as: Double.self).all) == [0.25, -1.5])
    #expect(Array(try parts.array(.featureCells, of: 0, as: UInt64.self).all) == Array(0..<100))
    #expect(Array(try parts.array(.wordEntries, of: 1, as: UInt32.self).all) == [1, 2, 3])
    #expect(try parts.array(.denseRows, of: 1, as: Int16.self).count == 0)
    let texts = try parts.texts(.exampleTexts, ends: .exampleTextEnds, of: 1)
    #expect((0..<texts.count).map { texts[$0] } == SmallIndex.texts)
    #expect(texts[-1] == "" && texts[99] == "")
    #expect(Array(try parts.array(.packs, of: IndexPart.global, as: UInt8.self).all) == Array(repeating: 7, count: 64))
    try parts.verify()
  }

  @Test func aPartThatASectionLacksIsEmpty() throws {
    let parts = try IndexParts(try SmallIndex.writer().finish())
    #expect(try parts.array(.calibration, of: 1, as: Double.self).count == 0)
    #expect(try parts.array(.calibration, of: 77, as: Double.self).all.isEmpty)
    try parts.verify(.calibration, of: 77)
  }

  @Test func anIndexWithoutPartsIsFine() throws {
    let parts = try IndexParts(try IndexWriter().finish())
    try parts.verify()
    #expect(try parts.array(.packs, of: IndexPart.global, as: UInt8.self).count == 0)
  }

  @Test func everyPartBeginsAtItsAlignment() throws {
    let parts = try IndexParts(try SmallIndex.writer().finish())
    for (section, part) in [(0, IndexPart.calibration), (0, .featureCells), (1, .exampleTexts)] as [(UInt32, IndexPart)]
    {
      let array = part == .exampleTexts ? 1 : 8
      let base =
        array == 1
        ? UInt(bitPattern: try parts.array(part, of: section, as: UInt8.self).base)
        : UInt(bitPattern: try parts.array(part, of: section, as: UInt64.self).base)
      #expect(base % UInt(IndexFormat.alignment) == 0)
    }
    #expect(UInt(bitPattern: FlatArray<UInt64>.empty.base) % UInt(IndexFormat.alignment) == 0)
  }

  @Test func equalPartsGiveEqualBytesInWhateverOrderTheyWereAdded() throws {
    let first = try SmallIndex.bytes()
    #expect(try SmallIndex.bytes() == first)
    #expect(try SmallIndex.writer(reversed: true).finish().copied() == first)
    #expect(first.count % IndexFormat.alignment == 0)
  }

  @Test func anotherElementGivesAnotherContentHash() throws {
    var hashes: Set<UInt64> = []
    for element in 0..<50 as Range<UInt32> {
      var writer = IndexWriter()
      writer.add(.wordEntries, of: 0, [element])
      hashes.insert(try IndexParts(try writer.finish()).contentHash)
    }
    #expect(hashes.count == 50)
  }

  @Test func elementsOfAnotherSizeAreAnError() throws {
    let parts = try IndexParts(try SmallIndex.writer().finish())
    let error = #expect(throws: MatchingError.self) { try parts.array(.wordEntries, of: 1, as: UInt64.self) }
    #expect(error?.code == .indexFile)
  }

  @Test func moreTextThanItsPlacesCanCountIsTooLarge() throws {
    var writer = IndexWriter(textLimit: 10)
    writer.add(texts: ["12345", "67890"], .exampleTexts, ends: .exampleTextEnds, of: 0)
    _ = try writer.finish()
    writer.add(texts: ["12345", "67890", "", "1"], .patternTexts, ends: .patternTextEnds, of: 0)
    let error = #expect(throws: MatchingError.self) { try writer.finish() }
    #expect(error?.code == .tooLarge)
  }
}
