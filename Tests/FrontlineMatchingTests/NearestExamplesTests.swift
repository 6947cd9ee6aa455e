import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct NearestExamplesTests {
  private struct Numbers: RandomNumberGenerator {
    var mix: SplitMix64
    mutating func next() -> UInt64 { mix.next() }
    init(seed: UInt64) { mix = SplitMix64(seed: seed) }
  }

  /// Examples over a few words, some of them in nearly every one, so that likeness is often close.
  private static func section(_ generator: inout Numbers) throws -> MatchSection {
    let words = (0..<60).map {
      "wo\(["b", "d", "f", "k", "l", "m"][$0 / 10])\(["a", "e", "i", "o", "u", "ka", "re", "mi", "to", "lu"][$0 % 10])"
    }
    let entries = (0..<8).map { number in
      Fixtures.Entry(
        name: "intent-\(number)",
        examples: (0..<12).map { _ in
          (0..<Int.random(in: 1...7, using: &generator)).map { _ in
            words[min(Int.random(in: 0..<60, using: &generator), Int.random(in: 0..<60, using: &generator))]
          }.joined(separator: " ")
        })
    }
    let index = try PackCompiler().compile(Fixtures.collection([Fixtures.pack(entries: entries)]))
    return try #require(index.sections.first)
  }

  @Test func aLookAtAFewIsAsGoodAsALookAtAll() throws {
    var generator = Numbers(seed: 4)
    let section = try Self.section(&generator)
    let nearest = section.nearest
    #expect(!nearest.isEmpty)
    for round in 0..<500 {
      var marks = StemMarks()
      marks.begin(stems: nearest.stemCount)
      let count = round % 50 == 0 ? 200 : Int.random(in: 0...9, using: &generator)
      for _ in 0..<count { marks.add(UInt32.random(in: 0..<UInt32(nearest.stemCount), using: &generator)) }
      var top = TopScores()
      for label in 0..<Int32(section.classCount) { top.offer(label, Int32.random(in: 0..<100, using: &generator)) }
      let scale = Float.random(in: 0.05...0.6, using: &generator)
      var inside: Float = 0
      for place in 0..<NearestExamples.classes {
        inside = max(inside, nearest.likeness(nearest.examples(of: Int(top.label(place))), marks, scale: scale))
      }
      // The class after the three stands for those out of scope.
      let label = Int(top.label(NearestExamples.classes))
      let outside = nearest.likeness(nearest.examples(of: label), marks, scale: scale)
      let found = nearest.nearest(top, outside: label, marks, scale: scale)
      #expect(found.inside == inside && found.outside == outside)
    }
  }
}
