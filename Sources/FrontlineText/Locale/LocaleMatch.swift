/// The locale that was chosen for a wanted one, and how: what a recorded fallback consists of.
public struct LocaleMatch: Hashable, Sendable, Codable {
  /// The chosen locale.
  public var tag: LocaleTag
  /// How the choice was made.
  public var kind: Kind

  /// Creates a match.
  public init(tag: LocaleTag, kind: Kind) {
    self.tag = tag
    self.kind = kind
  }

  /// How a locale was chosen, from the best way to the last resort.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The wanted tag itself.
    case exact
    /// The same locale written with more or fewer subtags: `zh` for `zh-Hans-CN`.
    case likelySubtags
    /// A tag further up the wanted tag's fallback chain: `en` for `en-GB`.
    case parent
    /// Another variant of the language in the same script: `pt-BR` for `pt-PT`.
    case sameScript
    /// The default, since nothing fits.
    case `default`
  }

  /// Whether another locale than the wanted one was chosen, which is to be recorded.
  public var isFallback: Bool { kind != .exact && kind != .likelySubtags }
}

extension LocaleTag {
  /// The best of the available tags for this one, or nil when none is in its language and script.
  ///
  /// The order of the search is that of ``LocaleMatch/Kind``; among equals the tag that sorts first is taken, so the order
  /// of `available` does not matter.
  public func bestMatch(among available: some Collection<LocaleTag>) -> LocaleMatch? {
    guard !available.isEmpty else { return nil }
    if available.contains(self) { return LocaleMatch(tag: self, kind: .exact) }
    guard !isUndetermined else { return nil }
    let sorted = available.sorted().map { (tag: $0, full: $0.maximized) }
    let chain = fallbackChain
    let full = maximized
    let twins = sorted.filter { $0.full == full }.map(\.tag)
    if let tag = chain.first(where: twins.contains) ?? twins.first {
      return LocaleMatch(tag: tag, kind: .likelySubtags)
    }
    for step in chain.dropFirst() {
      if let tag = sorted.first(where: { $0.tag == step })?.tag { return LocaleMatch(tag: tag, kind: .parent) }
      let stepFull = step.maximized
      if let tag = sorted.first(where: { $0.full == stepFull })?.tag { return LocaleMatch(tag: tag, kind: .parent) }
    }
    let kin = sorted.first { $0.full.language == full.language && $0.full.script == full.script }
    return kin.map { LocaleMatch(tag: $0.tag, kind: .sameScript) }
  }

  /// The best of the available tags for this one, or else the default.
  public func bestMatch(among available: some Collection<LocaleTag>, default fallback: LocaleTag) -> LocaleMatch {
    bestMatch(among: available) ?? LocaleMatch(tag: fallback, kind: .default)
  }
}
