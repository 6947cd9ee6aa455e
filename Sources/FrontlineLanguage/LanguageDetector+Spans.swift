internal import FrontlineText

extension LanguageDetector {
  /// The parts of a text by language, in order, without overlap: "我的 order 还没到, please refund" is Chinese, then English.
  ///
  /// - Parameters:
  ///   - text: The text, of any length and content.
  ///   - among: The languages that may be answered; nil, the default, for all.
  ///   - prior: What is known about the language before reading; nil, the default, for nothing.
  /// - Returns: Spans in bytes of the text's UTF-8, from the first letter of a part to its last; none for a text that says
  ///   nothing.
  public func spans(_ text: String, among: LanguageSet? = nil, prior: LanguagePrior? = nil) -> [LanguageSpan] {
    withUTF8(of: text) { spans($0, among: among, prior: prior) }
  }

  /// The parts of a text in UTF-8, which may be invalid, by language, in order.
  ///
  /// - Parameters:
  ///   - utf8: The bytes; invalid ones cast no vote.
  ///   - among: The languages that may be answered; nil, the default, for all.
  ///   - prior: What is known about the language before reading; nil, the default, for nothing.
  /// - Returns: Spans in bytes.
  public func spans(
    _ utf8: UnsafeBufferPointer<UInt8>, among: LanguageSet? = nil, prior: LanguagePrior? = nil
  ) -> [LanguageSpan] {
    let bytes = UnsafeBufferPointer(rebasing: utf8.prefix(Self.maximumBytes))
    var collector = WordSpans()
    WordWalker.walk(bytes, into: &collector)
    guard let first = collector.words.first, let last = collector.words.last else { return [] }
    let whole = detect(bytes, among: among, prior: prior)
    guard !whole.isUndetermined else { return [] }
    return [LanguageSpan(start: first.start, end: last.end, language: whole.language)]
  }
}

/// The words of a text with their places.
struct WordSpans: WordSink {
  /// A word's script group and byte range.
  struct Word {
    var group: ScriptGroup
    var start: Int
    var end: Int
  }

  private(set) var words: [Word] = []

  mutating func word(_ scalars: UnsafeBufferPointer<UInt32>, group: ScriptGroup, start: Int, end: Int) {
    words.append(Word(group: group, start: start, end: end))
  }
}
