package import FrontlineText

/// Changes messages in one way. Equal messages are changed equally on every machine with the same ICU. Not thread safe.
package struct Perturber {
  /// What it does.
  package let perturbation: Perturbation
  private let transform: TextTransform?
  private let composition: TextTransform?

  /// Creates a perturber.
  ///
  /// - Parameter locale: that of the messages: capital letters depend on it, and whether Han characters are Chinese.
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/text`` when ICU's data are missing.
  package init(_ perturbation: Perturbation, locale: LocaleTag) throws(MatchingError) {
    self.perturbation = perturbation
    do throws(TextError) {
      transform = try Self.transform(perturbation, locale).map { id throws(TextError) in try TextTransform(id: id) }
      composition = perturbation == .noDiacritics ? try TextTransform(id: "NFC") : nil
    } catch {
      throw MatchingError(code: .text, message: error.problem, suggestion: error.advice)
    }
  }

  /// The message as someone might have written it instead; itself where the change does not apply.
  package func callAsFunction(_ message: String) -> String {
    switch perturbation {
    case .typo: return TypoWriter.typo(in: message)
    case .fullWidth: return Perturbation.fullWidth(message)
    case .doubleSpaces: return Perturbation.doubleSpaces(message)
    case .noSpacesAroundPunctuation: return Perturbation.withoutSpacesAroundPunctuation(message)
    case .noDiacritics:
      guard let transform, let composition else { return message }
      return composition(Perturbation.withoutMarks(decomposed: transform(message)))
    case .upperCase, .traditional, .decomposed: return transform?(message) ?? message
    }
  }

  /// The id of ICU's transform that does the work, or the first part of it.
  private static func transform(_ perturbation: Perturbation, _ locale: LocaleTag) -> String? {
    switch perturbation {
    case .upperCase:
      // Georgian has capitals in Unicode that nobody types.
      let rules = ["az", "el", "lt", "tr"].contains(locale.language) ? locale.language : "Any"
      return "[:^Georgian:] \(rules)-Upper"
    case .noDiacritics, .decomposed: return "NFD"
    // Japanese and Korean have forms of their own, which Chinese rules would spoil.
    case .traditional: return ["ja", "ko"].contains(locale.language) ? nil : "Hans-Hant"
    case .typo, .fullWidth, .doubleSpaces, .noSpacesAroundPunctuation: return nil
    }
  }
}
