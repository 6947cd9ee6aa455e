import Frontline

/// Packs written as Swift values, small enough to see through.
enum TestPacks {
  static let place = SourceLocation(file: "test.yaml", line: 1)

  /// A line of the policy's file.
  static func line(_ line: Int) -> SourceLocation { SourceLocation(file: "support.yaml", line: line) }

  static func located(_ text: String, line: Int = 1) -> Located<String> {
    Located(text, at: SourceLocation(file: "test.yaml", line: line))
  }

  static func tag(_ text: String) -> LocaleTag { LocaleTag(text) ?? .undetermined }

  static func id(_ name: String) -> IntentID { IntentID(pack: "shop", name: name) }

  /// An intent in one language.
  static func localized(
    _ name: String, _ label: String, examples: [String] = [], patterns: [String] = [], follow: [String] = [],
    answers: [Answer] = [], questions: [SlotQuestion] = [], lookup: LookupAnswers? = nil
  ) -> LocalizedIntent {
    LocalizedIntent(
      id: id(name), label: located(label), examples: examples.map { located($0) },
      patterns: patterns.map { located($0) },
      followUpPatterns: follow.map { located($0) }, answers: answers, slotQuestions: questions, lookupAnswers: lookup,
      location: place)
  }

  static func answer(_ text: String, links: [AnswerLink] = []) -> [Answer] {
    [Answer(text: located(text), links: links)]
  }

  static func definition(
    _ name: String, title: String? = nil, firstTier: String? = nil, nextTier: String? = nil, team: String? = nil,
    skills: [String] = [], urgency: Urgency = .normal, role: IntentRole? = nil, slots: [SlotDefinition] = [],
    lookup: String? = nil, followUps: [String] = [], risk: String? = nil, asks: Bool = true
  ) -> IntentDefinition {
    IntentDefinition(
      id: id(name), title: title ?? name, firstTier: firstTier, nextTier: nextTier, team: team, skills: skills,
      urgency: urgency, role: role, slots: slots, lookup: lookup, followUps: followUps.map(id), risk: risk,
      asksWhetherSolved: asks && role == nil, location: SourceLocation(file: "pack.yaml", line: 7))
  }

  static func slot(_ name: String, _ type: SlotType, required: Bool = true) -> SlotDefinition {
    SlotDefinition(name: name, type: type, isRequired: required, location: place)
  }

  static let definitions: [IntentDefinition] = [
    definition("greeting", role: .smallTalk), definition("thanks", role: .smallTalk),
    definition("human", role: .requestHuman), definition("not-solved", role: .notSolved),
    definition("solved", role: .solved), definition("cancel", role: .cancel),
    definition("language", role: .changeLanguage),
    definition(
      "payment-failed", title: "Payment fails", nextTier: "agents", team: "billing", skills: ["billing"],
      urgency: .high,
      slots: [slot("screenshot", .attachment, required: false)]),
    definition("refund-subscription", title: "Refund of a subscription"),
    definition("refund-purchase", title: "Refund of a purchase"),
    definition("plan", title: "Plans", followUps: ["family-plan"]),
    definition("family-plan", title: "Family plan"),
    definition(
      "order-status", title: "Where is the order", slots: [slot("order_number", .orderNumber)], lookup: "order-status"),
    definition(
      "return-item", title: "Return an item",
      slots: [slot("order_number", .orderNumber), slot("email", .email), slot("reason", .text)]),
    definition("chargeback", title: "Threatens a chargeback", risk: "payment-dispute"),
    definition("playback", title: "Playback fails", nextTier: "agents"),
    definition("report", title: "Report a person", firstTier: "agents", team: "trust"),
  ]

