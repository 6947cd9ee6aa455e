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
    .filter { $0 != LanguageTable.noiseTag && !LanguageTable.untrainedTags.contains($0) }
    .map { LocaleTag(canonical: $0) }.sorted()

  let model: LanguageModel?
  let tags: [LocaleTag]
  let scripts: [Script]
  let ranges: [Range<Int>]

  /// A detector with the model of the library. Cheap: nothing is read but the model's header, once in a process.
  public init() { self.init(model: .embedded) }

  /// A detector with another model; nil leaves only the scripts to go by.
  package init(model: LanguageModel?) {
    self.model = model
    tags = LanguageTable.tags.map { LocaleTag(canonical: $0) }
    scripts = LanguageNames.scripts
    ranges = LanguageTable.ranges
  }

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
    withProbabilities(utf8, among, prior) { probabilities in
      var best = LanguageTable.noiseID
      for id in tags.indices where probabilities[id] > probabilities[best] { best = id }
      guard best != LanguageTable.noiseID, probabilities[best] > 0 else { return .undetermined }
      return LanguageDetection(
        language: tags[best], script: scripts[best], confidence: Double(min(probabilities[best], 1)))
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

  /// Reads the text, at most ``maximumBytes`` of it, and hands the probabilities by language id to `body`.
  @inline(__always)
  func withProbabilities<Result>(
    _ utf8: UnsafeBufferPointer<UInt8>, _ among: LanguageSet?, _ prior: LanguagePrior?,
    _ body: (UnsafeMutablePointer<Float>) -> Result
  ) -> Result {
    let bytes = UnsafeBufferPointer(rebasing: utf8.prefix(Self.maximumBytes))
    return withEvidence { evidence in
      WordWalker.walk(bytes, into: &evidence)
      return withPosterior(evidence, among, prior, body)
    }
  }

  /// Hands empty evidence to `body`, in buffers of the stack.
  @inline(__always)
  func withEvidence<Result>(_ body: (inout Evidence) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: Evidence.sumCount + ScriptGroup.count) { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a buffer of fixed size has a base address") }
      let letters = base + Evidence.sumCount
      guard let model else {
        let none = UnsafeBufferPointer<NGramTable>(start: nil, count: 0)
        var evidence = Evidence(tables: none, han: nil, sums: base, letters: letters)
        return body(&evidence)
      }
      return model.tables.withUnsafeBufferPointer { tables in
        var evidence = Evidence(tables: tables, han: model.han, sums: base, letters: letters)
        return body(&evidence)
      }
    }
  }

  /// Hands the probabilities that follow from evidence to `body`.
  @inline(__always)
  func withPosterior<Result>(
    _ evidence: Evidence, _ among: LanguageSet?, _ prior: LanguagePrior?,
    _ body: (UnsafeMutablePointer<Float>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: LanguageSet.capacity) { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("a buffer of fixed size has a base address") }
      let posterior = Posterior(evidence, ranges: ranges, among: among, prior: prior, into: base)
      return body(posterior.probabilities)
    }
  }

  /// The UTF-8 of a string, without a copy where the string is native.
  @inline(__always)
  func withUTF8<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = text.utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(text.utf8).withUnsafeBufferPointer(body)
  }
}
