internal import FrontlineText

/// The phrases of the tables, to be found in a text. Immutable.
struct PhraseIndex: Sendable {
  /// A phrase as it is looked for.
  private struct Entry {
    var uses: Phrase.Uses
    var isNamed: Bool
    /// Its items in ``keys``.
    var items: Range<Int32>
  }

  /// A place of the table of first items; without entries it is empty.
  private struct Slot {
    var key: UInt64 = 0
    var entries: Range<Int32> = 0..<0
    /// Whether one of the phrases names a language.
    var names = false
  }

  /// The phrases of all tables: made at the first use in a process, in some milliseconds.
  static let standard = PhraseIndex()

  /// The phrases by first item, longest first; ``entries`` and ``phrases`` go side by side.
  private var entries: [Entry] = []
  private var phrases: [Phrase] = []
  private var keys: [UInt64] = []
  /// An open table of first items, a power of two of places.
  private var slots: [Slot] = []

  /// Indexes tables and, by tag, the words that all languages borrow.
  init(tables: [PhraseTable] = PhraseTable.all, shared: String = SharedWords.list) {
    var gathered = Gathered()
    for table in tables { gathered.add(table) }
    for items in Gathered.list(shared) { gathered.add(items, .shared) }
    var capacity = 16
    while capacity < gathered.starts.count * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    for start in gathered.starts {
      let first = Int32(entries.count)
      var names = false
      for phrase in (gathered.phrases[start] ?? []).sorted(by: { $0.items.count > $1.items.count }) {
        let place = Int32(keys.count)
        keys += phrase.items.map(\.key)
        let isNamed = phrase.named != nil
        names = names || isNamed
        entries.append(Entry(uses: phrase.uses, isNamed: isNamed, items: place..<Int32(keys.count)))
        phrases.append(phrase)
      }
      var place = Self.place(of: start, capacity)
      while !slots[place].entries.isEmpty { place = (place + 1) & (capacity - 1) }
      slots[place] = Slot(key: start, entries: first..<Int32(entries.count), names: names)
    }
  }

  /// Whether a clause names a language at all: false for nearly every message, and cheap.
  func names(_ clause: [PhraseItem]) -> Bool {
    for start in clause.indices {
      let slot = slot(of: clause[start].key)
      guard slot.names else { continue }
      for number in slot.entries {
        let entry = entries[Int(number)]
        if entry.isNamed, fits(entry, clause, start) { return true }
      }
    }
    return false
  }

  /// Takes a clause apart so that as few items as possible belong to no phrase; of two ways the one that begins with the
  /// longer phrase. The body gets each part in order: a phrase, or nil for an item that belongs to none.
  ///
  /// - Complexity: O(items), with some tens of phrases for each.
  func forEachPiece(of clause: [PhraseItem], uses: Phrase.Uses, _ body: (Phrase?) -> Void) {
    let count = clause.count
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * count + 1) { room in
      // How many items from a place on belong to no phrase; behind them the phrase that begins at each, or -1.
      room[count] = 0
      let best = count + 1
      for start in (0..<count).reversed() {
        var cost = room[start + 1] + 1
        var chosen: Int32 = -1
        for number in slot(of: clause[start].key).entries {
          let entry = entries[Int(number)]
          let end = start + entry.items.count
          guard !entry.uses.isDisjoint(with: uses), end <= count, room[end] < cost, fits(entry, clause, start) else {
            continue
          }
          cost = room[end]
          chosen = number
        }
        room[start] = cost
        room[best + start] = chosen
      }
      var position = 0
      while position < count {
        let chosen = Int(room[best + position])
        if chosen >= 0 {
          body(phrases[chosen])
          position += entries[chosen].items.count
        } else {
          body(nil)
          position += 1
        }
      }
    }
  }

  /// Whether the items of a phrase stand in a clause from a place on, whose first item is the phrase's.
  @inline(__always)
  private func fits(_ entry: Entry, _ clause: [PhraseItem], _ start: Int) -> Bool {
    guard start + entry.items.count <= clause.count else { return false }
    for place in 1..<entry.items.count {
      if clause[start + place].key != keys[Int(entry.items.lowerBound) + place] { return false }
    }
    return true
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Slot {
    var place = Self.place(of: key, slots.count)
    while !slots[place].entries.isEmpty, slots[place].key != key { place = (place + 1) & (slots.count - 1) }
    return slots[place]
  }

  @inline(__always)
  private static func place(of key: UInt64, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & (capacity - 1)
  }
}

/// The phrases on their way into a ``PhraseIndex``.
private struct Gathered {
  /// By first item.
  var phrases: [UInt64: [Phrase]] = [:]
  /// The first items in the order in which they came.
  var starts: [UInt64] = []

  mutating func add(_ table: PhraseTable) {
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

  mutating func add(
    _ items: [PhraseItem], _ uses: Phrase.Uses, named: LocaleTag? = nil, home: LocaleTag? = nil
  ) {
    guard let first = items.first?.key else { return }
    var list = phrases[first] ?? []
    if list.isEmpty { starts.append(first) }
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

  static func list(_ text: String) -> [[PhraseItem]] {
    text.split(separator: ",").map { PhraseItems.items(of: String($0)) }
  }
}
