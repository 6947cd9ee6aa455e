/// The edges of an automaton by what they use up, each key's ordered by the state that they leave, and a table from key to
/// edges.
struct PatternTable {
  private(set) var slots: [PatternTableSlot]
  private(set) var edges: [PatternEdge]
  /// The most edges of a key.
  private var most = 0

  init(_ graph: PatternGraph) {
    let ordered = graph.edges.sorted {
      ($0.edge.key, $0.edge.source, $0.target) < ($1.edge.key, $1.edge.source, $1.target)
    }
    edges = ordered.map { PatternEdge(source: $0.edge.source, target: $0.target) }
    var starts = ordered.indices.filter { $0 == 0 || ordered[$0].edge.key != ordered[$0 - 1].edge.key }
    let keys = starts.count
    starts.append(ordered.count)
    var capacity = 8
    while capacity < keys * 2 { capacity *= 2 }
    slots = Array(repeating: PatternTableSlot(), count: capacity)
    for (start, end) in zip(starts, starts.dropFirst()) {
      let key = ordered[start].edge.key
      var place = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[place].key != 0 { place = (place + 1) & (capacity - 1) }
      slots[place] = PatternTableSlot(key: key, start: UInt32(start), count: UInt32(end - start))
      most = max(most, end - start)
    }
  }

  /// How many edges stand under a key.
  func count(_ key: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[place].key != 0 {
      if slots[place].key == key { return Int(slots[place].count) }
      place = (place + 1) & (slots.count - 1)
    }
    return 0
  }

  /// The most edges that a unit can go: as itself, as any unit, by its prefixes and as the beginning of values.
  func arrivals(lengths: Int, types: [UInt64]) -> Int {
    let values = types.reduce(0) { $0 + count(PatternKey.value($1)) }
    return min(edges.count, most * (lengths + 1) + count(PatternKey.any) + values)
  }
}
