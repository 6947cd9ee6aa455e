/// A way in which people write the same message differently: what a robust matcher hardly notices.
package enum Perturbation: String, CaseIterable, Hashable, Sendable {
  /// One slip of the finger in one word, the same for equal messages.
  case typo
  /// Capital letters, by the rules of the locale.
  case upperCase = "upper-case"
  /// ASCII as the full-width forms that East Asian keyboards type.
  case fullWidth = "full-width"
  /// Latin and Greek letters without their marks.
  case noDiacritics = "no-diacritics"
  /// Every space twice.
  case doubleSpaces = "double-spaces"
  /// No spaces beside punctuation.
  case noSpacesAroundPunctuation = "no-spaces-around-punctuation"
  /// Traditional Chinese characters for Simplified ones.
  case traditional
  /// Canonical decomposition (NFD), as some systems send text.
  case decomposed
}
