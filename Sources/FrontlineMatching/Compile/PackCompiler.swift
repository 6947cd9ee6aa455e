public import FrontlinePacks
public import FrontlineText
import Synchronization

/// Compiles packs, or labelled messages, into an index.
///
/// Compiling is deterministic: equal packs in any order give equal bytes and so indexes with equal ``MatchIndex/contentHash``, on
/// every machine, on however many threads, and whether or not an earlier index helped.
public struct PackCompiler: Sendable {
  /// The constants of the scorer.
  var options = ScoringOptions()
  /// The most threads that compile at once, the caller's among them; at least one works.
  public var threads: Int
  /// Told of how many locales are compiled out of how many, from any of the threads, in no order; nil, the default: nobody is.
  public var onProgress: (@Sendable (_ done: Int, _ total: Int) -> Void)?

  /// Creates a compiler.
  ///
  /// - Parameter threads: the most threads that compile at once, a locale each, while the caller waits; nil, the default: as
  ///   many as the system has processors. Each takes the memory that its locale needs.
  public init(threads: Int? = nil) { self.threads = threads ?? ParallelWork.processors }

  /// Compiles packs: a section for each locale that one of them is written in. A pack that lacks the locale takes part with
  /// the locale that it falls back to, at last its default.
  ///
  /// - Parameters:
  ///   - packs: the packs, with the policy that names the default locale.
  ///   - selection: the ids of the packs to take; nil, the default: all.
  ///   - earlier: an index that was compiled from an earlier state of the packs, or of any others. What it has of locales whose
  ///     examples, patterns and whatever else decides there are the same is taken over; damage in it is noticed, and then
  ///     the locale is compiled. Where nothing at all changed, it is what comes back. Nil, the default: every locale is
  ///     compiled.
  /// - Throws: ``MatchingError`` with file and line of the first pattern that cannot be compiled.
  /// - Complexity: O(examples × intents) a locale; O(bytes) one that is taken over.
  public func compile(
    _ packs: PackCollection, selecting selection: [String]? = nil, reusing earlier: MatchIndex? = nil
  ) throws(MatchingError) -> MatchIndex {
    var chosen = packs.packs
    if let selection {
      for id in selection where !packs.packs.contains(where: { $0.id == id }) {
        throw MatchingError(
          code: .unknownPack, message: "there is no pack `\(id)`",
          suggestion: "choose among \(packs.packs.map(\.id).joined(separator: ", "))")
      }
      chosen = chosen.filter { selection.contains($0.id) }
    }
    var selected = packs
    selected.packs = chosen.sorted { $0.id < $1.id }
    selected.sources = packs.sources
    var writer = IndexWriter()
    writer.add(.packs, of: IndexPart.global, PackCodec.encode(selected))
    return try compile(
      selected.packs, defaultLocale: packs.policy.defaultLocale, into: writer, reusing: earlier)
  }

  /// Compiles labelled messages of one locale into an index of one section; ``LabelledMessage/intent`` tells their intents.
  ///
  /// The words of an intent's name count as one more example of it, as the label of a pack's intent does. Messages out of scope
  /// are used for the rejection.
  public func compile(_ messages: [LabelledMessage], locale: LocaleTag) throws(MatchingError) -> MatchIndex {
    var intents: [IntentID: [Located<String>]] = [:]
    var outside: [Located<String>] = []
    for message in messages {
      let text = Located(message.text, at: message.location)
      if let intent = message.intent { intents[intent, default: []].append(text) } else { outside.append(text) }
    }
    let location = SourceLocation(file: "messages")
    let ids = intents.keys.sorted()
    let localized = LocalizedPack(
      locale: locale,
      intents: ids.map {
        LocalizedIntent(
          id: $0, label: Located(Self.words(of: $0.name), at: location), examples: intents[$0] ?? [], location: location
        )
      }, location: location)
    let pack = Pack(
      id: LabelledMessage.pack, version: "0", title: "Labelled messages", defaultLocale: locale,
      intents: ids.map { IntentDefinition(id: $0, title: $0.name, location: location) }, locales: [localized],
      location: location)
    return try compile([pack], defaultLocale: locale, outOfScope: outside)
  }

  /// What an intent's name says: the words that `card_arrival` or `card-arrival` joins.
  private static func words(of name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber ? $0 : " " })
  }

  private func compile(
    _ packs: [Pack], defaultLocale: LocaleTag, outOfScope: [Located<String>] = [],
    into output: IndexWriter = IndexWriter(), reusing earlier: MatchIndex? = nil
  ) throws(MatchingError) -> MatchIndex {
    let locales = Set(packs.flatMap { $0.locales.map(\.locale) }).sorted()
    let intents = packs.flatMap { $0.intents.map(\.id) }.sorted()
    var writer = output
    writer.add(
      texts: intents.flatMap { [$0.pack, $0.name] }, .intentNames, ends: .intentNameEnds, of: IndexPart.global)
    writer.add(texts: locales.map(\.description), .sectionLocales, ends: .sectionLocaleEnds, of: IndexPart.global)
    writer.add(.defaultLocale, of: IndexPart.global, Array(defaultLocale.description.utf8))
    let finished = Atomic(0)
    let sections = ParallelWork.map(locales.count, threads: threads) { number in
      defer { onProgress?(finished.wrappingAdd(1, ordering: .relaxed).newValue, locales.count) }
      return Result { () throws(MatchingError) in
        var builder = try SectionBuilder(locale: locales[number], options: options, threads: threads)
        for pack in packs {
          let match = locales[number].bestMatch(among: pack.locales.map(\.locale), default: pack.defaultLocale)
          guard let localized = pack.locales.first(where: { $0.locale == match.tag }) else { continue }
          builder.add(pack, localized)
        }
        builder.add(outOfScope: outOfScope)
        var section = IndexWriter()
        try builder.write(to: &section, section: UInt32(number), intents: intents, reusing: earlier)
        return section
      }
    }
    for section in sections { writer.add(try section.get()) }
    let bytes = try writer.finish(reusing: earlier?.parts)
    if let earlier, bytes === earlier.bytes { return earlier }
    return try MatchIndex(bytes)
  }
}
