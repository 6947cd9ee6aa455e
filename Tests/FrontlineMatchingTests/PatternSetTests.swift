import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct PatternSetTests {
  typealias Rule = PatternHarness.Rule

  /// What the plain reading of the language says of a set.
  private func expected(
    _ rules: [Rule], _ words: [String], synonyms: [String: [String]], followUps: [Int32]
  ) -> (program: Int, literals: Int, length: Int, labels: [Int32])? {
    var found: [(program: Int, literals: Int, length: Int)] = []
    for (number, rule) in rules.enumerated() where !rule.isFollowUp || followUps.contains(rule.label) {
      guard let syntax = try? PatternSyntax(rule.pattern) else { continue }
      let isMarked = !ReferenceMarks.marks(rule.pattern).isEmpty
      let reference = ReferencePattern(syntax: syntax, synonyms: synonyms, isMarked: isMarked)
      guard let match = reference.match(words) else { continue }
      found.append((number, match.literals, match.length))
    }
    guard let best = found.max(by: { ($0.literals, $0.length) < ($1.literals, $1.length) }) else { return nil }
    var winners = found.filter { $0.literals == best.literals && $0.length == best.length }
    let favoured = Set(winners.map { rules[$0.program].label }.filter(followUps.contains))
    if favoured.count == 1, Set(winners.map { rules[$0.program].label }).count > 1 {
      winners.removeAll { !favoured.contains(rules[$0.program].label) }
    }
    let labels = Set(winners.map { rules[$0.program].label }).sorted()
    return (winners[0].program, best.literals, best.length, labels)
  }

  private func check(
    _ harness: inout PatternHarness, _ rules: [Rule], _ words: [String], synonyms: [String: [String]],
    random: inout RandomPatterns, matched: inout Int
  ) {
    let followUps: [Int32] = random.below(2) == 0 ? [] : [Int32(random.below(3)), 3 + Int32(random.below(3))]
    let text = words.joined(separator: " ")
    let lower = random.below(3) == 0 ? random.below(words.count + 1) : 0
    let upper = random.below(3) == 0 ? lower + random.below(words.count - lower + 1) : words.count
    let part = Array(words[lower..<upper])
    let found = harness.match(text, units: lower..<upper, followUps: followUps)
    let expected = expected(rules, part, synonyms: synonyms, followUps: followUps)
    let note = "\(rules.map(\.pattern)) on \(part), follow-ups \(followUps)"
    #expect((found == nil) == (expected == nil), "\(note)")
    guard let found, let expected else { return }
    matched += 1
    #expect(found.match.literals == expected.literals, "\(note)")
    #expect(found.match.end - found.match.start == expected.length, "\(note)")
    #expect(found.match.start >= lower && found.match.end <= upper, "\(note)")
    #expect(Int(found.program) == expected.program, "\(note)")
    #expect(found.equalLabels == Array(expected.labels.prefix(5)), "\(note)")
    #expect(Int(found.equalCount) == expected.labels.count, "\(note)")
  }

  @Test func randomSetsMatchAsThePlainReadingOfTheLanguageSays() throws {
    var random = RandomPatterns(random: SplitMix64(seed: 42))
    let synonyms = ["set": ["a", "abc"]]
    var matched = 0
    for _ in 0..<300 {
      var rules: [Rule] = []
      let size = 1 + random.below(random.below(4) == 0 ? 50 : 6)
      while rules.count < size {
        let rule = Rule(pattern: random.pattern(), label: Int32(random.below(8)), isFollowUp: random.below(5) == 0)
        if (try? PatternSyntax(rule.pattern)) != nil { rules.append(rule) }
      }
      var harness = try PatternHarness(rules, synonyms: synonyms)
      for _ in 0..<12 {
        check(&harness, rules, random.text(), synonyms: synonyms, random: &random, matched: &matched)
      }
    }
    #expect(matched > 2000)
  }

  @Test func randomSetsOverWordsThatOnlyMarksTellApartMatchAsThePlainReadingSays() throws {
    var random = RandomPatterns(random: SplitMix64(seed: 11), words: ["ma", "má", "mà", "mạ", "la", "lá"])
    var plain = RandomPatterns(random: SplitMix64(seed: 12), words: ["ma", "la"])
    let synonyms = [["set": ["má", "la"]], ["set": ["ma", "la"]]]
    var matched = 0
    for turn in 0..<200 {
      var rules: [Rule] = []
      while rules.count < 1 + turn % 12 {
        let pattern = random.below(3) == 0 ? plain.pattern() : random.pattern()
        if (try? PatternSyntax(pattern)) != nil { rules.append(Rule(pattern: pattern, label: Int32(random.below(8)))) }
      }
      var harness = try PatternHarness(rules, locale: "vi", synonyms: synonyms[turn % 2])
      for _ in 0..<12 {
        let words = random.below(3) == 0 ? plain.text() : random.text()
        check(&harness, rules, words, synonyms: synonyms[turn % 2], random: &random, matched: &matched)
      }
    }
    #expect(matched > 1000)
  }

  @Test(arguments: [
    ("đổi số", "không thấy số", false), ("thay số", "không thấy số", false), ("thay số", "thay số", true),
    ("tống tiền", "tổng tiền y nguyên", false), ("tống tiền", "bị tong tien", true), ("hủy đơn", "huỷ đơn", true),
    ("sửa địa chỉ", "sữa địa chỉ", true), ("huy don", "hủy đơn", true), ("hủy đơn", "huy don", true),
    ("hủy đơn", "HỦY ĐƠN", true), ("hủy đơn", "hủy don giúp", true),
  ])
  func vietnamesePatternsAskForTheMarksOfWordsThatBearSome(_ pattern: String, _ message: String, _ matches: Bool) throws
  {
    var harness = try PatternHarness([Rule(pattern: pattern)], locale: "vi")
    #expect((harness.match(message) != nil) == matches)
  }

  @Test func slotsAreFoundBesideMarkedWords() throws {
    var harness = try PatternHarness(
      [Rule(pattern: "hủy đơn {n} giúp")], locale: "vi", slots: [("n", .number)])
    #expect(harness.captures("huỷ đơn 417 giúp") == ["n": "417"])
    #expect(harness.captures("huy don 418 giup") == ["n": "418"])
  }

  @Test func aSetOfManyAlternativesMatchesAsThePlainReadingSays() throws {
    var random = RandomPatterns(random: SplitMix64(seed: 7))
    let many = (0..<12).map { "w\($0)" }
    let synonyms = ["set": many]
    var matched = 0
    for _ in 0..<60 {
      var rules: [Rule] = []
      for _ in 0..<4 {
        let turn = random.below(12)
        let first = (many[turn...] + many[..<turn]).prefix(9 + random.below(3)).joined(separator: " | ")
        let gap = ["*", "_", "", "[* a]"][random.below(4)]
        let tail = ["~set", "(a | ~set *)", "w1", "[~set] b*"][random.below(4)]
        rules.append(Rule(pattern: "(\(first) | * a) \(gap) \(tail)", label: Int32(random.below(4))))
      }
      var harness = try PatternHarness(rules, synonyms: synonyms)
      for _ in 0..<12 {
        let words = (0..<(1 + random.below(6))).map { _ in
          random.below(3) == 0 ? random.word() : many[random.below(12)]
        }
        check(&harness, rules, words, synonyms: synonyms, random: &random, matched: &matched)
      }
    }
    #expect(matched > 300)
  }

  /// So many words that their bits in the states' masks and in the filter meet, and ways that end in vain.
  @Test func aLargeSetOverManyWordsMatchesAsThePlainReadingSays() throws {
    var random = RandomPatterns(random: SplitMix64(seed: 5), words: (0..<150).map { "w\($0)" })
    let synonyms = ["set": ["w1", "w2"]]
    var matched = 0
    for _ in 0..<3 {
      var rules: [Rule] = []
      while rules.count < 150 {
        let pattern = "\(random.word()) \(random.pattern())"
        if pattern.contains("^") || (try? PatternSyntax(pattern)) == nil { continue }
        rules.append(Rule(pattern: pattern, label: Int32(random.below(8))))
      }
      var harness = try PatternHarness(rules, synonyms: synonyms)
      for _ in 0..<20 {
        check(&harness, rules, random.text(), synonyms: synonyms, random: &random, matched: &matched)
      }
    }
    #expect(matched > 5)
  }

  @Test func matchesForProofsAreAllThatHoldBestFirst() throws {
    let rules = [
      Rule(pattern: "refund", label: 1), Rule(pattern: "my * refund", label: 2),
      Rule(pattern: "my * refund !card", label: 3),
      Rule(pattern: "refund", label: 4, isFollowUp: true),
    ]
    var harness = try PatternHarness(rules)
    harness.read("my card refund")
    let found = harness.scratch.matches(
      harness.set, harness.message, units: harness.message.units.indices, values: harness.values,
      followUps: UnsafeBufferPointer(start: nil, count: 0))
    #expect(found.map(\.program) == [1, 0])
    #expect(harness.set.entry(1)?.pattern == Located("my * refund", at: PatternHarness.location))
    #expect(harness.set.entry(3)?.isFollowUp == true)
    #expect(harness.set.entry(4) == nil && harness.set.entry(-1) == nil)
  }

  @Test func equalPatternsGiveEqualBytes() throws {
    let rules = ["a (b | c)", "~set * a", "<a b> !c", "x* {n}"].map { Rule(pattern: $0) }
    let one = try PatternHarness(rules, synonyms: ["set": ["a", "b"]], slots: [("n", .number)])
    let other = try PatternHarness(rules, synonyms: ["set": ["a", "b"]], slots: [("n", .number)])
    #expect(Array(one.bytes.all) == Array(other.bytes.all))
  }

  @Test func oneScratchServesSetsOfAnySize() throws {
    var small = try PatternHarness([Rule(pattern: "a *")])
    var large = try PatternHarness((0..<200).map { Rule(pattern: "a * w\($0)", label: Int32($0)) })
    var scratch = PatternScratch()
    for round in 0..<3 {
      swap(&scratch, &small.scratch)
      #expect(small.match("a b")?.match == PatternMatch(literals: 1, start: 0, end: 2))
      swap(&scratch, &small.scratch)
      swap(&scratch, &large.scratch)
      #expect(large.match("a b w\(round)")?.equalLabels == [Int32(round)])
      #expect(large.match("b w\(round)") == nil)
      swap(&scratch, &large.scratch)
    }
  }

  /// Every byte of every part, flipped in turn: other answers are fine, a trap or an endless loop is not.
  @Test func aDamagedSetNeverTraps() throws {
    let rules = [
      Rule(pattern: "^ my (card | visa) * declined $", label: 0), Rule(pattern: "refund* {n} !not", label: 1),
      Rule(pattern: "* order {order} _", label: 2, isFollowUp: true),
    ]
    let whole = try PatternHarness(rules, slots: [("n", .number), ("order", .orderNumber)])
    let texts = ["my visa was declined", "refunds 12 not", "the order 4471-2290 please", "退款 not my card"]
    let followUps: [Int32] = [2]
    var random = SplitMix64(seed: 1)
    for place in IndexFormat.headerSize + 32 * 15..<whole.bytes.count {
      var flipped = Array(whole.bytes.all)
      flipped[place] ^= [UInt8(0xFF), 1, 0x80, UInt8(truncatingIfNeeded: random.next()) | 1][place % 4]
      let copy = IndexBytes(zeroed: flipped.count)
      flipped.withUnsafeBytes { copy.write($0, at: 0) }
      guard let parts = try? IndexParts(copy), let set = try? PatternSet(parts, section: 3) else { continue }
      var harness = whole
      harness.scratch = PatternScratch()
      for text in texts {
        harness.read(text)
        let verdict = followUps.withUnsafeBufferPointer {
          harness.scratch.match(
            set, harness.message, units: harness.message.units.indices, values: harness.values, followUps: $0)
        }
        guard let verdict else { continue }
        let number = Int(verdict.program)
        _ = set.entry(number)
        _ = PatternCaptures.find(
          set.steps(number), slotCount: set.slotNames(number).count, harness.message, values: harness.values,
          match: verdict.match)
      }
    }
  }
}
