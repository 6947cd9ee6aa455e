package import FrontlineLanguage
package import FrontlineMatching
package import FrontlineText

/// Tells the language of a message by its letters and, where these leave two languages of the packs open, by the packs' own
/// words: "boleh saya bayar pakai kartu" is as much Malay as Indonesian to a detector, and Indonesian to examples of both.
///
/// The detector's odds of the packs' languages are multiplied by the likelihood of the words in each one's examples (naive
/// Bayes over `Matcher.familiarity`); other languages keep theirs. Thread safe; the matcher is the caller's.
package struct PackLanguageDetector: Sendable {
  /// From this confidence on the letters decide alone.
  static let certainConfidence = 0.98
  /// Members of one macrolanguage (ISO 639-3 msa), whose letters hardly differ: where packs are written in both, their letters never
  /// decide alone, and the odds between them count by the root.
  static let alike: Set<String> = ["id", "ms"]

  private let detector = LanguageDetector()
  /// The locale that serves each language of the detector that the packs are written in, by tag.
  private let served: [LocaleTag: LocaleTag]
  /// Those of them that are ``alike``, where there are two.
  private let servedAlike: Set<LocaleTag>

  /// - Parameter packLocales: the locales of the packs.
  package init(packLocales: [LocaleTag]) {
    var served: [LocaleTag: LocaleTag] = [:]
    for locale in packLocales.sorted() {
      let languages = LanguageSet([locale])
      for tag in LanguageDetector.languages where languages.contains(tag) && served[tag] == nil { served[tag] = locale }
    }
    self.served = served
    let alike = Set(served.keys.filter { Self.alike.contains($0.language) })
    servedAlike = alike.count > 1 ? alike : []
  }

  /// The locale whose pack serves a language: for Hindi and Arabic in the Latin letters of a chat that of the language itself,
  /// whose examples have such messages too; else the language, for which fallback finds one.
  package func locale(serving language: LocaleTag) -> LocaleTag {
    guard language.script == "Latn", ["hi", "ar"].contains(language.language) else { return language }
    return served[language] ?? language
  }

  /// The language of a message.
  ///
  /// - Parameters:
  ///   - bytes: the message as it came, meant as UTF-8.
  ///   - prior: what is known before.
  ///   - matcher: the matcher of the packs.
  /// - Complexity: that of the detector, and where it is not sure that of reading the message once for each language that is
  ///   left.
  package func detect(
    _ bytes: UnsafeBufferPointer<UInt8>, prior: LanguagePrior, matcher: Matcher
  ) -> LanguageDetection {
    let detection = detector.detect(bytes, prior: prior)
    let isSure = detection.confidence >= Self.certainConfidence && !servedAlike.contains(detection.language)
    guard !isSure, served[detection.language] != nil else { return detection }
    let known = tempered(detector.candidates(bytes, prior: prior)).compactMap { candidate in
      served[candidate.language].flatMap { matcher.familiarity(of: bytes, locale: $0) }.map { familiarity in
        (
          language: candidate.language, confidence: candidate.confidence,
          score: PortableMath.log(candidate.confidence) + familiarity
        )
      }
    }
    // Candidates come the likeliest first, and the first of equals stays.
    guard let best = known.reduce(known.first, { $1.score > ($0?.score ?? 0) ? $1 : $0 }) else { return detection }
    var result = detection
    result.language = best.language
    result.confidence =
      known.reduce(0) { $0 + $1.confidence } / known.reduce(0) { $0 + PortableMath.exp($1.score - best.score) }
    return result
  }

  /// The candidates with the confidences of those that are alike brought nearer to each other; their sum stays.
  private func tempered(_ candidates: [LanguageCandidate]) -> [LanguageCandidate] {
    let alike = candidates.filter { servedAlike.contains($0.language) }
    let sum = alike.reduce(0) { $0 + $1.confidence }
    let roots = alike.reduce(0) { $0 + $1.confidence.squareRoot() }
    guard roots > 0 else { return candidates }
    return candidates.map { candidate in
      guard servedAlike.contains(candidate.language) else { return candidate }
      var candidate = candidate
      candidate.confidence = sum * candidate.confidence.squareRoot() / roots
      return candidate
    }
  }
}
