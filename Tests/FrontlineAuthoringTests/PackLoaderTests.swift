import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct PackLoaderTests {
  private func tag(_ text: String) throws -> LocaleTag { try #require(LocaleTag(text)) }

  private func localized(_ locale: String) throws -> LocalizedPack {
    let pack = try #require(PackDirectory().load().pack("shop"))
    return try #require(pack.localized(in: tag(locale)))
  }

  @Test func aGoodDirectoryHasNoFindings() throws {
    let directory = try PackDirectory()
    let reading = directory.read()
    #expect(reading.findings == [])
    #expect(try directory.load() == reading.collection)
  }

  @Test func policyIsReadAsWritten() throws {
    let policy = try PackDirectory().load().policy
    #expect(policy.defaultLocale.description == "en")
    #expect(policy.tiers.map(\.id) == ["bot", "agents", "engineers"])
    #expect(policy.tiers.map(\.level) == [1, 2, 3])
    #expect(policy.tiers[1].offerTimeout == .seconds(90))
    #expect(policy.tiers[1].serviceLevel == "standard")
    #expect(policy.tiers.map(\.requiresAcceptance) == [true, true, false])
    #expect(policy.tiers[2].required == ["note"] && policy.tiers[2].sendsTo == ["agents"])
    #expect(policy.tiers[2].takesBackAfter == .seconds(8 * 3600) && policy.tiers[1].sendsTo == nil)
    #expect(policy.firstTier?.id == "bot" && policy.tier(above: "bot")?.id == "agents")
    #expect(policy.tickets.reopenWithin == .seconds(3 * 86400) && policy.tickets.closeAfter == nil)
    #expect(policy.tickets.remindAfter == .seconds(86400) && policy.tickets.giveUpAfter == .seconds(5 * 86400))
    #expect(policy.teams[0].names.map { "\($0.locale)=\($0.name)" } == ["en=Customer support", "ja=カスタマーサポート"])
    #expect(policy.teams[1].names.map { "\($0.locale)=\($0.name)" } == ["en=Platform team"])
    let office = try #require(policy.calendar("office"))
    #expect(office.weekdays[4] == [MinuteSpan(start: 540, end: 720), MinuteSpan(start: 780, end: 1080)])
    #expect(office.weekdays[5] == [MinuteSpan(start: 600, end: 1440)])
    #expect(office.weekdays[6] == [])
    #expect(
      office.exceptions.map(\.dates) == [
        .date(year: 2026, month: 12, day: 25), .yearly(month: 1, day: 1), .date(year: 2026, month: 12, day: 24),
      ])
    #expect(office.exceptions[2].hours == [MinuteSpan(start: 540, end: 720)])
    #expect(policy.serviceLevels[0].times.resolution == .seconds(3 * 86400))
    #expect(policy.channelKind("x-post") == .public)
    #expect(policy.channelKind("never heard of") == .private)
    #expect(policy.channelKind("line-jp") == .private && policy.channelLocale("line-jp")?.description == "ja")
    #expect(policy.channelLocale("app") == nil && policy.channelLocale("never heard of") == nil)
    #expect(policy.lookup("order-status")?.fields == ["status", "eta"])
    #expect(policy.limits.choices == 4 && policy.limits.humanHold == .seconds(43200))
    #expect(policy.limits.messageBytes == 10_000)
    #expect(
      policy.escalationRules.map(\.trigger) == [.risk(["payment-dispute"]), .humanRequested, .notUnderstood(count: 3)])
    #expect(policy.escalationRules[0].urgency == .urgent)
  }

  @Test func packIsReadAsWritten() throws {
    let pack = try #require(PackDirectory().load().pack("shop"))
    #expect(pack.version == "1.0")
    #expect(pack.locales.map(\.locale.description) == ["en", "zh-Hans"])
    let refund = try #require(pack.intent(named: "refund"))
    #expect(refund.urgency == .high && refund.nextTier == "agents" && refund.risk == "payment-dispute")
    #expect(refund.followUps == [IntentID(pack: "shop", name: "where-is-my-order")])
    #expect(refund.location == SourceLocation(file: "shop/pack.yaml", line: 6, column: 3))
    #expect(refund.fieldLocations["team"] == SourceLocation(file: "shop/pack.yaml", line: 10, column: 11))
    #expect(refund.asksWhetherSolved)
    #expect(pack.intent(named: "hello")?.asksWhetherSolved == false)
    let order = try #require(pack.intent(named: "where-is-my-order"))
    #expect(order.slots.map(\.name) == ["order_number", "email"])
    #expect(order.slots.map(\.isRequired) == [true, false])
  }

  @Test func plainWordsAndNumbersStayTexts() throws {
    let refund = try localized("en").intents[0]
    #expect(refund.examples.map(\.value).suffix(4) == ["No", "24", "yes", "quoted: text"])
    #expect(refund.answers.map(\.regions) == [[], [], ["TH", "NO"]])
    #expect(refund.answers[0].text.value.hasSuffix("other {# days}}."))
    #expect(refund.answers[2].links == refund.answers[0].links)
  }

  @Test func everyPatternHasItsOwnPlace() throws {
    let refund = try localized("en").intents[0]
    let file = "shop/en.yaml"
    #expect(
      refund.patterns == [
        Located("~money back", at: SourceLocation(file: file, line: 14, column: 7)),
        Located("want * refund", at: SourceLocation(file: file, line: 16, column: 9)),
      ])
  }

  @Test func columnsInChineseCountCharacters() throws {
    let refund = try localized("zh-Hans").intents[0]
    #expect(refund.examples.map(\.location.column) == [16, 22])
    #expect(refund.examples.map(\.location.line) == [5, 5])
  }

  @Test func theHashTellsContentsApart() throws {
    let directory = try PackDirectory()
    let before = try directory.load().contentHash
    #expect(before != 0)
    #expect(try PackDirectory().load().contentHash == before)
    try directory.write("shop/tests/en.yaml", "locale: en\n")
    #expect(try directory.load().contentHash == before)
    try directory.write("shop/en.yaml", SamplePacks.english + "\n# one more line\n")
    #expect(try directory.load().contentHash != before)
  }
}
