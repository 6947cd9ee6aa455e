import FrontlineText
import Testing

@testable import FrontlineLanguage

@Test func theEmbeddedModelFitsTheLibrary() throws {
  let model = try #require(LanguageModel.embedded)
  #expect(model.tables.count == LanguageTable.scoredGroups.count)
}

@Test func theTableOfLanguagesFitsItsLanes() {
  for (group, tags) in LanguageTable.groups where LanguageTable.scoredGroups.contains(group) {
    #expect(tags.count <= LanguageTable.lanes(of: group))
  }
  #expect(LanguageTable.count <= LanguageSet.capacity)
  #expect(Set(LanguageTable.tags).count == LanguageTable.count)
  #expect(LanguageTable.range(of: .han).count == HanTable.lanes)
  #expect(LanguageTable.tags[LanguageTable.noiseID] == LanguageTable.noiseTag)
  #expect(LanguageTable.range(of: .latin).last == LanguageTable.noiseID)
}

@Test func aDamagedModelIsRefused() {
  let empty = UnsafeRawBufferPointer(start: nil, count: 0)
  #expect(LanguageModel(bytes: empty) == nil)
  var bytes = [UInt8](repeating: 0, count: 4096)
  bytes.withUnsafeBytes { #expect(LanguageModel(bytes: $0) == nil) }
  func put(_ value: UInt32, at offset: Int) {
    withUnsafeBytes(of: value.littleEndian) { for index in 0..<4 { bytes[offset + index] = $0[index] } }
  }
  put(LanguageModel.magic, at: 0)
  put(LanguageModel.version, at: 4)
  put(UInt32(truncatingIfNeeded: LanguageTable.fingerprint), at: 8)
  put(UInt32(truncatingIfNeeded: LanguageTable.fingerprint >> 32), at: 12)
  put(4096, at: 16)
  put(UInt32(LanguageTable.scoredGroups.count), at: 20)
  // A header that is right, with tables that reach beyond the bytes.
  for (index, group) in LanguageTable.scoredGroups.enumerated() {
    let entry = LanguageModel.headerSize + index * LanguageModel.entrySize
    put(UInt32(group.rawValue), at: entry)
    put(UInt32(LanguageTable.lanes(of: group)), at: entry + 4)
    put(.max, at: entry + 8)
    put(4000, at: entry + 12)
    for word in 0...EvidenceBin.count { put(Float(1).bitPattern, at: entry + 16 + 4 * word) }
  }
  bytes.withUnsafeBytes { #expect(LanguageModel(bytes: $0) == nil) }
}

@Test func withoutAModelScriptsStillDecide() {
  let detector = LanguageDetector(model: nil)
  #expect(detector.detect("결제가 안 돼요").language.description == "ko")
  #expect(detector.detect("決済できません").language.description == "ja")
  #expect(detector.detect("no puedo pagar").confidence < 0.1)
}

@Test func summedScoresEqualThoseOfAPlainLoop() {
  var generator = TestGenerator(seed: 3)
  let bytes = (0..<(64 * 97)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
  bytes.withUnsafeBytes { raw in
    guard let base = raw.baseAddress else { return }
    for (lanes, lines) in [(64, UInt32(97)), (16, 388)] {
      let table = NGramTable(base: base, lines: lines, lanes: lanes, scale: 1, temperatures: base)
      for length in [1, 2, 5, 6, 20, WordWalker.maximumLetters] {
        let word = [0x20] + (0..<length).map { _ in UInt32(0x61 + generator.below(26)) } + [0x20]
        var sums = [Int32](repeating: 0, count: lanes)
        var expected = sums
        word.withUnsafeBufferPointer { word in
          sums.withUnsafeMutableBufferPointer { sums in
            if let base = sums.baseAddress { table.add(word, to: base) }
          }
          NGramFeatures.forEachLine(of: word, lines: lines) { line in
            for lane in 0..<lanes { expected[lane] += Int32(bytes[Int(line) * lanes + lane]) - 128 }
          }
        }
        #expect(sums == expected)
      }
    }
  }
}

@Test func aWordHasTheFeaturesOfItsNGrams() {
  func count(_ letters: Int) -> Int {
    let word = [UInt32(0x20)] + (0..<letters).map { UInt32(0x61 + $0) } + [0x20]
    var count = 0
    word.withUnsafeBufferPointer { NGramFeatures.forEachLine(of: $0, lines: 1000) { _ in count += 1 } }
    return count
  }
  // "_a_": a, _a, a_, _a_; "_ab_": 2 letters, 3 pairs, 2 triples, 1 of four; and so on, and the word from four letters on.
  #expect(count(1) == 4)
  #expect(count(2) == 8)
  #expect(count(3) == 13)
  #expect(count(4) == 4 + 5 + 4 + 3 + 2 + 1)
}

@Test func linesStayBelowTheirNumber() {
  var generator = TestGenerator(seed: 5)
  for lines in [1, 2, 3, 1000, UInt32.max] {
    let word = (0..<64).map { _ in UInt32(truncatingIfNeeded: generator.next()) }
    word.withUnsafeBufferPointer { NGramFeatures.forEachLine(of: $0, lines: lines) { #expect($0 < lines) } }
  }
}

@Test func exponentialsAndLogarithmsAreThoseOfMathematics() {
  // e to the powers -2, -1, 0, 1, 2 and logarithms of 0.5, 2, 10, 1000.
  for (x, y) in [(-2, 0.135_335_28), (-1, 0.367_879_44), (0, 1), (1, 2.718_281_8), (2, 7.389_056)] as [(Float, Float)] {
    #expect(abs(Exponential.exp(x) - y) <= y * 1e-5)
  }
  for (x, y) in [(0.5, -0.693_147_2), (1, 0), (2, 0.693_147_2), (10, 2.302_585), (1000, 6.907_755)] as [(Float, Float)]
  {
    #expect(abs(Logarithm.log(x) - y) <= 1e-4)
  }
  #expect(Exponential.exp(-1000) == 0)
  #expect(Exponential.exp(1000).isFinite)
}
