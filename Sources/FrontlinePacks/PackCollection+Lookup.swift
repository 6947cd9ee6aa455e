public import FrontlineText

extension PackCollection {
  /// The pack with this id; nil where there is none.
  ///
  /// - Complexity: O(log n) in the number of packs.
  public func pack(_ id: String) -> Pack? {
    var low = packs.startIndex
    var high = packs.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if packs[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < packs.endIndex && packs[low].id == id ? packs[low] : nil
  }

  /// The definition of an intent; nil where there is none.
  ///
  /// - Complexity: O(n) in the pack's intents.
  public func intent(_ id: IntentID) -> IntentDefinition? { pack(id.pack)?.intent(named: id.name) }

  /// The first intent with a role, in the order of packs and files; nil where there is none.
  public func intent(role: IntentRole) -> IntentDefinition? {
    for pack in packs {
      if let intent = pack.intents.first(where: { $0.role == role }) { return intent }
    }
    return nil
  }

  /// An intent in the locale in which its pack serves a customer, and how that locale was found.
  ///
  /// Where the pack is written in the locale but the intent is not, the pack's default locale is used, and the choice says
  /// so. Nil where the intent is written in neither.
  public func localizedIntent(_ id: IntentID, for wanted: LocaleTag) -> (intent: LocalizedIntent, choice: LocaleChoice)?
  {
    guard let pack = pack(id.pack), let choice = pack.localeChoice(for: wanted) else { return nil }
    if let intent = pack.localized(in: choice.chosen)?.intent(id) { return (intent, choice) }
    let fallback = LocaleChoice(wanted: wanted, chosen: pack.defaultLocale, how: .default)
    return pack.localized(in: pack.defaultLocale)?.intent(id).map { ($0, fallback) }
  }

  /// One of the bot's own texts in the nearest locale that any pack brings it in; nil where no pack brings it.
  ///
  /// Of several packs that bring it in the same locale, the first by id wins.
  public func text(_ key: SystemText, for wanted: LocaleTag) -> (text: Located<String>, choice: LocaleChoice)? {
    let bringing = packs.flatMap { pack in pack.locales.filter { $0.text(key) != nil } }
    let available = Array(Set(bringing.map(\.locale))).sorted()
    guard let first = available.first else { return nil }
    let fallback = available.contains(policy.defaultLocale) ? policy.defaultLocale : first
    let choice = LocaleChoice(wanted: wanted, available: available, default: fallback)
    guard let text = bringing.first(where: { $0.locale == choice.chosen })?.text(key) else { return nil }
    return (text, choice)
  }
}

extension PackCollection {
  /// The words of anger of a locale, of all packs, in their order.
  public func angerPhrases(for locale: LocaleTag) -> [String] {
    packs.flatMap { $0.localized(in: locale)?.angerPhrases.map(\.value) ?? [] }
  }

  /// The texts that agents send again and again, in a locale; those of a pack that does not have it are missing.
  public func cannedReplies(for locale: LocaleTag) -> [CannedReply] {
    packs.flatMap { $0.localized(in: locale)?.cannedReplies ?? [] }
  }
}

extension Pack {
  /// The definition of an intent by its short name; nil where there is none.
  public func intent(named name: String) -> IntentDefinition? { intents.first { $0.id.name == name } }
}

extension LocalizedPack {
  /// An intent in this language; nil where the file does not have it.
  public func intent(_ id: IntentID) -> LocalizedIntent? { intents.first { $0.id == id } }

  /// One of the bot's own texts; nil where the file does not bring it.
  public func text(_ key: SystemText) -> Located<String>? { texts.first { $0.key == key }?.text }

  /// A synonym set by its name; nil where the file does not have it.
  public func synonymSet(_ name: String) -> SynonymSet? { synonymSets.first { $0.name == name } }
}
