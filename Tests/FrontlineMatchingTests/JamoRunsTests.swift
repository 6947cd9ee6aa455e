import Foundation
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct JamoRunsTests {
  static func keys(_ word: String) -> [UInt64] {
    var keys: [UInt64] = []
    Array(word.utf8).withUnsafeBufferPointer { form in
      if JamoRuns.areMade(of: form) { JamoRuns.forEach(form) { keys.append($0) } }
    }
    return keys
  }

  /// Each run as its letters, cut from the word's canonical decomposition by Foundation.
  static func reference(_ word: String) -> [[UInt32]] {
    let letters = [0x11_0000] + word.decomposedStringWithCanonicalMapping.unicodeScalars.map(\.value) + [0x11_0001]
    return letters.indices.flatMap { from in
      (3...5).filter { from + $0 <= letters.count }.map { Array(letters[from..<from + $0]) }
    }
  }

  @Test func theRunsAreThoseOfTheDecomposition() {
    var generator = SplitMix64(seed: 17)
    for _ in 0..<300 {
      let syllables = (0..<Int.random(in: 1...8, using: &generator)).compactMap { index -> Character? in
        let isOther = index > 0 && Int.random(in: 0..<6, using: &generator) == 0
        let range: ClosedRange<UInt32> = isOther ? 0x61...0x7A : 0xAC00...0xD7A3
        return Unicode.Scalar(UInt32.random(in: range, using: &generator)).map(Character.init)
      }
      let word = String(syllables)
      let keys = Self.keys(word)
      let runs = Self.reference(word)
      #expect(keys.count == runs.count, "\(word)")
      #expect(Set(keys).count == Set(runs).count, "\(word)")
      for (first, second) in zip(keys.indices, keys.indices.dropFirst()) {
        #expect((keys[first] == keys[second]) == (runs[first] == runs[second]), "\(word)")
      }
    }
  }

  @Test(arguments: [("안와요", "안왔어"), ("결제했는데", "결제하고"), ("되나요", "돼나요")])
  func wordsWithOtherEndingsShareRuns(_ one: String, _ other: String) {
    #expect(!Set(Self.keys(one)).isDisjoint(with: Self.keys(other)))
  }

  @Test(arguments: ["", "a", "결", "認証", "ㅋㅋㅋ", "otp가", "\u{1112}\u{1161}\u{11AB}"])
  func onlyWordsThatBeginWithASyllableMakeThem(_ word: String) {
    #expect(Self.keys(word).isEmpty == (word != "결"))
  }

  @Test func longWordsMakeNoMoreThanTheMost() {
    #expect(Self.keys(String(repeating: "각", count: 500)).count <= JamoRuns.most)
  }

  @Test func bytesCutShortAreNoHarm() {
    for bytes in [[0xEA, 0xB0, 0x80, 0xED], [0xEA, 0xB0, 0x80, 0xEB, 0x9E], [0xEA, 0xB0, 0x80, 0xF0, 0x9F]] as [[UInt8]]
    {
      var count = 0
      bytes.withUnsafeBufferPointer { JamoRuns.forEach($0) { _ in count += 1 } }
      #expect(count > 0)
    }
  }
}