  static let english = LocalizedPack(
    locale: tag("en"),
    intents: [
      localized(
        "greeting", "Hello", examples: ["hello", "hi there"], patterns: ["^ (hi | hello) $"], answers: answer("Hello!")),
      localized(
        "thanks", "Thanks", examples: ["thank you", "thanks a lot"], patterns: ["^ thanks $"],
        answers: answer("You are welcome.")),
      localized(
        "human", "A person", examples: ["I want to talk to a human"], patterns: ["talk to * (human | person)"],
        answers: answer("Of course.")),
      localized(
        "not-solved", "Not solved", examples: ["that did not help"], patterns: ["still broken", "did not help"]),
      localized("solved", "Solved", examples: ["it works now"], patterns: ["works now"]),
      localized("cancel", "Cancel", examples: ["never mind"], patterns: ["^ never mind $", "^ cancel $"]),
      localized(
        "language", "Language", examples: ["switch to English"], patterns: ["switch to *"],
        answers: answer("Which language?")),
      localized(
        "payment-failed", "Payment failed",
        examples: ["my card keeps getting declined", "the payment does not go through"],
        patterns: ["payment failed", "card * declined"],
        answers: answer(
          "Check your card. Then send us a screenshot.",
          links: [AnswerLink(kind: .page, url: "https://example.com/pay", title: "How to pay")])),
      localized(
        "refund-subscription", "Refund of my subscription",
        examples: ["refund my subscription please", "money back for premium"],
        patterns: ["refund * subscription", "^ refund $"], answers: answer("Subscriptions are refunded within 14 days.")
      ),
      localized(
        "refund-purchase", "Refund of a purchase", examples: ["refund my purchase please", "money back for the shoes"],
        patterns: ["refund * purchase", "^ refund $"], answers: answer("Purchases are refunded within 30 days.")),
      localized(
        "plan", "Plans", examples: ["how much is premium per month"], patterns: ["how much * premium"],
        answers: answer("Premium is 10.")),
      localized(
        "family-plan", "Family plan", examples: ["what does the family subscription cost"], patterns: ["family plan"],
        follow: ["^ [and] * family"], answers: answer("Family is 15.")),
      localized(
        "order-status", "My order", examples: ["where is my order", "track my parcel"], patterns: ["where * order"],
        answers: answer("See your account."),
        questions: [
          SlotQuestion(
            slot: "order_number", question: located("What is your order number?"),
            correction: located("That is no order number."))
        ],
        lookup: LookupAnswers(
          found: located("Order {order_number} is {status}."), notFound: located("There is no order {order_number}."),
          timedOut: located("Our order system does not answer."))),
      localized(
        "return-item", "Return an item", examples: ["I want to send it back", "how do I return shoes"],
        patterns: ["return * item"],
        answers: answer("Return of {order_number} noted for {email}: {reason}."),
        questions: [
          SlotQuestion(slot: "order_number", question: located("What is your order number?")),
          SlotQuestion(slot: "email", question: located("What is your e-mail address?")),
          SlotQuestion(slot: "reason", question: located("Why do you return it?")),
        ]),
      localized(
        "chargeback", "Chargeback", examples: ["I will dispute this with my bank"], patterns: ["chargeback"],
        answers: answer("We take this seriously.")),
      localized(
        "playback", "Playback fails", examples: ["songs stop after ten seconds"], patterns: ["song* stop"],
        answers: answer("Restart the app.")),
      localized(
        "report", "Report a person", examples: ["somebody is insulting me"], patterns: ["report * person"],
        answers: answer("Sorry to hear that.")),
    ],
    texts: SystemText.allCases.map { LocalizedText(key: $0, text: located("[\($0.name)]\(Self.arguments($0))")) },
    location: place)

  static let japanese = LocalizedPack(
    locale: tag("ja"),
    intents: [
      localized("human", "担当者", examples: ["担当者と話したい"], patterns: ["担当者"], answers: answer("承知しました。")),
      localized("language", "言語", examples: ["日本語でお願いします"], patterns: ["日本語で"], answers: answer("どの言語ですか。")),
      localized(
        "payment-failed", "支払いができない", examples: ["決済できません", "カードが使えません"], patterns: ["決済 * できません"],
        answers: answer("カードをご確認ください。")),
      localized("plan", "プラン", examples: ["プレミアムはいくらですか"], patterns: ["いくら"], answers: answer("十です。")),
    ],
    texts: SystemText.allCases.map { LocalizedText(key: $0, text: located("〔\($0.name)〕\(Self.arguments($0))")) },
    location: place)

  static let spanish = LocalizedPack(
    locale: tag("es"),
    intents: [
      localized(
        "human", "Una persona", examples: ["quiero hablar con una persona"], patterns: ["hablar con *"],
        answers: answer("Claro.")),
      localized(
        "language", "Idioma", examples: ["en español por favor"], patterns: ["en español"],
        answers: answer("¿Qué idioma?")),
      localized(
        "payment-failed", "No puedo pagar", examples: ["no puedo pagar", "mi tarjeta es rechazada"],
        patterns: ["no * pagar"],
        answers: answer("Revisa tu tarjeta.")),
    ],
    texts: SystemText.allCases.map { LocalizedText(key: $0, text: located("¡\($0.name)!\(Self.arguments($0))")) },
    location: place)

  static let pack = Pack(
    id: "shop", version: "1.0.0", title: "Shop", defaultLocale: tag("en"), intents: definitions,
    locales: [english, japanese, spanish], location: place)

