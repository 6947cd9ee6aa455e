import FrontlinePacks
import FrontlineText

@testable import FrontlineMatching

/// A value of every type that packs are made of, with every field set, and beside it one with as little set as can be.
///
/// The tests hold that each field of the two differs, so that no field can be forgotten by the codec or here.
enum FullPacks {
  struct Pair {
    var full: any PackCodable
    var bare: any PackCodable
  }

  static let place = SourceLocation(file: "shop/zh-Hant.yaml", line: 300, column: 7)
  static let nowhere = SourceLocation(file: "a.yaml")
  static let fields = FieldLocations([fieldEntry, .init(key: "urgency", location: nowhere)])
  static let fieldEntry = FieldLocations.Entry(key: "skills", index: 2, location: place)
  static let id = IntentID(pack: "shop", name: "refund")
  static let otherID = IntentID(pack: "a", name: "b")
  static let zh = Fixtures.tag("zh-Hant-TW")
  static let en = Fixtures.tag("en")

  static func text(_ text: String) -> Located<String> { Located(text, at: place) }
  static let bareText = Located("", at: nowhere)

  static let slot = SlotDefinition(name: "order", type: .orderNumber, isRequired: false, location: place)
  static let link = AnswerLink(kind: .image, url: "https://example.com/ü?a=b", title: "Ein Bild")
  static let answer = Answer(
    text: text("{count, plural, other {# 件}}"), channelKind: .public, regions: ["TW", "HK"], style: .polite,
    links: [link])
  static let question = SlotQuestion(slot: "order", question: text("哪一張訂單？"), correction: text("再試一次"))
  static let lookupAnswers = LookupAnswers(found: text("有"), notFound: text("沒有"), timedOut: text("\u{0}等一下"))
  static let intent = IntentDefinition(
    id: id, title: "Refund", firstTier: "bot", nextTier: "agents", team: "billing", skills: ["billing", "zh"],
    wantedSkills: ["devices"],
    urgency: .urgent, role: .requestHuman, slots: [slot], lookup: "order", followUps: [otherID, id], tags: ["money"],
    risk: "payment-dispute", asksWhetherSolved: false, location: place, fieldLocations: fields)
  static let localizedIntent = LocalizedIntent(
    id: id, label: text("退款"), examples: [text("我要退款"), text("e\u{301}"), text("\u{e9}"), text("")],
    patterns: [text("退款 * 請")], followUpPatterns: [text("多久")], answers: [answer, Answer(text: bareText)],
    slotQuestions: [question], lookupAnswers: lookupAnswers, location: place)
  static let synonyms = SynonymSet(name: "money", members: [text("錢"), text("款項")], location: place)
  static let systemText = LocalizedText(key: .handoffClosed, text: text("{team} 休息中"))
  static let canned = CannedReply(id: "thanks", text: text("謝謝您"))
  static let localizedPack = LocalizedPack(
    locale: zh, intents: [localizedIntent], synonymSets: [synonyms], texts: [systemText],
    angerPhrases: [text("太扯")], cannedReplies: [canned], outOfScope: [text("天氣")],
    location: place)
  static let bareLocalizedPack = LocalizedPack(locale: en, intents: [], location: nowhere)
  static let pack = Pack(
    id: "shop", version: "1.2.3", title: "Shop", defaultLocale: zh, intents: [intent],
    locales: [bareLocalizedPack, localizedPack], location: place)
  static let barePack = Pack(
    id: "", version: "", title: "", defaultLocale: en, intents: [], locales: [], location: nowhere)

