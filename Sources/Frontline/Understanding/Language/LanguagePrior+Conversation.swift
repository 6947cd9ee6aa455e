public import FrontlineLanguage
public import FrontlineText

extension LanguagePrior {
  /// The weight of the languages that some pack is written in.
  static let packWeight = 4.0
  /// The weight of the locale of the customer's profile.
  static let profileWeight = 3.0
  /// The weight of the conversation's language so far.
  static let conversationWeight = 3.0
  /// The weight of the locale that the channel's settings name.
  static let channelWeight = 2.0
  /// The weight of the policy's default locale, where nothing is known of the customer.
  static let defaultLocaleWeight = 3.0

  /// Written languages that the model met less often than a near one, and the weight that makes up for it where packs are
  /// written in both: how much is written in each says nothing of the customers of a company that serves both. A little less than
  /// the whole is made up for, for a message that nothing tells.
  static let rarer: [(language: String, than: String, weight: Double)] = [
    ("zh-Hant", "zh-Hans", 6), ("ms-Latn", "id-Latn", 2),
  ]

  /// What is known about the language of a customer's message before it is read, as the engine weighs it.
  ///
  /// The weights multiply: the packs' languages 4 (Traditional Chinese beside Simplified 6 times that, Malay beside Indonesian twice), the profile's 3, the conversation's so far 3, the channel's 2, and where
  /// none of these three is known the policy's default 3. All together they decide a word that several languages share, and
  /// any sentence overrules them.
  ///
  /// - Parameters:
  ///   - packLocales: The locales of the packs; two of one language count once.
  ///   - profile: The locale of the customer's profile. Default: not known.
  ///   - channel: The locale of the channel's settings. Default: none.
  ///   - conversation: The language of the conversation so far. Default: none, as before the first message.
  ///   - policyDefault: The policy's default locale. Default: none.
  public init(
    packLocales: [LocaleTag], profile: LocaleTag? = nil, channel: LocaleTag? = nil, conversation: LocaleTag? = nil,
    policyDefault: LocaleTag? = nil
  ) {
    self.init()
    var counted: [LocaleTag] = []
    for locale in packLocales where !counted.contains(where: { LanguageJudge.isSameLanguage($0, locale) }) {
      counted.append(locale)
      multiply(locale, by: Self.packWeight)
    }
    for pair in Self.rarer where counted.contains(where: { $0.written.description == pair.than }) {
      for locale in counted where locale.written.description == pair.language { multiply(locale, by: pair.weight) }
    }
    add(profile: profile, channel: channel, conversation: conversation, policyDefault: policyDefault)
  }

  /// Adds what is known of one customer to what is known of all.
  mutating func add(profile: LocaleTag?, channel: LocaleTag?, conversation: LocaleTag?, policyDefault: LocaleTag?) {
    if profile == nil, channel == nil, conversation == nil, let policyDefault {
      multiply(policyDefault, by: Self.defaultLocaleWeight)
    }
    if let profile { multiply(profile, by: Self.profileWeight) }
    if let channel { multiply(channel, by: Self.channelWeight) }
    if let conversation { multiply(conversation, by: Self.conversationWeight) }
  }
}
