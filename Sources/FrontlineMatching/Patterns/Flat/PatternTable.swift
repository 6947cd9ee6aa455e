/// The table from a state and what a message holds to the next state: one place an edge, found by its hash.
struct PatternTable {
  private(set) var slots: [PatternTableSlot]
  /// What tells most ways that there are not, in a few bits an edge.
  private(set) var filter: [UInt64]
  /// The most edges of the key of a unit or of a beginning.
  private var most = 0
  /// Edges that any unit goes.
  private var anyCount = 0
  /// Edges of each type of value, by key.
  private var values: [UInt64: Int] = [:]

  init(_ graph: PatternGraph, _ states: PatternStates) {
    var capacity = 8
    while capacity * 3 < graph.edges.count * 4 { capacity *= 2 }
    slots = Array(repeating: PatternTableSlot(), count: capacity)
    filter = Array(repeating: 0, count: capacity / 8)
    var counts: [UInt64: Int] = [:]
    for (edge, target) in graph.edges {
      switch edge.operation {
      case .any:
        anyCount += 1
        continue
      case .value:
        values[edge.key, default: 0] += 1
      default:
        counts[edge.key, default: 0] += 1
        most = max(most, counts[edge.key, default: 0])
      }
      let key = PatternKey.edge(edge.key, from: edge.source)
      var place = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[place].target != 0 { place = (place + 1) & (capacity - 1) }
      filter[PatternKey.filterPlace(key, filter.count)] |= PatternKey.filterBits(key)
      let (near, far) = states.keys(reachedWith: target)
      slots[place] = PatternTableSlot(key: key, near: near, far: far, target: target)
    }
  }

  /// How many edges stand under the key of a type of value.
  func count(ofValue key: UInt64) -> Int { values[key] ?? 0 }

  /// The most edges that a unit can go: as itself, with and without marks, as any unit, by its prefixes and as the beginning of values.
  func arrivals(lengths: Int, types: [UInt64]) -> Int {
    let values = types.reduce(0) { $0 + count(ofValue: PatternKey.value($1)) }
    return most * (lengths + 2) + anyCount + values
  }
}
