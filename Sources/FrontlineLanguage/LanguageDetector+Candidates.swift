internal import FrontlineText

extension LanguageDetector {
  /// The smallest probability of a language that is named as a candidate.
  public static let minimumCandidateConfidence = 0.001

  /// The languages that a text may be written in, the most probable first; equal ones in the order of their tags.
  ///
  /// - Parameters:
  ///   - text: The text, of any length and content.
  ///   - among: The languages that may be answered; nil, the default, for all.
  ///   - prior: What is known about the language before reading; nil, the default, for nothing.
  /// - Returns: The candidates with at least ``minimumCandidateConfidence``; none for a text that says nothing.
  public func candidates(
    _ text: String, among: LanguageSet? = nil, prior: LanguagePrior? = nil
  ) -> [LanguageCandidate] {
    withUTF8(of: text) { candidates($0, among: among, prior: prior) }
  }

  /// The languages that a text in UTF-8, which may be invalid, may be written in, the most probable first.
  ///
  /// - Parameters:
  ///   - utf8: The bytes; invalid ones cast no vote.
  ///   - among: The languages that may be answered; nil, the default, for all.
  ///   - prior: What is known about the language before reading; nil, the default, for nothing.
  /// - Returns: The candidates with at least ``minimumCandidateConfidence``.
  public func candidates(
    _ utf8: UnsafeBufferPointer<UInt8>, among: LanguageSet? = nil, prior: LanguagePrior? = nil
  ) -> [LanguageCandidate] {
    var candidates: [LanguageCandidate] = []
    withPosterior(utf8, among, prior) { posterior in
      posterior.forEach { id, probability in
        let confidence = Double(min(probability, 1))
        guard id != LanguageTable.noiseID, confidence >= Self.minimumCandidateConfidence else { return }
        candidates.append(LanguageCandidate(language: LanguageNames.tags[id], confidence: confidence))
      }
    }
    candidates.sort { ($1.confidence, $0.language) < ($0.confidence, $1.language) }
    return candidates
  }
}
