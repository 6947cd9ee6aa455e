internal import FrontlinePacks
internal import FrontlineText

/// A text as it comes back from a translator.
package struct TranslationUnit: Hashable, Sendable {
  /// What the file says about the translation.
  package enum Claim: Hashable, Sendable {
    /// It is still to be made, or to be looked at.
    case open
    /// A machine made it.
    case machine
    /// It is right.
    case done
  }

  var pack: String
  var locale: LocaleTag
  /// The description of a ``TranslationKey``.
  var key: String
  /// The source text that the translator saw.
  var source: String
  /// The translation; empty where there is none.
  var target: String
  var claim: Claim
  var location: SourceLocation
}
