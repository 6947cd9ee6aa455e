public import FrontlineText

/// All that a company's support runs on: its policy and its packs, which compile into one index and compete.
public struct PackCollection: Hashable, Sendable {
  /// Tiers, teams, calendars and rules.
  public var policy: SupportPolicy { didSet { sources = [] } }
  /// The packs, ordered by id.
  public var packs: [Pack] { didSet { sources = [] } }
  /// A hash of the bytes that the collection was read from, by which two loads are told apart; 0 where it was made by hand.
  public var contentHash: UInt64
  /// The files that it was read from without a finding, ordered by path: what stands in one that did not change need not be
  /// read again. None where it was made by hand, and none any more once policy or packs are changed.
  public var sources: [SourceFile] = []

  /// Creates a collection.
  public init(policy: SupportPolicy, packs: [Pack], contentHash: UInt64 = 0) {
    self.policy = policy
    self.packs = packs.sorted { $0.id < $1.id }
    self.contentHash = contentHash
  }

  /// Every locale that at least one pack is written in, ordered by tag.
  public var locales: [LocaleTag] {
    Set(packs.flatMap { $0.locales.map(\.locale) }).sorted()
  }
}
