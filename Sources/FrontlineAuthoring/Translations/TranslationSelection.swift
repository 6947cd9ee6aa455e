package import FrontlineText

/// Which translations a command is about; an empty list stands for all.
package struct TranslationSelection: Sendable {
  /// Ids of packs.
  package var packs: [String]
  /// Locales; a pack is asked for each of them, also for one that it is not written in.
  package var locales: [LocaleTag]
  /// Intents as `refund`, `shop/refund` or `intents.refund`, and other texts as `texts.rephrase`.
  package var units: [String]

  package init(packs: [String] = [], locales: [LocaleTag] = [], units: [String] = []) {
    self.packs = packs
    self.locales = locales
    self.units = units
  }

  func includes(pack: String) -> Bool { packs.isEmpty || packs.contains(pack) }

  func includes(_ key: TranslationKey, pack: String) -> Bool {
    units.isEmpty || units.contains { names($0, key, pack) }
  }

  /// The names among ``units`` that stand for nothing in some texts.
  package func unknownUnits(among entries: [TranslationEntry]) -> [String] {
    units.filter { name in !entries.contains { names(name, $0.key, $0.pack) } }
  }

  private func names(_ name: String, _ key: TranslationKey, _ pack: String) -> Bool {
    if name == key.unit || name == "\(pack)/\(key.unit)" { return true }
    guard let intent = key.intent else { return false }
    return name == intent || name == "\(pack)/\(intent)"
  }
}
