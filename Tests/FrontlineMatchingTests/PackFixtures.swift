import FrontlinePacks
import FrontlineText

@testable import FrontlineMatching

/// Packs written in a few lines, for tests.
enum Fixtures {
  struct Entry {
    var name: String
    var examples: [String] = []
    var patterns: [String] = []
    var followUpPatterns: [String] = []
    var followUps: [String] = []
    var slots: [(String, SlotType)] = []
  }

  static func tag(_ text: String) -> LocaleTag { LocaleTag(text) ?? .undetermined }

  static func pack(
    _ id: String = "shop", locale: String = "en", default fallback: String? = nil,
    synonyms: [(String, [String])] = [], entries: [Entry]
  ) -> Pack {
    let file = SourceLocation(file: "\(id)/\(locale).yaml")
    func located(_ texts: [String], from line: Int) -> [Located<String>] {
      texts.enumerated().map {
        Located($0.element, at: SourceLocation(file: file.file, line: line + $0.offset, column: 7))
      }
    }
    let intents = entries.map { entry in
      IntentDefinition(
        id: IntentID(pack: id, name: entry.name), title: entry.name,
        slots: entry.slots.map { SlotDefinition(name: $0.0, type: $0.1, location: file) },
        followUps: entry.followUps.map { IntentID(pack: id, name: $0) }, location: file)
    }
    let localized = entries.enumerated().map { number, entry in
      LocalizedIntent(
        id: IntentID(pack: id, name: entry.name), label: Located("", at: file),
        examples: located(entry.examples, from: number * 100 + 1),
        patterns: located(entry.patterns, from: number * 100 + 50),
        followUpPatterns: located(entry.followUpPatterns, from: number * 100 + 80), location: file)
    }
    return Pack(
      id: id, version: "1", title: id, defaultLocale: tag(fallback ?? locale), intents: intents,
      locales: [
        LocalizedPack(
          locale: tag(locale), intents: localized,
          synonymSets: synonyms.map { SynonymSet(name: $0.0, members: located($0.1, from: 900), location: file) },
          location: file)
      ], location: file)
  }

  static func collection(_ packs: [Pack], default fallback: String = "en") -> PackCollection {
    PackCollection(
      policy: SupportPolicy(defaultLocale: tag(fallback), tiers: [], location: SourceLocation(file: "support.yaml")),
      packs: packs)
  }

  static func matcher(_ packs: Pack...) throws -> Matcher {
    try Matcher(index: try PackCompiler().compile(collection(packs)))
  }

  static let shop = pack(entries: [
    Entry(
      name: "refund-status",
      examples: [
        "where is my refund", "when will I get my refund", "has my refund been sent", "refund not received yet",
        "how long does a refund take", "my money has not come back",
      ]),
    Entry(
      name: "refund-request",
      examples: [
        "I want a refund", "can I get a refund for this", "give me my money back", "refund please",
        "how do I ask for a refund", "I would like to return this for a refund",
      ], followUps: ["refund-status"]),
    Entry(
      name: "payment-failed",
      examples: [
        "my card was declined", "payment does not go through", "I cannot pay", "my payment failed",
        "the card keeps getting declined", "checkout rejects my credit card",
      ]),
    Entry(
      name: "delivery-late",
      examples: [
        "my parcel has not arrived", "the delivery is late", "where is my package", "my order is delayed",
        "still waiting for my parcel", "tracking has not moved for days",
      ]),
    Entry(
      name: "coupon",
      examples: [
        "my coupon code does not work", "how do I use a voucher", "promo code is invalid", "where do I enter a coupon",
        "the discount code was rejected", "can I combine two coupons",
      ]),
  ])
}
