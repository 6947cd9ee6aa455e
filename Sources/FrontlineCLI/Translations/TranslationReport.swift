import FrontlineAuthoring
import FrontlinePacks
import FrontlineText

/// How far translations are, for people and for programs.
enum TranslationReport {
  /// How much of a source text is shown beside its name, in columns.
  private static let snippetWidth = 48

  /// A table with a line a locale, then what is not done in each.
  static func lines(_ entries: [TranslationEntry]) -> [String] {
    guard !entries.isEmpty else { return ["nothing to translate"] }
    let locales = grouped(entries) { $0.locale.description }
    let width = max(6, locales.map(\.key.count).max() ?? 0)
    let heads = ["done", "stale", "missing", "machine"]
    var lines = ["locale".padded(to: width) + heads.map { "  " + $0.padded(onLeftTo: 7) }.joined() + "       of"]
    for (locale, entries) in locales {
      let counts = TranslationState.allCases.map { state in entries.count { $0.state == state } }
      lines.append(
        locale.padded(to: width) + (counts + [entries.count]).map { "  " + String($0).padded(onLeftTo: 7) }.joined())
    }
    for (locale, entries) in locales {
      let open = entries.filter { $0.state != .done }
      guard !open.isEmpty else { continue }
      lines += ["", locale] + units(open)
    }
    return lines
  }

  /// What is not done in one locale: a line an intent, and below it a line a text.
  private static func units(_ open: [TranslationEntry]) -> [String] {
    grouped(open) { "\($0.pack)/\($0.key.intent ?? $0.key.unit)" }.flatMap { name, entries -> [String] in
      let state = TranslationState.of(entries.map(\.state))
      let head = "  \(state.rawValue.padded(to: 7))  \(name)"
      if entries[0].key.intent == nil { return [head + place(entries[0])] }
      // What is missing as a whole needs no list.
      if entries.allSatisfy({ $0.state == .missing }), entries.contains(where: { $0.key.part == .label }) {
        return ["\(head) (\(entries.count) texts)  \(entries[0].source.location)"]
      }
      return [head] + entries.map { "           \($0.state.rawValue.padded(to: 7))  \($0.key.rest)\(place($0))" }
    }
  }

  private static func place(_ entry: TranslationEntry) -> String {
    "  \(entry.location)  \(TextColumns.cut(entry.source.value, to: snippetWidth))"
  }

  /// How many texts of which packs there are: `12 texts of shop in th`.
  static func counts(_ entries: [TranslationEntry], of what: String = "texts") -> [String] {
    grouped(entries) { "of \($0.pack) in \($0.locale)" }.map { "\($0.entries.count) \(what) \($0.key)" }
  }

  /// An object an intent, or text of none, and locale.
  static func objects(_ entries: [TranslationEntry]) -> [JSONText] {
    grouped(entries) { "\($0.locale) \($0.pack) \($0.key.unit)" }.map { _, entries in
      .object([
        ("pack", .string(entries[0].pack)), ("id", .string(entries[0].key.unit)),
        ("locale", .string(entries[0].locale.description)),
        ("state", .string(TranslationState.of(entries.map(\.state)).rawValue)),
        ("texts", .array(entries.map(object))),
      ])
    }
  }

  private static func object(_ entry: TranslationEntry) -> JSONText {
    .object([
      ("id", .string(entry.key.description)), ("state", .string(entry.state.rawValue)),
      ("accepted", .bool(entry.isRecorded)), ("file", .string(entry.location.file)),
      ("line", .integer(entry.location.line)), ("column", .integer(entry.location.column)),
    ])
  }

  /// Entries by a key, in the order in which the keys come first.
  private static func grouped(
    _ entries: [TranslationEntry], by key: (TranslationEntry) -> String
  ) -> [(key: String, entries: [TranslationEntry])] {
    var groups: [(key: String, entries: [TranslationEntry])] = []
    var places: [String: Int] = [:]
    for entry in entries {
      let key = key(entry)
      if let place = places[key] {
        groups[place].entries.append(entry)
      } else {
        places[key] = groups.count
        groups.append((key, [entry]))
      }
    }
    return groups
  }
}

extension String {
  /// The text with spaces before it up to a width.
  fileprivate func padded(onLeftTo width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
