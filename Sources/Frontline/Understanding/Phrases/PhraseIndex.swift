internal import FrontlineText

/// The phrases of the tables, to be found in a text. Immutable.
struct PhraseIndex: Sendable {
  /// A part of a clause: a phrase, or an item that belongs to none.
  struct Piece: Hashable, Sendable {
    /// The phrase; nil for an item that belongs to none.
    var phrase: Phrase?
    /// How many items it covers.
    var count: Int
  }

  /// The phrases of all tables: made at the first use in a process, in some milliseconds.
  static let standard = PhraseIndex()

  // By first item, longest first.
  private var phrases: [String: [Phrase]] = [:]
  // The first items of names.
  private var nameStarts: Set<String> = []

  /// Indexes tables and, by tag, the words that all languages borrow.
  init(tables: [PhraseTable] = PhraseTable.all, shared: String = SharedWords.list) {
    for table in tables { add(table) }
    for items in Self.list(shared) { add(items, .shared) }
    for key in phrases.keys { phrases[key]?.sort { $0.items.count > $1.items.count } }
  }

  /// Whether a clause may name a language: false for nearly every message, and cheap.
  func mayName(_ clause: [String]) -> Bool { clause.contains(where: nameStarts.contains) }

  /// Takes a clause apart so that as few items as possible belong to no phrase; of two ways the one that begins with the
  /// longer phrase.
  ///
  /// - Complexity: O(items), with some tens of phrases for each.
  func pieces(of clause: [String], uses: Phrase.Uses) -> [Piece] {
    var costs = [Int](repeating: 0, count: clause.count + 1)
    var best = [Phrase?](repeating: nil, count: clause.count)
    for start in clause.indices.reversed() {
      costs[start] = costs[start + 1] + 1
      for phrase in phrases[clause[start]] ?? [] where !phrase.uses.isDisjoint(with: uses) {
        let end = start + phrase.items.count
        guard end <= clause.count, costs[end] < costs[start], clause[start..<end].elementsEqual(phrase.items) else {
          continue
        }
        costs[start] = costs[end]
        best[start] = phrase
      }
    }
    var pieces: [Piece] = []
    var position = 0
    while position < clause.count {
      let count = best[position]?.items.count ?? 1
      pieces.append(Piece(phrase: best[position], count: count))
      position += count
    }
    return pieces
  }

  private mutating func add(_ table: PhraseTable) {
    let home = LocaleTag(table.tag).flatMap { $0.isUndetermined ? nil : $0 }
    add(table.names, prefixes: table.prefixes, suffixes: table.suffixes, .name)
    if !table.fromPrefixes.isEmpty { add(table.names, prefixes: table.fromPrefixes, suffixes: "", .leftName) }
    if !table.fromSuffixes.isEmpty { add(table.names, prefixes: "", suffixes: table.fromSuffixes, .leftName) }
    let lists: [(String, Phrase.Uses)] = [
      (table.asks, .ask), (table.fillers, .filler), (table.nots, .not), (table.froms, .from),
      (table.fromsBehind, .fromBehind), (table.buts, .but), (table.copulas, .copula),
    ]
    for (list, uses) in lists {
      for items in Self.list(list) { add(items, uses) }
    }
    for items in Self.list(table.courtesies) { add(items, .courtesy, home: home) }
  }

  private mutating func add(_ names: String, prefixes: String, suffixes: String, _ uses: Phrase.Uses) {
    let prefixes = Self.affixes(prefixes, orNone: uses == .name)
    let suffixes = Self.affixes(suffixes, orNone: uses == .name)
    for line in names.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":"), let tag = LocaleTag(String(line[..<colon].filter { $0 != " " }))
      else {
        continue
      }
      for name in line[line.index(after: colon)...].split(separator: ",") {
        let name = name.drop { $0 == " " }
        for prefix in prefixes.isEmpty ? [""] : prefixes {
          for suffix in suffixes.isEmpty ? [""] : suffixes {
            add(PhraseItems.items(of: prefix + name + suffix), uses, named: tag)
          }
        }
      }
    }
  }

  private mutating func add(_ items: [String], _ uses: Phrase.Uses, named: LocaleTag? = nil, home: LocaleTag? = nil) {
    guard let first = items.first else { return }
    if named != nil { nameStarts.insert(first) }
    var list = phrases[first] ?? []
    let index = list.firstIndex { $0.items == items } ?? list.count
    if index == list.count { list.append(Phrase(items: items, uses: [])) }
    list[index].uses.formUnion(uses)
    if list[index].named == nil { list[index].named = named }
    if let home, !list[index].homes.contains(home) { list[index].homes.append(home) }
    phrases[first] = list
  }

  private static func affixes(_ list: String, orNone: Bool) -> [String] {
    let affixes = list.split { $0 == "," || $0 == " " }.map(String.init)
    return orNone ? [""] + affixes : affixes
  }

  private static func list(_ text: String) -> [[String]] {
    text.split(separator: ",").map { PhraseItems.items(of: String($0)) }
  }
}
