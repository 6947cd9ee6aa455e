import FrontlineMatching
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct ExampleTrialTests {
  static let english = LocaleTag("en") ?? .undetermined
  static let file = SourceLocation(file: "shop/en.yaml", line: 1, column: 1)

  static func packs() -> PackCollection {
    let examples: [(String, [String])] = [
      (
        "refund", ["I want my money back", "please refund my purchase", "return what I paid", "give me back the money"]
      ),
      (
        "delivery",
        ["when will the parcel arrive", "how long does shipping take", "the package is late", "track my parcel"]
      ),
    ]
    let ids = examples.map { IntentID(pack: "shop", name: $0.0) }
    let localized = LocalizedPack(
      locale: english,
      intents: zip(ids, examples).map { id, entry in
        LocalizedIntent(
          id: id, label: Located("", at: file), examples: entry.1.map { Located($0, at: file) }, location: file)
      }, outOfScope: [Located("tell me a joke", at: file)], location: file)
    let pack = Pack(
      id: "shop", version: "1", title: "Shop", defaultLocale: english,
      intents: ids.map { IntentDefinition(id: $0, title: $0.name, location: file) }, locales: [localized],
      location: file)
    return PackCollection(
      policy: SupportPolicy(defaultLocale: english, tiers: [], location: SourceLocation(file: "support.yaml")),
      packs: [pack])
  }

  static func trial(_ tests: [(String, String?)]) throws -> ExampleTrial {
    let messages = tests.map { text, intent in
      TestMessage(text: Located(text, at: file), expected: intent.map { IntentID(pack: "shop", name: $0) })
    }
    let packs = packs()
    return try ExampleTrial(
      packs: packs, index: try PackCompiler().compile(packs), locale: english,
      tests: [TestSuite(pack: "shop", locale: english, messages: messages, location: file)])
  }

  @Test func anExampleWinsItsOwnMessageAndMendsATest() throws {
    let intent = IntentID(pack: "shop", name: "delivery")
    let effect = try #require(
      try Self.trial([("drone quadcopter launch", "delivery")])
        .effect(of: "drone quadcopter launch", for: intent, on: ["drone quadcopter launch", "tell me a joke"]))
    #expect(effect.answered == 1 && effect.worse.isEmpty)
    #expect(effect.better.map(\.text.value) == ["drone quadcopter launch"])
    #expect(effect.better.first?.before == nil && effect.better.first?.after == intent)
    #expect(effect.better.first?.isTest == true && effect.checked == 1 + 8 + 1)
  }

  @Test func whatAnExampleTakesFromOthersIsTold() throws {
    // The new example is another intent's test message.
    let refund = IntentID(pack: "shop", name: "refund")
    let effect = try #require(
      try Self.trial([("I want my money back", "refund"), ("tell me a joke", nil)])
        .effect(of: "tell me a joke", for: refund, on: []))
    #expect(effect.worse.contains { $0.text.value == "tell me a joke" && $0.isTest && $0.after == refund })
    #expect(effect.worse.contains { $0.text.value == "tell me a joke" && !$0.isTest } && effect.answered == 0)
  }

  @Test func anIntentThatTheLocaleLacksCannotBeTried() throws {
    #expect(try Self.trial([]).effect(of: "hello", for: IntentID(pack: "shop", name: "nothing"), on: []) == nil)
    #expect(try Self.trial([]).effect(of: "hello", for: IntentID(pack: "else", name: "refund"), on: []) == nil)
  }
}
