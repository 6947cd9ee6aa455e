package import FrontlinePacks
internal import FrontlineText

/// What comes of files from translators: locale files with the texts that changed, and the locks that go with them. Pure.
///
/// Each text is taken or refused by itself, so that one broken placeholder does not hold up a file; whatever is refused is told
/// with its place. A text that was written for an older source text is taken and stays stale, unless there is a newer one.
package struct TranslationImport {
  /// A locale file as it is then.
  package struct File: Sendable {
    package var path: String
    package var text: String
  }

  /// The locale files that change, ordered by path.
  package private(set) var files: [File] = []
  /// The locks of the packs that the texts are of, by id.
  package private(set) var locks: [String: TranslationLock] = [:]
  /// The texts that are written.
  package private(set) var written: [TranslationEntry] = []
  /// Texts that stay as they are and count as done now.
  package private(set) var confirmed = 0
  /// Texts that are still to be translated.
  package private(set) var open = 0
  /// What cannot be taken, and why.
  package private(set) var refused: [Finding] = []

  /// The labels of intents that a locale has now and did not have before: they have no examples yet.
  package var newIntents: [TranslationEntry] { written.filter { $0.key.part == .label && $0.target == nil } }

  private let collection: PackCollection
  private let known: [String: TranslationLock]
  private let asMachineMade: Bool

  /// Works out what units change.
  ///
  /// - Parameters:
  ///   - units: the texts that came back.
  ///   - collection: the packs, read without an error.
  ///   - locks: their locks by pack.
  ///   - selection: what is taken; other texts are passed over.
  ///   - asMachineMade: what is written is marked as machine-made.
  ///   - text: the text of a file of the directory of packs; nil where there is none.
  package init(
    _ units: [TranslationUnit], into collection: PackCollection, locks: [String: TranslationLock],
    selection: TranslationSelection = .init(), asMachineMade: Bool = false, text: (String) -> String?
  ) {
    self.collection = collection
    self.asMachineMade = asMachineMade
    known = locks
    let locales = Array(Set(units.map(\.locale))).sorted()
    let entries = TranslationStatus.entries(
      of: collection, locks: locks, selection: TranslationSelection(locales: locales))
    var index: [Place: TranslationEntry] = [:]
    for entry in entries { index[Place(entry)] = entry }
    var changes: [Change] = []
    var seen: Set<Place> = []
    for unit in units where selection.includes(pack: unit.pack) {
      if !selection.locales.isEmpty, !selection.locales.contains(unit.locale) { continue }
      let place = Place(pack: unit.pack, locale: unit.locale, key: unit.key)
      guard let entry = index[place] else {
        refuseUnknown(unit)
        continue
      }
      guard selection.includes(entry.key, pack: entry.pack) else { continue }
      guard seen.insert(place).inserted else {
        refuse(unit, "the text stands twice in what is imported", "Keep one of the two")
        continue
      }
      if let change = take(unit, entry) { changes.append(change) }
    }
    write(changes, text)
    refused.sort()
  }

  /// A text of a pack in a locale.
  private struct Place: Hashable {
    var pack: String
    var locale: LocaleTag
    var key: String

    init(pack: String, locale: LocaleTag, key: String) {
      (self.pack, self.locale, self.key) = (pack, locale, key)
    }

    init(_ entry: TranslationEntry) {
      self.init(pack: entry.pack, locale: entry.locale, key: entry.key.description)
    }
  }

  /// A text that is to be written.
  private struct Change {
    var unit: TranslationUnit
    var entry: TranslationEntry
  }

  /// Decides about one unit; a change where its text is another than before.
  private mutating func take(_ unit: TranslationUnit, _ entry: TranslationEntry) -> Change? {
    let isChanged = unit.target != entry.target?.value
    guard !unit.target.isEmpty else {
      if unit.claim == .done {
        refuse(
          unit, "the text counts as translated and is empty", "Translate it, or set its state to missing or initial")
      } else {
        open += 1
      }
      return nil
    }
    guard isChanged else {
      confirm(unit, entry)
      return nil
    }
    if unit.source != entry.source.value, entry.state == .done, entry.isRecorded {
      refuse(
        unit, "the source text has changed since the file was made, and its translation at \(entry.location) is newer",
        "Export the text again")
      return nil
    }
    if unit.target.unicodeScalars.contains(where: { YAMLText.isControl($0) && $0 != "\t" }) {
      refuse(unit, "there is a control character", "Remove it; it may have come from copying")
      return nil
    }
    if entry.key.isMessage,
      let problem = PlaceholderCheck.problem(of: unit.target, source: entry.source.value)
    {
      refuse(unit, problem.message, problem.advice)
      return nil
    }
    return Change(unit: unit, entry: entry)
  }

  private mutating func confirm(_ unit: TranslationUnit, _ entry: TranslationEntry) {
    switch unit.claim {
    case .open: if entry.state != .done { open += 1 }
    case .machine: if !entry.isRecorded { record(unit, entry) }
    case .done:
      guard entry.state != .done || !entry.isRecorded else { return }
      record(unit, entry)
      confirmed += 1
    }
  }

  private mutating func record(_ unit: TranslationUnit, _ entry: TranslationEntry, isWritten: Bool = false) {
    if locks[entry.pack] == nil, let pack = collection.pack(entry.pack) {
      locks[entry.pack] = .begun(of: pack, in: collection, known)
    }
    // Tools may normalize what they keep: what is equal to a reader is the same text.
    let source = unit.source == entry.source.value ? entry.source.value : unit.source
    locks[entry.pack]?.entries[TranslationLock.Place(locale: entry.locale, key: entry.key.description)] =
      TranslationLock.Entry(
        isMachineMade: unit.claim == .machine || isWritten && asMachineMade, source: FNVHash.of(source))
  }

  private mutating func write(_ changes: [Change], _ text: (String) -> String?) {
    for pack in collection.packs {
      for locale in Array(Set(changes.lazy.filter { $0.entry.pack == pack.id }.map(\.entry.locale))).sorted() {
        let own = changes.filter { $0.entry.pack == pack.id && $0.entry.locale == locale }
        var writer = LocaleFileWriter(pack: pack, policy: collection.policy, locale: locale, text: text)
        var units: [String] = []
        for change in own where !units.contains(change.entry.key.unit) { units.append(change.entry.key.unit) }
        for unit in units {
          let group = own.filter { $0.entry.key.unit == unit }
          let problems = writer.write(group.map { ($0.entry, $0.unit.target) })
          for (change, problem) in zip(group, problems) {
            if let problem {
              refuse(change.unit, problem.message, problem.advice)
            } else {
              record(change.unit, change.entry, isWritten: true)
              written.append(change.entry)
            }
          }
        }
        if let text = writer.changedText { files.append(File(path: writer.path, text: text)) }
      }
    }
    files.sort { $0.path < $1.path }
  }

  private mutating func refuseUnknown(_ unit: TranslationUnit) {
    guard let pack = collection.pack(unit.pack) else {
      let known = collection.packs.map(\.id)
      refuse(
        unit, "there is no pack \"\(unit.pack)\"", NameSuggestion.advice(for: unit.pack, known: known, what: "pack"))
      return
    }
    if unit.locale == pack.defaultLocale {
      refuse(unit, "\(unit.locale) is what the pack is translated from", "Change \(pack.id)/\(unit.locale).yaml itself")
    } else {
      refuse(
        unit, "pack \"\(unit.pack)\" has no text \"\(unit.key)\" in \(pack.defaultLocale)",
        "It may have been removed since the file was made; export it again")
    }
  }

  private mutating func refuse(_ unit: TranslationUnit, _ problem: String, _ advice: String) {
    refused.append(
      Finding(
        .error, .badTranslation, at: unit.location, "\(unit.key) in \(unit.locale): \(problem)",
        advice: MessageLint.sentence(advice)))
  }
}
