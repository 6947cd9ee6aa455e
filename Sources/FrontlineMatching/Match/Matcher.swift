public import FrontlinePacks
public import FrontlineText

/// Matches messages against an index. Not thread safe: make one a thread; they share the index.
///
/// `outcome` allocates nothing for examples once its buffers have grown to the longest message; `match`
/// allocates what its result holds. Nothing in a message makes it fail: what is no word in any language simply matches
/// nothing.
public final class Matcher {
  /// The most candidates of a result.
  public static let candidateLimit = 5
  /// Bytes of a message that are read; what follows is not matched.
  public static let byteLimit = MessageReader.byteLimit

  /// Where messages of a locale are matched: found once by ``Matcher/route(for:)``, then used for any number of messages.
  public struct Route: Sendable {
    /// The locale whose section of the index is used, and how it was reached.
    public let localeMatch: LocaleMatch
    let section: Int
  }

  /// The index that messages are matched against.
  public let index: MatchIndex

  private let readers: [MessageReader]
  private var scratch = MatchScratch()
  /// The routes that were asked for so far, at most ``routeLimit``.
  private var routes: [(locale: LocaleTag, route: Route?)] = []
  private static let routeLimit = 64

  /// Creates a matcher.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/text`` when ICU's data are missing.
  public init(index: MatchIndex) throws(MatchingError) {
    self.index = index
    var readers: [MessageReader] = []
    for section in index.sections { readers.append(try MessageReader(locale: section.locale)) }
    self.readers = readers
  }

  /// Where messages of a locale are matched; nil for an empty index.
  ///
  /// - Complexity: O(sections).
  public func route(for locale: LocaleTag) -> Route? {
    guard let match = index.localeMatch(for: locale),
      let section = index.sections.firstIndex(where: { $0.locale == match.tag })
    else { return nil }
    return Route(localeMatch: match, section: section)
  }

  /// Matches a message, in numbers: the hot path, of which `match` is the named form.
  ///
  /// - Parameters:
  ///   - bytes: the message as it came, meant as UTF-8.
  ///   - route: where it is matched.
  ///   - context: what the conversation adds.
  /// - Complexity: O(bytes), hardly growing with the pack.
  public func outcome(
    of bytes: UnsafeBufferPointer<UInt8>, route: Route, context: MatchContext = MatchContext()
  ) -> MatchOutcome {
    let match = SectionMatch(section: index.sections[route.section], context: context)
    var outcome = match.match(bytes, reader: readers[route.section], scratch: &scratch)
    outcome.section = Int32(truncatingIfNeeded: route.section)
    return outcome
  }

  /// Matches a message of a locale, in numbers.
  public func outcome(
    of bytes: UnsafeBufferPointer<UInt8>, locale: LocaleTag, context: MatchContext = MatchContext()
  ) -> MatchOutcome {
    guard let route = keptRoute(for: locale) else { return MatchOutcome() }
    return outcome(of: bytes, route: route, context: context)
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
    guard let route = keptRoute(for: locale) else { return MatchResult(decision: .none, intent: nil, confidence: 0) }
    let outcome = outcome(of: bytes, route: route, context: context)
    let names = SectionResult(section: index.sections[route.section])
    var result = names.result(of: outcome, localeMatch: route.localeMatch)
    if let rule = outcome.rule { result.slots = names.slots(rule, bytes, scratch) }
    return result
  }

  /// Matches a string; spans count its UTF-8 bytes.
  public func match(_ text: String, locale: LocaleTag, context: MatchContext = MatchContext()) -> MatchResult {
    var copy = text
    return copy.withUTF8 { match($0, locale: locale, context: context) }
  }

  /// The intent that an outcome of this matcher tells; nil where the decision is `none`.
  public func intent(of outcome: MatchOutcome) -> IntentID? {
    guard outcome.decision != .none, outcome.section >= 0, Int(outcome.section) < index.sections.count else {
      return nil
    }
    return index.sections[Int(outcome.section)].intent(Int(outcome.ranked.labels[0]))
  }

  /// How well the examples of a locale know the words of a message, as a natural logarithm: the likelihood of the words there,
  /// each beside one that stands in one message of a thousand. Compared between locales it tells which of them a message is
  /// written in, however alike their letters are. Half an example is added to what is counted, and five hundred to their number,
  /// so that a word that no example holds speaks against a large pack and says nothing about a small one.
  ///
  /// - Parameters:
  ///   - bytes: the message as it came, meant as UTF-8.
  ///   - locale: the language.
  /// - Returns: 0 for a message of one word, which languages borrow from each other ("refund", "ok"); nil where no section serves
  ///   the locale.
  /// - Complexity: O(bytes); nothing is allocated once the buffers have grown to the longest message.
  package func familiarity(of bytes: UnsafeBufferPointer<UInt8>, locale: LocaleTag) -> Double? {
    guard let route = keptRoute(for: locale) else { return nil }
    let scorer = index.sections[route.section].scorer
    readers[route.section].read(bytes, into: &scratch.message)
    guard scratch.message.words.count > 1 else { return 0 }
    let usual = (Double(scorer.header.exampleCount) + 500) / 1000
    var sum = 0.0
    for place in scratch.message.words.indices.prefix(Scorer.wordLimit) {
      sum += PortableMath.log((Double(scorer.exampleCount(ofWord: scratch.message.words[place].key)) + 0.5) / usual)
    }
    return sum
  }

  /// The proof of a match: the same work again, with everything that led to the decision written down. Nothing of it is done
  /// unless asked for.
  public func explain(
    _ bytes: UnsafeBufferPointer<UInt8>, locale: LocaleTag, context: MatchContext = MatchContext()
  ) -> MatchProof {
    let result = match(bytes, locale: locale, context: context)
    guard let route = keptRoute(for: locale) else { return MatchProof(result: result, index: index) }
    return ProofBuilder(section: index.sections[route.section], context: context, index: index)
      .proof(bytes, result: result, reader: readers[route.section], scratch: &scratch)
  }

  /// The proof of a match of a string.
  public func explain(_ text: String, locale: LocaleTag, context: MatchContext = MatchContext()) -> MatchProof {
    var copy = text
    return copy.withUTF8 { explain($0, locale: locale, context: context) }
  }

  /// The route for a locale, found anew only the first time.
  private func keptRoute(for locale: LocaleTag) -> Route? {
    if let known = routes.first(where: { $0.locale == locale }) { return known.route }
    let found = route(for: locale)
    if routes.count == Self.routeLimit { routes.removeAll() }
    routes.append((locale, found))
    return found
  }
}
