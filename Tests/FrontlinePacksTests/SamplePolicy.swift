import FrontlinePacks
import FrontlineText

/// A small policy and pack made by code, good as they stand.
enum SamplePolicy {
  static func place(_ line: Int = 1) -> SourceLocation { SourceLocation(file: "made.yaml", line: line) }

  static func collection() throws -> PackCollection {
    let en = LocaleTag("en") ?? .undetermined
    let policy = SupportPolicy(
      defaultLocale: en,
      tiers: [
        TierDefinition(id: "bot", name: "Bot", level: 1, kind: .bot, location: place(1)),
        TierDefinition(id: "agents", name: "Agents", level: 2, kind: .human, serviceLevel: "fast", location: place(2)),
        TierDefinition(id: "engineers", name: "Engineers", level: 3, kind: .human, location: place(3)),
      ],
      teams: [
        TeamDefinition(
          id: "support", names: [LocalizedName(locale: en, name: "Support")], tier: "agents", calendar: "office",
          skills: ["billing"], location: place(4)),
        TeamDefinition(id: "platform", names: [], tier: "engineers", calendar: "office", location: place(5)),
      ], skills: ["billing"],
      calendars: [CalendarDefinition(id: "office", zone: "Etc/UTC", weekdays: [], location: place(6))],
      serviceLevels: [ServiceLevelDefinition(id: "fast", location: place(7))],
      escalationRules: [EscalationRule(id: "human", trigger: .humanRequested, tier: "agents", location: place(8))],
      lookups: [LookupDefinition(id: "orders", slots: ["number"], fields: ["status"], location: place(9))],
      location: place(0))
    let roles: [IntentRole] = [.requestHuman, .notSolved, .solved, .cancel, .changeLanguage]
    let definitions =
      [
        IntentDefinition(
          id: IntentID(pack: "p", name: "order"), title: "Order", nextTier: "agents", team: "support",
          skills: ["billing"],
          slots: [SlotDefinition(name: "number", type: .orderNumber, location: place(11))], lookup: "orders",
          followUps: [IntentID(pack: "p", name: "plain")], location: place(10)),
        IntentDefinition(id: IntentID(pack: "p", name: "plain"), title: "Plain", location: place(12)),
      ]
      + roles.map {
        IntentDefinition(
          id: IntentID(pack: "p", name: $0.rawValue), title: $0.rawValue, role: $0, location: place(13))
      }
    func text(_ text: String) -> Located<String> { Located(text, at: place(20)) }
    let localized = [
      LocalizedIntent(
        id: IntentID(pack: "p", name: "order"), label: text("Order"),
        slotQuestions: [SlotQuestion(slot: "number", question: text("Which?"))],
        lookupAnswers: LookupAnswers(found: text("{status}"), notFound: text("no"), timedOut: text("later")),
        location: place(21)),
      LocalizedIntent(
        id: IntentID(pack: "p", name: "plain"), label: text("Plain"), followUpPatterns: [text("^ and")],
        answers: [Answer(text: text("Yes."))], location: place(22)),
    ]
    let locale = LocalizedPack(locale: en, intents: localized, location: place(19))
    let pack = Pack(
      id: "p", version: "1", title: "P", defaultLocale: en, intents: definitions, locales: [locale],
      location: place(9))
    return PackCollection(policy: policy, packs: [pack])
  }
}
