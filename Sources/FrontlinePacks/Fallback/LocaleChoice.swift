public import FrontlineText

/// The locale that serves a customer, the one that was wanted, and how the one was found for the other.
///
/// The engine records a choice that is a fallback; falling back is never silent.
public struct LocaleChoice: Hashable, Sendable, Codable {
  /// The locale that was wanted.
  public var wanted: LocaleTag
  /// The locale that was chosen.
  public var chosen: LocaleTag
  /// How it was found.
  public var how: LocaleMatch.Kind

  /// Creates a choice.
  public init(wanted: LocaleTag, chosen: LocaleTag, how: LocaleMatch.Kind) {
    self.wanted = wanted
    self.chosen = chosen
    self.how = how
  }

  /// Whether another locale than the wanted one was chosen, so that it has to be recorded.
  public var isFallback: Bool { LocaleMatch(tag: chosen, kind: how).isFallback }
}

extension LocaleChoice {
  /// Chooses among available locales; the default where none is in the wanted language and script.
  ///
  /// The result does not depend on the order of `available`.
  ///
  /// - Complexity: tens of microseconds; keep the result where it is needed often.
  public init(wanted: LocaleTag, available: [LocaleTag], default fallback: LocaleTag) {
    let match = wanted.bestMatch(among: available, default: fallback)
    self.init(wanted: wanted, chosen: match.tag, how: match.kind)
  }
}
