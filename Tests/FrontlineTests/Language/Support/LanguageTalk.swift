@testable import Frontline

/// A conversation of which only the language is followed, among packs in many languages.
struct LanguageTalk {
  static let locales = [
    "ar", "de", "en", "es", "fil", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt-BR", "ru", "sv", "th",
    "tr", "uk",
    "vi", "zh-Hans", "zh-Hant",
  ].map(TestPacks.tag)

  private(set) var state = ConversationState(id: "c")
  /// The rule of each turn.
  private(set) var rules: [LanguageRule] = []
  private let reader: Reader
  private let packs: PackCollection

  /// Begins, in a language that was chosen before where one is given.
  init(
    in language: String? = nil, setting: String? = nil, profile: String? = nil, channel: String? = nil,
    locales: [LocaleTag] = Self.locales,
    asking: Bool = false
  ) throws {
    let pack = Pack(
      id: "shop", version: "1.0.0", title: "Shop", defaultLocale: TestPacks.tag("en"), intents: TestPacks.definitions,
      locales: locales.map { LocalizedPack(locale: $0, intents: [], texts: [], location: TestPacks.place) },
      location: TestPacks.place)
    var policy = TestPacks.policy()
    policy.channels = [ChannelDefinition(name: "app", kind: .private, locale: channel.map(TestPacks.tag))]
    packs = PackCollection(policy: policy, packs: [pack])
    reader = Reader(packs: ServedPacks(packs), workers: try TestPacks.engine().workers)
    state.channel = "app"
    state.profile = CustomerProfile(
      id: "c-1", locale: profile.map(TestPacks.tag), language: setting.map(TestPacks.tag), attributes: [])
    if let language { choose(TestPacks.tag(language), .firstMessage) }
    if asking {
      let intent = TestPacks.id("return-item")
      apply(.matterOpened(MatterOpened(intent: intent, queue: [])))
      apply(.slotAsked(SlotAsked(intent: intent, slot: "reason")))
    }
  }

  /// The language that is wanted so far; empty before the first choice.
  var language: String { state.language.choice?.wanted.description ?? "" }

  /// The locale that serves it.
  var served: String { state.language.choice?.chosen.description ?? "" }

  /// Takes messages in, one after the other, and returns the language behind the last.
  @discardableResult
  mutating func say(_ texts: String...) -> String {
    for text in texts {
      let reading = reader.read(text, in: state, previous: nil)
      rules.append(reading.understanding.languageRule ?? LanguageRule(rawValue: "none"))
      switch reading.verdict {
      case .stay: break
      case .confirm: apply(.languageDoubted(LanguageDoubted(language: nil)))
      case .doubt(let tag): apply(.languageDoubted(LanguageDoubted(language: tag)))
      case .choose(let tag, let reason): choose(tag, reason)
      }
    }
    return language
  }

  private mutating func choose(_ tag: LocaleTag, _ reason: LanguageChosen.Reason) {
    guard let choice = packs.localeChoice(for: tag) else { return }
    apply(.languageChosen(LanguageChosen(choice: choice, reason: reason)))
  }

  private mutating func apply(_ event: ConversationEvent) { state.apply(event, at: Timestamp(milliseconds: 0)) }
}
