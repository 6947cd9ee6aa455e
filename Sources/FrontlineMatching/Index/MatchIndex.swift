public import FrontlinePacks
public import FrontlineText

/// Packs compiled for matching: immutable, shared between threads without locks, a section a locale.
///
/// Made by ``PackCompiler``, read by ``Matcher``. It is a view of one run of bytes, in memory or in a mapped file; copying it
/// copies a few references.
public struct MatchIndex: Sendable {
  /// The version of the index's layout and meaning. Indexes of different versions may decide differently.
  public static let formatVersion = 10

  /// What the sections are views of.
  let bytes: IndexBytes
  let parts: IndexParts
  /// Sections, ordered by locale.
  let sections: [MatchSection]
  /// The locale of last resort.
  let defaultLocale: LocaleTag
  private let names: FlatTexts

  /// 16 hexadecimal digits that differ when anything that can change a decision differs, equal on every machine.
  public let contentHash: String

  /// Opens bytes that ``IndexWriter`` laid out.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile`` when they are no index, damaged, or of another
  ///   version.
  /// - Complexity: O(sections), whatever the number of bytes.
  init(_ bytes: IndexBytes) throws(MatchingError) {
    self.bytes = bytes
    parts = try IndexParts(bytes)
    names = try parts.texts(.intentNames, ends: .intentNameEnds, of: IndexPart.global)
    let locales = try parts.texts(.sectionLocales, ends: .sectionLocaleEnds, of: IndexPart.global)
    let defaultText = try parts.array(.defaultLocale, of: IndexPart.global, as: UInt8.self)
    guard let defaultLocale = LocaleTag(String(decoding: defaultText.all, as: UTF8.self)) else {
      throw MatchingError.damagedIndex
    }
    self.defaultLocale = defaultLocale
    var sections: [MatchSection] = []
    for number in 0..<locales.count {
      guard let locale = LocaleTag(locales[number]) else { throw MatchingError.damagedIndex }
      sections.append(
        try MatchSection(parts, number: UInt32(number), locale: locale, names: names))
    }
    self.sections = sections
    contentHash = parts.contentHash.sixteenDigits
  }

  /// Every intent of the packs, ordered by id.
  ///
  /// - Complexity: O(intents).
  public var intents: [IntentID] { (0..<(names.count / 2)).map { names.intent($0) } }

  /// The locales that messages can be matched in, ordered by tag.
  public var locales: [LocaleTag] { sections.map(\.locale) }

  /// The parts of a locale's section, ready to be written to another index; nil where it was made from something else, or is
  /// damaged.
  ///
  /// - Parameter inputs: what ``SectionInputs/hash`` must have been.
  func copies(of locale: LocaleTag, madeFrom inputs: [UInt64]) throws(MatchingError) -> [IndexPartCopy]? {
    guard let number = sections.firstIndex(where: { $0.locale == locale }) else { return nil }
    let own = try parts.array(.sectionInputs, of: UInt32(number), as: UInt64.self)
    return own.all.elementsEqual(inputs) ? parts.copies(of: UInt32(number)) : nil
  }

  /// The bytes of the index, texts of proofs included.
  public var byteCount: Int { bytes.count }

  /// The locale whose section serves a wanted one, and how it was found; nil for an empty index.
  public func localeMatch(for wanted: LocaleTag) -> LocaleMatch? {
    guard !sections.isEmpty else { return nil }
    let available = locales
    if let match = wanted.bestMatch(among: available) { return match }
    let fallback = defaultLocale.bestMatch(among: available)?.tag ?? available[0]
    return LocaleMatch(tag: fallback, kind: .default)
  }
}

extension MatchingError {
  /// The parts of an index contradict each other.
  static var damagedIndex: MatchingError {
    MatchingError(
      code: .indexFile, message: "the index is damaged", suggestion: "compile the packs anew with `frontline compile`")
  }
}

extension FlatTexts {
  /// An intent of a list in which packs and names take turns.
  func intent(_ number: Int) -> IntentID { IntentID(pack: self[2 * number], name: self[2 * number + 1]) }
}
