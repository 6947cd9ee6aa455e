import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct IndexTests {
  private let en = Fixtures.tag("en")
  private let other = Fixtures.pack(
    "media",
    entries: [
      .init(name: "quality", examples: ["the sound is bad", "music sounds muffled", "low audio quality"]),
      .init(name: "region", examples: ["song not available in my country", "why is this track locked here"]),
    ])

  @Test func compilingTwiceGivesTheSameIndex() throws {
    let packs = Fixtures.collection([Fixtures.shop, other])
    let first = try PackCompiler().compile(packs)
    let second = try PackCompiler().compile(packs)
    #expect(first.contentHash == second.contentHash)
    #expect(first.contentHash.count == 16)
  }

  @Test func theOrderOfPacksDoesNotMatter() throws {
    let first = try PackCompiler().compile(Fixtures.collection([Fixtures.shop, other]))
    var packs = Fixtures.collection([])
    packs.packs = [Fixtures.shop, other]
    let forward = try PackCompiler().compile(packs)
    packs.packs = [other, Fixtures.shop]
    let backward = try PackCompiler().compile(packs)
    #expect(forward.contentHash == first.contentHash)
    #expect(backward.contentHash == first.contentHash)
  }

  @Test func anyChangeThatCanChangeADecisionChangesTheHash() throws {
    let base = try PackCompiler().compile(Fixtures.collection([Fixtures.shop])).contentHash
    var changed = Fixtures.shop
    changed.locales[0].intents[0].examples[0].value += " today"
    #expect(try PackCompiler().compile(Fixtures.collection([changed])).contentHash != base)
    changed = Fixtures.shop
    changed.locales[0].intents[0].patterns = [Located("refund !not", at: changed.location)]
    #expect(try PackCompiler().compile(Fixtures.collection([changed])).contentHash != base)
    changed = Fixtures.shop
    changed.intents[0].followUps = [IntentID(pack: "shop", name: "coupon")]
    #expect(try PackCompiler().compile(Fixtures.collection([changed])).contentHash != base)
  }

  @Test func aSelectionTakesOnlyItsPacksAndAnUnknownOneIsAnError() throws {
    let packs = Fixtures.collection([Fixtures.shop, other])
    let index = try PackCompiler().compile(packs, selecting: ["media"])
    #expect(index.intents.map(\.description) == ["media/quality", "media/region"])
    let error = #expect(throws: MatchingError.self) { try PackCompiler().compile(packs, selecting: ["nothing"]) }
    #expect(error?.code == .unknownPack)
  }

  @Test func aPackWithoutTheLocaleTakesPartInItsDefault() throws {
    let spanish = Fixtures.pack(
      "tienda", locale: "es",
      entries: [
        .init(name: "pago", patterns: ["no puedo pagar"]), .init(name: "pedido", patterns: ["donde esta mi pedido"]),
      ])
    let matcher = try Matcher(index: try PackCompiler().compile(Fixtures.collection([Fixtures.shop, spanish])))
    #expect(matcher.index.locales.map(\.description) == ["en", "es"])
    let result = matcher.match("my card was declined", locale: Fixtures.tag("es-MX"))
    #expect(result.intent?.description == "shop/payment-failed")
    #expect(result.localeMatch?.tag.description == "es")
    #expect(matcher.match("no puedo pagar", locale: Fixtures.tag("es-MX")).intent?.description == "tienda/pago")
  }

  @Test func aLanguageThatNoPackSpeaksFallsBackToTheDefaultAndSaysSo() throws {
    let matcher = try Fixtures.matcher(Fixtures.shop)
    let result = matcher.match("my card was declined", locale: Fixtures.tag("fi"))
    #expect(result.localeMatch == LocaleMatch(tag: en, kind: .default))
    #expect(result.intent?.name == "payment-failed")
  }
}
