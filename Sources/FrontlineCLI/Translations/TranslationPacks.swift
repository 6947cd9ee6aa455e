import FrontlineAuthoring
import FrontlinePacks

/// A directory of packs with the locks of their translations.
struct TranslationPacks {
  let directory: String
  let collection: PackCollection
  let locks: [String: TranslationLock]
  /// The texts that are asked for.
  let entries: [TranslationEntry]

  /// Reads the packs; what is wrong with them, with their locks or with a name ends the command with exit code 65.
  init(_ options: TranslationOptions) throws(ConsoleError) {
    directory = options.packs
    guard !PackSource(path: directory).isFile else {
      throw .badData("\(directory) is no directory; a compiled file has no translations to work on")
    }
    _ = try FileText.names(in: directory)
    do {
      collection = try PackLoader.load(directory: directory)
    } catch {
      throw .badData("the packs in \(directory) cannot be used:\n\(error)")
    }
    let (locks, findings) = TranslationLockReader.read(directory: directory, packs: collection)
    guard findings.isEmpty else {
      throw .badData(findings.map(\.description).joined(separator: "\n"))
    }
    self.locks = locks
    let selection = options.selection
    for name in options.pack where collection.pack(name) == nil {
      throw .badData(
        "there is no pack \"\(name)\". \(NameSuggestion.advice(for: name, known: collection.packs.map(\.id), what: "pack"))"
      )
    }
    entries = TranslationStatus.entries(of: collection, locks: locks, selection: selection)
    // Asked for without locales, so that a name is known also where nothing is written in a locale.
    let named = TranslationSelection(packs: options.pack, units: options.intent)
    for name in named.unknownUnits(among: TranslationStatus.sources(of: collection, selection: named)) {
      let known = collection.packs.flatMap { $0.intents.map(\.id.name) }
      throw .badData(
        "there is no intent or text \"\(name)\". \(NameSuggestion.advice(for: name, known: known, what: "intent"))")
    }
  }

  /// What a person should know beside the table.
  var notes: [String] {
    collection.packs.compactMap { pack in
      let new = entries.count { $0.pack == pack.id && $0.target != nil && !$0.isRecorded }
      guard new > 0 else { return nil }
      return locks[pack.id] == nil
        ? "pack \(pack.id) has no \(TranslationLock.fileName), so nothing in it counts as stale; --accept begins one"
        : "pack \(pack.id) has \(new) texts that were never accepted; after review run --accept"
    }
  }

  /// The text of a file of the directory; nil where there is none.
  func text(of file: String) -> String? {
    (try? FileText.bytes(at: "\(directory)/\(file)")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes the locks that changed.
  func write(_ fresh: [String: TranslationLock]) throws(ConsoleError) {
    for (pack, lock) in fresh.sorted(by: { $0.key < $1.key }) where lock != locks[pack] {
      // A pack without translations needs no account of them.
      if locks[pack] == nil, lock.entries.isEmpty { continue }
      try FileText.write(lock.text, to: "\(directory)/\(pack)/\(TranslationLock.fileName)")
    }
  }
}
