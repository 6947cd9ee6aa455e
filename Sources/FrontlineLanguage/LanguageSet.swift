public import FrontlineText

/// A set of languages that a detection is restricted to, such as those of the loaded packs.
///
/// Tags meet the detector's languages as follows: `zh`, `zh-Hans` and `zh-CN` are Chinese in Simplified characters, and
/// `zh-Hant`, `zh-TW`, `zh-HK` and `zh-MO` in Traditional ones; `tl` is `fil`; `no` is `nb`; `sr` is Serbian in both scripts, and
/// `hi` and `ar` stand for their Latin chat spelling too;
/// of every other tag only the language counts (`pt-BR` is `pt`). A value of 24 bytes; membership costs one shift.
public struct LanguageSet: Sendable, Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// The number of tags that name no language of the detector.
  public private(set) var unknownCount = 0

  /// The most languages that a set can tell apart.
  static let capacity = 128

  /// Creates the set of the detector's languages that `tags` name; see ``unknownCount`` for the others.
  public init(_ tags: some Sequence<LocaleTag>) {
    for tag in tags {
      let ids = LanguageNames.ids(of: tag)
      if ids.isEmpty { unknownCount += 1 }
      for id in ids { insert(id: id) }
    }
  }

  /// Every language of the detector.
  public static let all = LanguageSet(LanguageDetector.languages)

  /// Whether the set holds no language of the detector.
  public var isEmpty: Bool { low | high == 0 }

  /// The number of languages.
  public var count: Int { low.nonzeroBitCount + high.nonzeroBitCount }

  /// Whether a language is missing.
  @inline(__always)
  var isRestrictive: Bool { count < LanguageDetector.languages.count }

  /// Whether the set holds the language of a tag.
  public func contains(_ tag: LocaleTag) -> Bool { LanguageNames.ids(of: tag).contains { contains(id: $0) } }

  private mutating func insert(id: Int) {
    if id < 64 { low |= 1 << UInt64(id) } else { high |= 1 << UInt64(id - 64) }
  }

  /// Whether the set holds the language with an id below ``capacity``.
  @inline(__always)
  func contains(id: Int) -> Bool {
    (id < 64 ? low >> UInt64(truncatingIfNeeded: id) : high >> UInt64(truncatingIfNeeded: id &- 64)) & 1 == 1
  }
}