  static let tier = TierDefinition(
    id: "agents", name: "Agents", level: -2, kind: .human, requiresAcceptance: false,
    offerTimeout: .milliseconds(-1_500), serviceLevel: "gold", required: ["order", "note"], sendsTo: ["bot"],
    takesBackAfter: .seconds(8), link: "https://example.com", location: place, fieldLocations: fields)
  static let name = LocalizedName(locale: zh, name: "帳務")
  static let team = TeamDefinition(
    id: "billing", names: [name, LocalizedName(locale: en, name: "Billing")], tier: "agents", calendar: "office",
    skills: ["billing"], isOutsourced: true, may: [.reply, .handBack], sees: [.slots, .transcript], location: place,
    fieldLocations: fields)
  static let span = MinuteSpan(start: 540, end: 1440)
  static let recurrence = {
    var rule = RecurrenceRule(.monthly)
    rule.interval = 2
    rule.count = 3
    rule.until = LocalDate(year: 2030, month: 1, day: 31)
    rule.weekStart = .sunday
    rule.months = [5, 12]
    rule.weekNumbers = [-1]
    rule.yearDays = [100]
    rule.monthDays = [-1, 31]
    rule.weekdays = [ordinalWeekday]
    rule.positions = [-2]
    rule.start = LocalDate(year: -4, month: 2, day: 29)
    rule.excluded = [LocalDate(daysSince1970: 0)]
    return rule
  }()
  static let ordinalWeekday = OrdinalWeekday(.sunday, ordinal: -1)
  static let exception = CalendarException(
    on: .rule(recurrence), dayCount: 2, name: "除夕", effect: .closing(MinuteSpan(start: 600, end: 3000)))
  static let exceptions = [
    exception, CalendarException(year: 2026, month: 12, day: 31, name: "除夕", hours: [span]),
    CalendarException(year: nil, month: 12, day: 25, name: ""),
    CalendarException(on: .easter(.orthodox, days: -2), name: "Good Friday"),
    CalendarException(on: .easter(.western, days: 1), name: "Easter Monday"),
  ]
  static let calendar = {
    var calendar = CalendarDefinition(
      id: "office", zone: "Asia/Taipei", weekdays: [[span], [MinuteSpan(start: 0, end: 1), span]],
      exceptions: exceptions, location: place)
    calendar.anyOf = ["other"]
    calendar.fieldLocations = fields
    return calendar
  }()
  static let times = ServiceLevelTimes(
    firstResponse: .seconds(60), nextResponse: .nanoseconds(1), update: .seconds(3), resolution: .seconds(1 << 40),
    ownership: .seconds(5))
  static let target = ServiceLevelTarget(
    urgencies: [.urgent, .low], tiers: ["agents"], channels: ["x-post"], plans: ["vip"], regions: ["JP"], times: times,
    location: place, fieldLocations: fields)
  static let pauses = ServiceLevelPauses(
    waitingOnCustomer: [.firstResponse], waitingOnThirdParty: [], snoozed: [.update, .nextResponse])
  static let warnings = ServiceLevelWarnings(sharePercent: 50, lead: nil)
  static let level = ServiceLevelDefinition(
    id: "gold", firstResponse: .seconds(60), nextResponse: .nanoseconds(1), update: .seconds(3),
    resolution: .seconds(1 << 40), ownership: .seconds(5), calendar: .named("office"), pauses: pauses,
    reopened: .restart, warnings: warnings, targets: [target], location: place, fieldLocations: fields)
  static let rule = EscalationRule(
    id: "risky", trigger: .risk(["payment-dispute", "harm"]), tier: "agents", team: "billing", urgency: .high,
    location: place, fieldLocations: fields)
  static let attribute = AttributeCondition(name: "plan", values: ["vip"])
  static let modifier = ModifierRule(
    id: "vip", condition: .attribute([attribute]), raise: 2, urgency: .high, headStart: .seconds(60), location: place)
  static let pilot = PilotShare(region: "DE", percent: 20)
  static let playbook = Playbook(risk: "legal", steps: ["先冷靜", "Then write"], location: place)
  static let lookup = LookupDefinition(
    id: "order", slots: ["order"], fields: ["status"], timeout: .seconds(9), location: place, fieldLocations: fields)
  static let weight = RoutingDefinition.Weight(channel: "chat", units: 2)
  static let relaxStep = RoutingDefinition.RelaxStep(after: .seconds(5), drop: .language)
  static let headStarts = HeadStarts(low: .seconds(1), normal: .seconds(2), high: .seconds(3), urgent: .seconds(4))
  static let routing = RoutingDefinition(
    refusalPause: .seconds(1), sticky: .seconds(2), weights: [weight], headStarts: headStarts, relaxSteps: [relaxStep],
    fieldLocations: fields)
  static let limits = ConversationLimits(
    choices: 4, clarifications: 5, humanHold: .seconds(6), contextLifetime: .seconds(7), messageBytes: .max,
    burstCap: .seconds(8), messagesPerMinute: 9, sameText: 10)
  static let channel = ChannelDefinition(
    name: "x-post", kind: .public, locale: zh, privateChannel: "x-message", burst: .seconds(4),
    rating: .yesNo, titles: [name])
  static let ratings = RatingPolicy(afterTickets: false, afterAnswers: true, lifetime: .seconds(90))
  // swift-format-ignore: NeverForceUnwrap
  static let money = Money(minorUnits: -5000, currency: "EUR")!
  // swift-format-ignore: NeverForceUnwrap
  static let bareMoney = Money(minorUnits: 1, currency: "USD")!
  static let approval = ApprovalDefinition(
    id: "refund", names: [name], limit: money, maximum: Money(minorUnits: .max, currency: "JPY"), approvers: ["boss"],
    location: place, fieldLocations: fields)
  static let feedback = FeedbackPolicy(
    team: "product", topics: ["wish", "song"], location: place, fieldLocations: fields)
  static let proactive = ProactiveRule(
    id: "late", event: "order-delayed", intent: id, location: place, fieldLocations: fields)
  static let incidents = IncidentPolicy(
    count: 7, within: .seconds(60), tier: "agents", team: "billing", location: place, fieldLocations: fields)
  static let tickets = TicketPolicy(
    reopenWithin: .seconds(1), closeAfter: nil, remindAfter: .seconds(2), giveUpAfter: .seconds(3),
    fieldLocations: fields)
  static let policy = SupportPolicy(
    defaultLocale: zh, defaultZone: "Asia/Taipei", tiers: [tier], teams: [team], skills: ["billing"],
    calendars: [calendar], serviceLevels: [level], escalationRules: [rule], modifiers: [modifier], pilots: [pilot],
    playbooks: [playbook], lookups: [lookup], routing: routing, limits: limits,
    channels: [channel], tickets: tickets, ratings: ratings, approvals: [approval], feedback: feedback,
    proactiveRules: [proactive], incidents: incidents, location: place)
  static let barePolicy = SupportPolicy(defaultLocale: en, tiers: [], location: nowhere)

