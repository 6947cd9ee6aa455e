internal import FrontlinePacks

/// Translations whose source text has changed since they were accepted, and those that were never accepted, in packs that have
/// a lock.
struct StaleTranslationLint {
  let collection: PackCollection
  let locks: [String: TranslationLock]

  /// Names that are told of texts that were never accepted.
  private static let namesShown = 3

  func findings() -> [Finding] {
    let entries = TranslationStatus.entries(of: collection, locks: locks).filter { locks[$0.pack] != nil }
    return entries.filter { $0.state == .stale }.map(stale) + unaccepted(entries)
  }

  private func stale(_ entry: TranslationEntry) -> Finding {
    let unit = entry.key.intent ?? entry.key.unit
    return Finding(
      .warning, .staleTranslation, at: entry.location,
      "the text that \(entry.key) was translated from has changed, at \(entry.source.location)",
      advice: "Mend the translation where needed, then run: frontline translations --accept --pack \(entry.pack) "
        + "--locale \(entry.locale) --intent \(unit)")
  }

  private func unaccepted(_ entries: [TranslationEntry]) -> [Finding] {
    var findings: [Finding] = []
    for pack in collection.packs {
      for locale in pack.locales {
        let new = entries.filter {
          $0.pack == pack.id && $0.locale == locale.locale && $0.target != nil && !$0.isRecorded
        }
        guard !new.isEmpty else { continue }
        let names = new.prefix(Self.namesShown).map(\.key.description)
        let more = new.count > names.count ? " and \(new.count - names.count) more" : ""
        let subject = more.isEmpty ? listed(names) : names.joined(separator: ", ") + more
        findings.append(
          Finding(
            .warning, .unacceptedTranslation, at: locale.location,
            "\(pack.id)/\(TranslationLock.fileName) has no line about \(subject)",
            advice: "So that a change of the source is noticed, run: frontline translations --accept --pack \(pack.id) "
              + "--locale \(locale.locale)"))
      }
    }
    return findings
  }
}
