public import FrontlineText

/// Tells the language of a text, also of a short one.
///
/// ```swift
/// let detector = LanguageDetector()
/// detector.detect("no puedo pagar").language         // es
/// detector.detect("付款失敗怎麼辦").language           // zh-Hant
/// ```
///
/// A script of one language decides by itself; languages that share a script are told apart by character n-grams and
/// words, by a model that is part of the library's read-only data (docs/language-model.md: sources, accuracy, calibration).
/// Equal models give equal results on every machine.
///
/// A value of a few words that may be used on any number of threads at once. Cost is linear in the text up to
/// ``maximumBytes``; ``detect(_:among:prior:)-(String,_,_)`` allocates nothing. No input traps.
///
/// ## Topics
/// ### Detecting
/// - ``detect(_:among:prior:)-(String,_,_)``
/// - ``candidates(_:among:prior:)-(String,_,_)``
/// - ``spans(_:among:prior:)-(String,_,_)``
/// ### What is known before
/// - ``LanguageSet``
/// - ``LanguagePrior``
public struct LanguageDetector: Sendable {
  /// The most bytes of a text that are read; a longer text is judged by its first part.
  public static let maximumBytes = 16_384

  /// The languages that the detector tells apart, in the order of their tags. Tags are canonical; script and region are only
  /// told where they distinguish: `zh` and `zh-Hant`, `sr` (Cyrillic) and `sr-Latn`.
  public static let languages: [LocaleTag] = LanguageTable.tags
    .filter { $0 != LanguageTable.noiseTag }
    .map { LocaleTag(canonical: $0) }.sorted()

  let model: LanguageModel

  /// A detector with the model of the library. Cheap: nothing is read but the model's header, once in a process.
  public init() { self.init(model: .embedded) }

  /// A detector with another model.
  package init(model: LanguageModel) { self.model = model }

  /// The most probable language of a text.
  ///
  /// - Parameters:
  ///   - text: The text, of any length and content.
  ///   - among: The languages that may be answered; nil, the default, for all. With an empty set the answer is `und`.
  ///   - prior: What is known about the language before reading; nil, the default, for nothing.
  /// - Returns: The language with its probability, or `und`.
  public func detect(_ text: String, among: LanguageSet? = nil, prior: LanguagePrior? = nil) -> LanguageDetection {
    withUTF8(of: text) { detect($0, among: among, prior: prior) }
  }

  /// The most probable language of a text in UTF-8, which may be invalid.
  ///
  /// - Parameters:
  ///   - utf8: The bytes; invalid ones cast no vote.
  ///   - among: The languages that may be answered; nil, the default, for all.
  ///   - prior: What is known about the language before reading; nil, the default, for nothing.
  public func detect(
    _ utf8: UnsafeBufferPointer<UInt8>, among: LanguageSet? = nil, prior: LanguagePrior? = nil
  ) -> LanguageDetection {
    withPosterior(utf8, among, prior) { posterior in
      guard let (id, probability) = posterior.best, id != LanguageTable.noiseID else { return .undetermined }
      return LanguageDetection(
        language: LanguageNames.tags[id], script: LanguageNames.scripts[id], confidence: Double(min(probability, 1)))
    }
  }

  /// The most probable language of a text in UTF-8, which may be invalid.
  ///
  /// - Parameters:
  ///   - utf8: The bytes; invalid ones cast no vote.
  ///   - among: The languages that may be answered; nil, the default, for all.
  ///   - prior: What is known about the language before reading; nil, the default, for nothing.
  public func detect(
    _ utf8: Span<UInt8>, among: LanguageSet? = nil, prior: LanguagePrior? = nil
  ) -> LanguageDetection {
    utf8.withUnsafeBufferPointer { detect($0, among: among, prior: prior) }
  }

  /// Reads the text, at most ``maximumBytes`` of it, and hands the probabilities of the languages to `body`.
  @inline(__always)
  func withPosterior<Result>(
    _ utf8: UnsafeBufferPointer<UInt8>, _ among: LanguageSet?, _ prior: LanguagePrior?, _ body: (Posterior) -> Result
  ) -> Result {
    Evidence.withEvidence(model) { evidence in
      evidence.read(UnsafeBufferPointer(rebasing: utf8.prefix(Self.maximumBytes)))
      return body(Posterior(evidence: evidence, among: among, prior: prior))
    }
  }

  /// The UTF-8 of a string, without a copy where the string is native.
  @inline(__always)
  func withUTF8<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
  }
}
