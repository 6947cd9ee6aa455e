import FrontlineText
import Testing

@testable import FrontlineLanguage

@Test func theEmbeddedModelFitsTheLibrary() {
  #expect(LanguageModel.tableCount == LanguageTable.scoredGroups.count)
  for (index, group) in LanguageTable.scoredGroups.enumerated() {
    #expect(Int(group.rawValue) == index)
    #expect(LanguageModel.embedded.table(index).lanes == LanguageTable.lanes(of: group))
  }
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
  #expect(LanguageModel(bytes: UnsafeRawBufferPointer(start: nil, count: 0)) == nil)
  let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 64)
  defer { bytes.deallocate() }
  for index in bytes.indices { bytes[index] = 0 }
  #expect(LanguageModel(bytes: UnsafeRawBufferPointer(bytes)) == nil)
  func put(_ value: UInt32, at offset: Int) {
    bytes.storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt32.self)
  }
  put(LanguageModel.magic, at: 0)
  put(LanguageModel.version, at: 4)
  put(UInt32(truncatingIfNeeded: LanguageTable.fingerprint), at: 8)
  put(UInt32(truncatingIfNeeded: LanguageTable.fingerprint >> 32), at: 12)
  put(4096, at: 16)
  put(UInt32(LanguageTable.scoredGroups.count), at: 20)
  put(Float(1).bitPattern, at: 32)
  // A header that is right, with sections that reach beyond the bytes, or begin where no line may begin.
  for (bits, offset) in [(UInt32(20), UInt32(64)), (4, 4032), (4, .max), (4, 100), (0, 64), (31, 64)] {
    for (index, group) in LanguageTable.scoredGroups.enumerated() {
      let entry = LanguageModel.headerSize + index * LanguageModel.entrySize
      put(UInt32(group.rawValue), at: entry)
      put(UInt32(LanguageTable.lanes(of: group)), at: entry + 4)
      put(bits, at: entry + 8)
      put(offset, at: entry + 12)
      for word in 0...EvidenceBin.count { put(Float(1).bitPattern, at: entry + 16 + 4 * word) }
    }
    #expect(LanguageModel(bytes: UnsafeRawBufferPointer(bytes)) == nil)
  }
}

@Test func summedScoresEqualThoseOfAPlainLoop() {
  var generator = TestGenerator(seed: 3)
  let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 6, alignment: 64)
  defer { bytes.deallocate() }
  for index in bytes.indices { bytes[index] = UInt8(generator.below(Int(NGramTable.maximumScore) + 1)) }
  guard let base = bytes.baseAddress else { return }
  for (lanes, bits) in [(64, 6), (16, 8)] {
    let table = NGramTable(base: UnsafeRawPointer(base), bits: bits, lanes: lanes, scale: 1, temperatures: base)
    for count in [0, 1, 3, 4, 5, 31, 256, NGramTable.maximumLines] {
      let hashes = (0..<count).map { _ in UInt32(truncatingIfNeeded: generator.next()) }
      var sums = (0..<lanes).map { UInt32($0) }
      var expected = sums
      sums.withUnsafeMutableBufferPointer { sums in
        hashes.withUnsafeBufferPointer { hashes in
          guard let target = sums.baseAddress, let source = hashes.baseAddress else { return }
          table.add(source, count: count, to: target)
        }
      }
      for hash in hashes {
        let line = Int(hash) & (1 << bits - 1)
        for lane in 0..<lanes { expected[NGramTable.slot(ofLane: lane)] += UInt32(bytes[line * lanes + lane]) }
      }
      #expect(count == 0 || sums == expected)
    }
  }
}

/// The hashes of the features of a word.
private func features(_ letters: String, minimumOrder: Int) -> [UInt32] {
  let codes = [WordWalker.boundary] + Array(letters.utf8) + [WordWalker.boundary] + [UInt8](repeating: 0, count: 8)
  let count = codes.count - 8
  // What lies behind the room stays as it is.
  var hashes = [UInt32](repeating: .max, count: NGramFeatures.room(forCodes: count) + 1)
  var written = 0
  codes.withUnsafeBufferPointer { codes in
    hashes.withUnsafeMutableBufferPointer { hashes in
      guard let source = codes.baseAddress, let target = hashes.baseAddress else { return }
      written = NGramFeatures.write(
        source, count: count, head: NGramFeatures.chunk(source, 0), minimumOrder: minimumOrder, to: target)
    }
  }
  #expect(hashes.last == .max)
  return Array(hashes.prefix(written))
}

@Test func aWordHasTheFeaturesOfItsNGrams() {
  // "_ab_": three pairs, two triples, one of four; and so on, and the word where five-grams do not cover it.
  #expect(features("a", minimumOrder: 2).count == 2 + 1)
  #expect(features("ab", minimumOrder: 2).count == 3 + 2 + 1)
  #expect(features("abc", minimumOrder: 2).count == 4 + 3 + 2 + 1)
  #expect(features("abcd", minimumOrder: 2).count == 5 + 4 + 3 + 2 + 1)
  #expect(features("a", minimumOrder: 3).count == 1)
  #expect(features("abcd", minimumOrder: 3).count == 4 + 3 + 2 + 1)
  for letters in 4...WordWalker.maximumLetters {
    let word = String("abcdefgacegbdfhjlnprtvxzaeioubcdfghjklmnpqrstvwxyzabababacacacad".prefix(letters))
    #expect(features(word, minimumOrder: 2).count == 4 * (letters + 2) - 10 + 1)
    #expect(features(word, minimumOrder: 3).count == 3 * (letters + 2) - 9 + 1)
  }
}

@Test func whatTwoWordsHaveInCommonHasTheSameFeaturesAndNothingElseHas() {
  for (one, other, common) in [
    ("abcd", "xbcdy", 3), ("abcdefgh", "hgfedcba", 0), ("abcdefghijk", "xabcdefghijk", 10 + 9 + 8 + 7),
    ("abcdefg", "abcdefx", 6 + 5 + 4 + 3),
  ] {
    let shared = Set(features(one, minimumOrder: 2)).intersection(features(other, minimumOrder: 2))
    // The first word ends where the second one does, or begins where it does: boundaries are shared too.
    let boundaries = one.last == other.last ? 4 : 0
    #expect(shared.count == common + boundaries, "\(one) \(other)")
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