  /// Everything.
  static let collection = {
    var collection = PackCollection(policy: policy, packs: [pack, barePack], contentHash: 0xFEDC_BA98_7654_3210)
    collection.sources = [source]
    return collection
  }()
  static let source = SourceFile(path: "shop/zh.yaml", contentHash: 0x0123_4567_89AB_CDEF, byteCount: 1 << 33)

  static var pairs: [Pair] {
    [
      Pair(full: place, bare: nowhere),
      Pair(full: text("退款"), bare: bareText),
      Pair(full: fields, bare: FieldLocations()),
      Pair(full: fieldEntry, bare: FieldLocations.Entry(key: "", location: nowhere)),
      Pair(full: id, bare: otherID),
      Pair(full: slot, bare: SlotDefinition(name: "", type: .text, location: nowhere)),
      Pair(full: link, bare: AnswerLink(kind: .page, url: "", title: "")),
      Pair(full: answer, bare: Answer(text: bareText)),
      Pair(full: question, bare: SlotQuestion(slot: "", question: bareText)),
      Pair(full: lookupAnswers, bare: LookupAnswers(found: bareText, notFound: bareText, timedOut: bareText)),
      Pair(full: intent, bare: IntentDefinition(id: otherID, title: "", location: nowhere)),
      Pair(full: localizedIntent, bare: LocalizedIntent(id: otherID, label: bareText, location: nowhere)),
      Pair(full: synonyms, bare: SynonymSet(name: "", members: [], location: nowhere)),
      Pair(full: systemText, bare: LocalizedText(key: .welcome, text: bareText)),
      Pair(full: localizedPack, bare: bareLocalizedPack),
      Pair(full: pack, bare: barePack),
      Pair(full: tier, bare: TierDefinition(id: "", name: "", level: 0, kind: .bot, location: nowhere)),
      Pair(full: name, bare: LocalizedName(locale: en, name: "")),
      Pair(full: team, bare: TeamDefinition(id: "", names: [], tier: "", calendar: "", location: nowhere)),
      Pair(full: span, bare: MinuteSpan(start: 0, end: 1)),
      Pair(full: exception, bare: CalendarException(year: nil, month: 1, day: 1, name: "")),
      Pair(full: recurrence, bare: RecurrenceRule(.yearly)),
      Pair(full: ordinalWeekday, bare: OrdinalWeekday(.monday)),
      Pair(full: LocalDate(daysSince1970: -1), bare: LocalDate(daysSince1970: 31)),
      Pair(full: calendar, bare: CalendarDefinition(id: "", zone: "", weekdays: [], location: nowhere)),
      Pair(full: times, bare: ServiceLevelTimes()),
      Pair(full: target, bare: ServiceLevelTarget(times: ServiceLevelTimes(), location: nowhere)),
      Pair(full: pauses, bare: ServiceLevelPauses()),
      Pair(full: warnings, bare: ServiceLevelWarnings()),
      Pair(full: level, bare: ServiceLevelDefinition(id: "", location: nowhere)),
      Pair(full: rule, bare: EscalationRule(id: "", trigger: .humanRequested, location: nowhere)),
      Pair(full: attribute, bare: AttributeCondition(name: "", values: [])),
      Pair(full: modifier, bare: ModifierRule(id: "", condition: .anger, location: nowhere)),
      Pair(full: pilot, bare: PilotShare(region: "", percent: 0)),
      Pair(full: playbook, bare: Playbook(risk: "", steps: [], location: nowhere)),
      Pair(full: canned, bare: CannedReply(id: "", text: bareText)),
      Pair(full: lookup, bare: LookupDefinition(id: "", location: nowhere)),
      Pair(full: weight, bare: RoutingDefinition.Weight(channel: "", units: 1)),
      Pair(full: relaxStep, bare: RoutingDefinition.RelaxStep(after: .zero, drop: .agent)),
      Pair(full: headStarts, bare: HeadStarts()),
      Pair(full: routing, bare: RoutingDefinition()),
      Pair(full: limits, bare: ConversationLimits()),
      Pair(full: channel, bare: ChannelDefinition(name: "", kind: .private)),
      Pair(full: tickets, bare: TicketPolicy()),
      Pair(full: ratings, bare: RatingPolicy()),
      Pair(full: money, bare: bareMoney),
      Pair(
        full: approval, bare: ApprovalDefinition(id: "", approvers: [], location: nowhere)),
      Pair(full: feedback, bare: FeedbackPolicy()),
      Pair(full: proactive, bare: ProactiveRule(id: "", event: "", intent: otherID, location: nowhere)),
      Pair(full: incidents, bare: IncidentPolicy()),
      Pair(full: policy, bare: barePolicy),
      Pair(full: source, bare: SourceFile(path: "", contentHash: 0, byteCount: 0)),
      Pair(full: collection, bare: PackCollection(policy: barePolicy, packs: [])),
    ]
  }
}
