import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

struct ScoreSumTests {
  private let english = Fixtures.tag("en")

  /// The sum of everything that a message holds, class by class, with no table of sums.
  private func naive(
    _ message: borrowing MessageUnits, _ scorer: Scorer
  ) -> (ranked: [(label: Int, score: Int)], outside: Int) {
    var pairWords: [PairWord] = []
    var sums = [Int](repeating: 0, count: scorer.classCount + 1)
    func add(_ weight: (Int) -> Int) { for label in sums.indices { sums[label] += weight(label) } }
    for word in message.words.prefix(Scorer.wordLimit) {
      if let record = scorer.word(word.key) ?? scorer.correction(of: word, in: message) {
        pairWords.append(PairWord(key: record.key, stem: record.stem))
        add { scorer.weight(record, label: $0) }
      } else {
        pairWords.append(PairWord(key: 0, stem: 0))
        message.forms.withUnsafeBufferPointer { forms in
          WordRuns.forEach(UnsafeBufferPointer(rebasing: forms[message.formRange(of: word)])) { key in
            add { scorer.weight(key, label: $0) }
          }
        }
      }
    }
    pairWords.withUnsafeBufferPointer { words in
      WordPairs.forEach(words) { key, _, _, _ in add { scorer.weight(key, label: $0) } }
    }
    let outside = sums.removeLast()
    let ranked = sums.enumerated().sorted { $0.element != $1.element ? $0.element > $1.element : $0.offset < $1.offset }
    return (ranked.prefix(TopScores.limit).map { (label: $0.offset, score: $0.element) }, outside)
  }

  /// The shop's intents, and some messages out of scope.
  private func shop(outside: [String]) throws -> MatchIndex {
    var messages = outside.map { LabelledMessage(text: $0, label: LabelledMessage.outOfScope) }
    for intent in Fixtures.shop.locales[0].intents {
      messages += intent.examples.map { LabelledMessage(text: $0.value, label: intent.id.name) }
    }
    return try PackCompiler().compile(messages, locale: english)
  }

  @Test(arguments: [1, 8, 60, 400], [[], ["the weather please", "where is the moon", "my card game was lost"]])
  func theLargestScoresAreThoseOfANaiveSum(words count: Int, outside: [String]) throws {
    let section = try shop(outside: outside).sections[0]
    #expect(section.scorer.hasOutside == !outside.isEmpty)
    let reader = try MessageReader(locale: english)
    let vocabulary = [
      "my", "card", "was", "declined", "parcel", "has", "not", "arrived", "where", "coupon", "refund", "crad",
      "zyzzyva",
      "the", "please",
    ]
    var random = SplitMix64(seed: UInt64(count))
    var scratch = MatchScratch()
    for _ in 0..<20 {
      var text = (0..<count).map { _ in vocabulary[Int(random.next() % UInt64(vocabulary.count))] }.joined(
        separator: " ")
      text.withUTF8 { reader.read($0, into: &scratch.message) }
      let words = scratch.message.words.indices
      let summary = scratch.scorer.summarize(scratch.message, words: words, section.scorer, section.nearest)
      let expected = naive(scratch.message, section.scorer)
      guard summary.top.count > 0 else { continue }
      #expect((0..<summary.top.count).map { Int(summary.top.score($0)) } == expected.ranked.map(\.score))
      #expect((0..<summary.top.count).map { Int(summary.top.label($0)) } == expected.ranked.map(\.label))
      #expect(Int(summary.top.outside) == (outside.isEmpty ? 0 : expected.outside))
    }
  }

  @Test func aLaneTellsTheWeightsThatItWasMadeOf() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<200 {
      var weights = SIMD16<Int8>()
      for place in 0..<16 {
        weights[place] = Int8(truncatingIfNeeded: max(Int64(bitPattern: random.next()) % 128, -127))
      }
      let words = WeightLane.words(weights)
      #expect((0..<16).map { WeightLane.weight(words, $0) } == (0..<16).map { Int(weights[$0]) })
    }
  }

  @Test func theLargestOfManyAreKeptInOrderAndEqualsByClass() {
    var random = SplitMix64(seed: 9)
    for count in 0..<40 {
      var top = TopScores()
      var all: [(label: Int32, score: Int32)] = []
      for label in 0..<Int32(count) {
        let score = Int32(truncatingIfNeeded: Int64(bitPattern: random.next()) % 10)
        all.append((label, score))
        top.offer(label, score)
      }
      all.sort { $0.score != $1.score ? $0.score > $1.score : $0.label < $1.label }
      let expected = all.prefix(TopScores.limit)
      #expect(top.count == expected.count)
      #expect((0..<top.count).map { top.label($0) } == expected.map(\.label))
      #expect((0..<top.count).map { top.score($0) } == expected.map(\.score))
      #expect(top.label(TopScores.limit - 1) == (count >= TopScores.limit ? expected[TopScores.limit - 1].label : -1))
    }
  }
}
