package import FrontlinePacks
internal import FrontlineText

/// What an acceptance came to: the locks as they are then, and the texts that it was about.
package struct TranslationAcceptance: Sendable {
  /// The locks of the packs that were selected, by id.
  package var locks: [String: TranslationLock]
  /// The texts that count as done or machine-made now and did not before.
  package var accepted: [TranslationEntry]
  /// The machine-made texts that stay so.
  package var unreviewed: [TranslationEntry]

  /// Takes all translations of a selection as made from the source texts as they are.
  ///
  /// Machine-made texts count as reviewed only where the selection names a locale or an intent: nobody reviews everything at
  /// once. A pack without a lock begins one, with all of its texts. Lines about texts that are gone are dropped.
  ///
  /// - Parameters:
  ///   - collection: the packs.
  ///   - locks: their locks by pack.
  ///   - selection: what is accepted.
  ///   - asMachineMade: the texts that are accepted are marked as machine-made.
  package init(
    of collection: PackCollection, locks: [String: TranslationLock], selection: TranslationSelection,
    asMachineMade: Bool
  ) {
    let chosen = TranslationStatus.entries(of: collection, locks: locks, selection: selection)
    let reviews = !asMachineMade && !(selection.locales.isEmpty && selection.units.isEmpty)
    var fresh: [String: TranslationLock] = [:]
    for pack in collection.packs where selection.includes(pack: pack.id) {
      fresh[pack.id] = .begun(of: pack, in: collection, locks)
    }
    var accepted: [TranslationEntry] = []
    var unreviewed: [TranslationEntry] = []
    for entry in chosen where entry.target != nil {
      let place = TranslationLock.Place(locale: entry.locale, key: entry.key.description)
      let known = locks[entry.pack]?.entries[place]
      let wasMachineMade = known?.isMachineMade ?? false
      let isNews = entry.state == .stale || !entry.isRecorded
      if entry.state == .machine, !reviews { unreviewed.append(entry) }
      guard isNews || entry.state == .machine && reviews else { continue }
      let isMachineMade = asMachineMade || wasMachineMade && !reviews
      fresh[entry.pack]?.entries[place] = TranslationLock.Entry(
        isMachineMade: isMachineMade, source: FNVHash.of(entry.source.value))
      accepted.append(entry)
    }
    self.locks = fresh
    self.accepted = accepted
    self.unreviewed = unreviewed
  }
}

extension TranslationLock {
  /// A pack's lock without lines about texts that are gone; where it has none, one that takes all of its texts as done.
  static func begun(of pack: Pack, in collection: PackCollection, _ locks: [String: TranslationLock]) -> TranslationLock
  {
    let all = TranslationStatus.entries(
      of: collection, locks: locks, selection: TranslationSelection(packs: [pack.id]))
    var lock = TranslationLock()
    for entry in all where entry.target != nil {
      let place = Place(locale: entry.locale, key: entry.key.description)
      if let known = locks[pack.id] {
        lock.entries[place] = known.entries[place]
      } else {
        lock.entries[place] = Entry(isMachineMade: false, source: FNVHash.of(entry.source.value))
      }
    }
    return lock
  }
}
