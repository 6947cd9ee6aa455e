public import FrontlineText

extension Pack {
  /// The locale in which the pack serves a customer; nil where the pack is written in no locale at all.
  ///
  /// Canonical tag, likely subtags, CLDR's parents, another variant in the same script, the pack's default, in this order.
  public func localeChoice(for wanted: LocaleTag) -> LocaleChoice? {
    guard let first = locales.first else { return nil }
    let available = locales.map(\.locale)
    let fallback = available.contains(defaultLocale) ? defaultLocale : first.locale
    return LocaleChoice(wanted: wanted, available: available, default: fallback)
  }

  /// The pack in exactly this locale; nil where it has none.
  public func localized(in locale: LocaleTag) -> LocalizedPack? { locales.first { $0.locale == locale } }
}

extension PackCollection {
  /// The locale in which the packs together serve a customer; nil where they are written in no locale at all.
  ///
  /// The default is the policy's, or the first locale by tag where no pack is written in that one.
  public func localeChoice(for wanted: LocaleTag) -> LocaleChoice? {
    let available = locales
    guard let first = available.first else { return nil }
    let fallback = available.contains(policy.defaultLocale) ? policy.defaultLocale : first
    return LocaleChoice(wanted: wanted, available: available, default: fallback)
  }
}
