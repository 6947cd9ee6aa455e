import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct MessageGrouperTests {
  /// A small generator with a fixed seed (SplitMix64).
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }

  static let english = LocaleTag("en") ?? .undetermined

  /// Messages of few words, some of them far more frequent than others, as in a language.
  static func messages(_ count: Int, words: Int, seed: UInt64) -> [String] {
    var random = Seeded(state: seed)
    let letters = Array("bcdfghklmnprstvz")
    let vocabulary = (0..<words).map { "\(letters[$0 % 16])o\(letters[$0 / 16])a" }
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        let share = Double.random(in: 0..<1, using: &random)
        return vocabulary[Int(share * share * Double(words))]
      }.joined(separator: " ")
    }
  }

  static func rows(_ messages: [String]) throws -> GroupRows {
    let reader = try GroupFeatureReader(locale: english)
    var counts: [UInt64: Int] = [:]
    var texts: [GroupFeatures] = []
    for features in messages.map(reader.features) {
      if counts[features.text] == nil { texts.append(features) }
      counts[features.text, default: 0] += 1
    }
    return GroupRows(texts, counts: texts.map { counts[$0.text] ?? 0 }, background: [])
  }

  @Test(arguments: 0..<24)
  func theGroupsAreThoseOfComparingEachTextWithEachGroup(seed: Int) throws {
    let messages = Self.messages(40 + seed * 12, words: [12, 40, 150][seed % 3], seed: UInt64(seed))
    let rows = try Self.rows(messages)
    let found = GroupSearch(rows: rows, minimum: 1 + seed % 4, threads: 1 + seed % 3).assignment()
    #expect(found == ReferenceSearch(rows: rows, minimum: 1 + seed % 4).assignment())
    #expect(found.contains { $0 >= 0 })
  }

  @Test(arguments: [1, 2, 5])
  func aMessageIsInOneGroupAtMostAndEqualOnesAreTogether(minimum: Int) throws {
    let messages = Self.messages(600, words: 60, seed: 7)
    let groups = try MessageGrouper(locale: Self.english, minimum: minimum, threads: 1).groups(of: messages)
    let all = groups.flatMap(\.messages)
    #expect(Set(all).count == all.count)
    #expect(groups.allSatisfy { $0.messages.count >= minimum && $0.messages == $0.messages.sorted() })
    #expect(groups.allSatisfy { Set($0.texts).isSubset(of: Set($0.messages)) && !$0.texts.isEmpty })
    #expect(groups.map(\.messages.count) == groups.map(\.messages.count).sorted(by: >))
    var groupOf: [String: Set<Int>] = [:]
    for (number, group) in groups.enumerated() {
      for message in group.messages { groupOf[messages[message], default: []].insert(number) }
    }
    #expect(groupOf.values.allSatisfy { $0.count == 1 })
    #expect(try MessageGrouper(locale: Self.english, minimum: minimum, threads: 4).groups(of: messages) == groups)
  }

  @Test func caseNumbersAndPunctuationMakeNoDifference() throws {
    let messages = ["Where is order 12345?", "where is ORDER 777-1, ", "WHERE IS ORDER AB99812!!", "something else"]
    let groups = try MessageGrouper(locale: Self.english).groups(of: messages)
    #expect(groups.count == 1 && groups[0].messages == [0, 1, 2])
  }

  @Test func wordsThatAllMessagesHaveGlueNothingTogether() throws {
    let things = ["piano", "garden", "taxes", "weather", "soccer", "novel", "bread", "comet", "violin", "castle"]
    let messages = things.map { "how do I find out about the \($0)" }
    #expect(try MessageGrouper(locale: Self.english, minimum: 2).groups(of: messages).isEmpty)
    // Two messages alone share most of their words; other texts of the language tell that these are common.
    let background = (0..<200).map { "how do I find out about the thing \(things[$0 % 10])s" }
    let few = MessageGrouper(locale: Self.english, minimum: 2, background: background)
    #expect(try few.groups(of: Array(messages.prefix(2))).isEmpty)
  }

  @Test func aGroupIsNamedByTheMessageThatIsMostLikeTheOthers() throws {
    let messages = [
      "refund crypto wallet payment lost", "crypto wallet payment", "crypto payment",
      "wallet payment of crypto today please",
      "music", "games", "books",
    ]
    let groups = try MessageGrouper(locale: Self.english).groups(of: messages)
    #expect(groups.count == 1 && groups[0].central == 1, "\(groups)")
  }

  @Test(arguments: [
    "", " ", "???", "12345", "\u{0}\u{0}", "👍🏽", String(repeating: "a", count: 100_000), "\u{FFFD}\u{301}",
  ])
  func nothingInAMessageTraps(_ text: String) throws {
    let groups = try MessageGrouper(locale: .undetermined, minimum: 1).groups(of: [text, text])
    #expect(groups.count <= 1 && groups.allSatisfy { $0.messages == [0, 1] })
    #expect(try MessageGrouper(locale: Self.english).groups(of: []).isEmpty)
  }
}
