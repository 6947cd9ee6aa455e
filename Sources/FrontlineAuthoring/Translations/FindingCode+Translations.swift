public import FrontlinePacks

/// The codes of what is wrong with translations.
extension FindingCode {
  /// The source text of a translation has changed since the translation was accepted.
  public static let staleTranslation = FindingCode(rawValue: "stale-translation")
  /// A translation that was never accepted, in a pack that keeps account of it.
  public static let unacceptedTranslation = FindingCode(rawValue: "unaccepted-translation")
  /// A line of a `translations.lock` that cannot be read.
  public static let badLock = FindingCode(rawValue: "bad-lock")
  /// A text that comes back from a translator and cannot be taken.
  public static let badTranslation = FindingCode(rawValue: "bad-translation")
}