  /// The arguments of a system text, so that a test sees what was said.
  static func arguments(_ key: SystemText) -> String {
    switch key {
    case .handoff, .handoffUnknownHours: " {team} {ticket} {position}"
    case .handoffClosed: " {team} {ticket} {position} {opens}"
    case .movedToPrivate: " {channel}"
    case .community: " {link}"
    case .promise: " {by}"
    case .stillNeeded: " {what}"
    case .waitEstimate: " {wait}"
    case .agentJoined: " {agent}"
    case .waitingForAgent, .ticketSolved, .ratingReopened, .reminder, .closedNoAnswer: " {ticket}"
    case .approvalGranted, .approvalRefused: " {what}"
    case .feedbackDone: " {topic}"
    case .transferred: " {team} {ticket}"
    case .languageFallback: " {language}"
    default: ""
    }
  }

  static let rules: [EscalationRule] = [
    EscalationRule(
      id: "dispute", trigger: .risk(["payment-dispute"]), tier: "agents", team: "billing", urgency: .urgent,
      location: SourceLocation(file: "support.yaml", line: 40)),
    EscalationRule(
      id: "human", trigger: .humanRequested, tier: "agents", location: SourceLocation(file: "support.yaml", line: 41)),
    EscalationRule(
      id: "slot", trigger: .slotFailed(count: 3), tier: "agents",
      location: SourceLocation(file: "support.yaml", line: 42)),
    EscalationRule(
      id: "unknown", trigger: .notUnderstood(count: 3), tier: "agents",
      location: SourceLocation(file: "support.yaml", line: 43)),
    EscalationRule(
      id: "ambiguous", trigger: .ambiguous(count: 3), tier: "agents",
      location: SourceLocation(file: "support.yaml", line: 44)),
    EscalationRule(
      id: "not-solved", trigger: .notSolved(count: 2), location: SourceLocation(file: "support.yaml", line: 45)),
    EscalationRule(
      id: "repeated", trigger: .repeated(count: 4), location: SourceLocation(file: "support.yaml", line: 46)),
  ]

  /// Limits that let a test write as often and as fast as it likes.
  static let patient = ConversationLimits(messagesPerMinute: 1000, sameText: 1000)

  static func policy(rules: [EscalationRule] = rules, limits: ConversationLimits = patient)
    -> SupportPolicy
  {
    let weekdays = Array(repeating: [MinuteSpan(start: 540, end: 1080)], count: 5)
    return SupportPolicy(
      defaultLocale: tag("en"),
      tiers: [
        TierDefinition(id: "bot", name: "Bot", level: 1, kind: .bot, location: place),
        TierDefinition(id: "agents", name: "Agents", level: 2, kind: .human, location: place),
        TierDefinition(id: "engineers", name: "Engineers", level: 3, kind: .human, location: place),
      ],
      teams: [
        team("support", "Support", "サポート", tier: "agents", calendar: "office"),
        team("billing", "Billing", "請求", tier: "agents", calendar: "office"),
        team("trust", "Trust", "安全", tier: "agents", calendar: "always"),
        team("engineering", "Engineering", "技術", tier: "engineers", calendar: "office"),
      ],
      skills: ["billing"],
      calendars: [
        CalendarDefinition(id: "office", zone: "Asia/Singapore", weekdays: weekdays, location: place),
        CalendarDefinition(
          id: "always", zone: "Etc/UTC", weekdays: Array(repeating: [MinuteSpan(start: 0, end: 1440)], count: 7),
          location: place),
      ],
      escalationRules: rules,
      lookups: [
        LookupDefinition(
          id: "order-status", slots: ["order_number"], fields: ["status"], timeout: .seconds(5), location: place)
      ],
      limits: limits, channels: [ChannelDefinition(name: "x-post", kind: .public)], location: place)
  }

  static func team(_ id: String, _ english: String, _ japanese: String, tier: String, calendar: String)
    -> TeamDefinition
  {
    TeamDefinition(
      id: id,
      names: [LocalizedName(locale: tag("en"), name: english), LocalizedName(locale: tag("ja"), name: japanese)],
      tier: tier, calendar: calendar, location: place)
  }

  static let collection = PackCollection(policy: policy(), packs: [pack])

  /// The engine of the rules above, compiled once.
  static func engine() throws -> SupportEngine { try compiled.get() }

  /// An engine of other rules; the packs are not compiled again.
  static func engine(rules: [EscalationRule], limits: ConversationLimits = patient) throws -> SupportEngine {
    let packs = PackCollection(policy: policy(rules: rules, limits: limits), packs: [pack])
    return try SupportEngine(packs: packs, index: compiled.get().index)
  }

  private static let compiled = Result { try SupportEngine(packs: collection) }
}
