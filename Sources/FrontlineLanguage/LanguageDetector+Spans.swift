internal import FrontlineText

extension LanguageDetector {
  /// The parts of a text by language, in order, without overlap: "我的 order 还没到, please refund" is Chinese, then English.
  ///
  /// A single Latin word, or a name in capitals, inside a text of another script belongs to its surroundings. Within a
  /// script a part of another language takes two words of strong evidence or more. Allocates; linear in the text.
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
    let words = SpanWords(bytes, model: model).words
    guard !words.isEmpty else { return [] }
    var whole = [Float](repeating: 0, count: LanguageTable.count)
    withPosterior(bytes, among, prior) { posterior in posterior.forEach { whole[$0] = $1 } }
    var languages = words.map { wholeLanguage(of: $0.group, whole) }
    for group in LanguageTable.scoredGroups {
      let members = words.indices.filter { words[$0].group == group }
      let range = LanguageTable.range(of: group)
      guard members.count > 1 else { continue }
      let path = LanguagePath(
        words: members.map { words[$0].logits },
        allowed: range.map { $0 == LanguageTable.noiseID || among?.contains(id: $0) ?? true },
        logWeights: range.map { prior?.logWeight(of: $0) ?? 0 })
      for (member, lane) in zip(members, path.lanes) {
        let id = range.lowerBound + lane
        languages[member] = id == LanguageTable.noiseID ? nil : id
      }
    }
    absorbNames(words, &languages)
    return merge(words, languages)
  }

  /// The most probable language of a script in the whole text; nil where none is allowed.
  private func wholeLanguage(of group: ScriptGroup, _ probabilities: [Float]) -> Int? {
    let range = LanguageTable.range(of: group)
    guard let best = range.max(by: { probabilities[$0] < probabilities[$1] }), probabilities[best] > 0,
      best != LanguageTable.noiseID
    else { return nil }
    return best
  }

  /// Gives Latin names inside a text of another script the language of their surroundings.
  private func absorbNames(_ words: [SpanWords.Word], _ languages: inout [Int?]) {
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, (words[end].group == .latin) == (words[start].group == .latin) { end += 1 }
      let isName = end - start == 1 || words[start..<end].allSatisfy(\.isCapitalized)
      if words[start].group == .latin, isName, start > 0 || end < words.count {
        let neighbor = start > 0 ? languages[start - 1] : languages[end]
        for index in start..<end where neighbor != nil { languages[index] = neighbor }
      }
      start = end
    }
  }

  private func merge(_ words: [SpanWords.Word], _ languages: [Int?]) -> [LanguageSpan] {
    var spans: [LanguageSpan] = []
    for (word, id) in zip(words, languages) {
      guard let id else { continue }
      if let last = spans.indices.last, spans[last].language == LanguageNames.tags[id] {
        spans[last].end = word.end
      } else {
        spans.append(LanguageSpan(start: word.start, end: word.end, language: LanguageNames.tags[id]))
      }
    }
    return spans
  }
}
