import FrontlinePacks
public import FrontlineText

/// Matches messages against an index. Not thread safe: make one a thread; they share the index.
///
/// It allocates little once its buffers have grown to the longest message. Nothing in a message makes it fail: what is no
/// word in any language simply matches nothing.
public final class Matcher {
  /// The most candidates of a result.
  public static let candidateLimit = 5
  /// Bytes of a message that are read; what follows is not matched.
  public static let byteLimit = MessageReader.byteLimit

  /// The index that messages are matched against.
  public let index: MatchIndex

  private var readers: [MessageReader?]
  private var scratch = MatchScratch()
  private var wanted: LocaleTag?
  private var chosen: (match: LocaleMatch, section: Int)?

  /// Creates a matcher.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/text`` when ICU's data are missing.
  public init(index: MatchIndex) throws(MatchingError) {
    self.index = index
    readers = []
    for section in index.sections { readers.append(try MessageReader(locale: section.locale)) }
  }

  /// Matches a message.
  ///
  /// - Parameters:
  ///   - bytes: the message as it came, meant as UTF-8; spans count its bytes.
  ///   - locale: the language of the message. The section that serves it is told in ``MatchResult/localeMatch``.
  ///   - context: what the conversation adds.
  public func match(
    _ bytes: UnsafeBufferPointer<UInt8>, locale: LocaleTag, context: MatchContext = MatchContext()
  ) -> MatchResult {
    guard let (match, section, reader) = section(for: locale) else {
      return MatchResult(decision: .none, intent: nil, confidence: 0)
    }
    var result = SectionMatch(section: section, context: context).match(bytes, reader: reader, scratch: &scratch)
    result.localeMatch = match
    return result
  }

  /// Matches a string; spans count its UTF-8 bytes.
  public func match(_ text: String, locale: LocaleTag, context: MatchContext = MatchContext()) -> MatchResult {
    var copy = text
    return copy.withUTF8 { match($0, locale: locale, context: context) }
  }

  /// The proof of a match: the same work again, with everything that led to the decision written down. Nothing of it is done
  /// unless asked for.
  public func explain(
    _ bytes: UnsafeBufferPointer<UInt8>, locale: LocaleTag, context: MatchContext = MatchContext()
  ) -> MatchProof {
    let result = match(bytes, locale: locale, context: context)
    guard let (_, section, reader) = section(for: locale) else { return MatchProof(result: result, index: index) }
    return ProofBuilder(section: section, context: context, index: index)
      .proof(bytes, result: result, reader: reader, scratch: &scratch)
  }

  /// The proof of a match of a string.
  public func explain(_ text: String, locale: LocaleTag, context: MatchContext = MatchContext()) -> MatchProof {
    var copy = text
    return copy.withUTF8 { explain($0, locale: locale, context: context) }
  }

  private func section(for locale: LocaleTag) -> (LocaleMatch, MatchSection, MessageReader)? {
    if wanted != locale {
      wanted = locale
      chosen = index.localeMatch(for: locale).flatMap { match in
        index.sections.firstIndex { $0.locale == match.tag }.map { (match, $0) }
      }
    }
    guard let chosen, let reader = readers[chosen.section] else { return nil }
    return (chosen.match, index.sections[chosen.section], reader)
  }
}
