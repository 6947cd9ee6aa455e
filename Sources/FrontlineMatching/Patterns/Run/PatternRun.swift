/// One message, or a part of one, on its way through the automaton of a locale.
///
/// At each unit every active state holds the best way to have come there: the most literals, then the earliest start, packed
/// into one number. What follows adds the same to all ways that meet in a state, so keeping the best of them loses
/// nothing. Edges are found from the unit: its key leads to the states that wait for it.
struct PatternRun {
  /// Edges up to this number are looked through even where fewer states are active.
  static let fewEdges = 8

  private static let oneLiteral: UInt64 = 1 << 32

  private let set: PatternSet
  private let stateCount: Int
  private let cells: UnsafeMutablePointer<PatternMemory.Cell>
  private let hits: UnsafeMutablePointer<PatternMemory.Hit>
  private let active: UnsafeMutablePointer<UInt32>
  private let open: UnsafeMutablePointer<UInt32>
  private let openAccepts: UnsafeMutablePointer<UInt32>
  private let matched: UnsafeMutablePointer<UInt32>
  private let arrivals: UnsafeMutablePointer<PatternMemory.Arrival>
  private let pending: UnsafeMutablePointer<PatternMemory.Arrival>
  private let hitCapacity: Int
  private let arrivalCapacity: Int
  private let pendingCapacity: Int

  private let lower: Int
  private let upper: Int
  /// The stamps of the first unit, of the place after the last, and of the place that is worked on.
  private let firstStamp: UInt32
  private let lastStamp: UInt32
  private var stamp: UInt32

  private var activeCount = 0
  private var openCount = 0
  private var openAcceptCount = 0
  private(set) var matchedCount = 0
  private var arrivalCount = 0
  private var pendingCount = 0

  /// - Parameter units: begins at 0 or later and is not longer than a message can be.
  init(_ set: PatternSet, _ memory: PatternMemory, units: Range<Int>) {
    let first = memory.prepare(set, units: units.count)
    self.set = set
    stateCount = set.stateCount
    cells = memory.cells.base
    hits = memory.hits.base
    active = memory.active.base
    open = memory.open.base
    openAccepts = memory.openAccepts.base
    matched = memory.matched.base
    arrivals = memory.arrivals.base
    pending = memory.pending.base
    hitCapacity = set.count
    arrivalCapacity = memory.arrivals.count
    pendingCapacity = memory.pending.count
    lower = units.lowerBound
    upper = units.upperBound
    firstStamp = first
    lastStamp = first + UInt32(truncatingIfNeeded: units.count)
    stamp = first
  }

  /// Goes through all units.
  mutating func run(
    _ units: UnsafeBufferPointer<MessageUnit>, forms: UnsafeBufferPointer<UInt8>, values: borrowing SlotValues
  ) {
    let anyEdges = edges(PatternKey.any)
    let types = values.found & set.valueTypes
    for unit in lower...upper {
      stamp = firstStamp &+ UInt32(truncatingIfNeeded: unit &- lower)
      activeCount = 0
      for number in 0..<arrivalCount { arrive(arrivals[number].state, arrivals[number].way, unit) }
      arrivalCount = 0
      if pendingCount > 0 { arrivePending(unit) }
      let way = Self.way(start: unit)
      arrive(PatternGraph.root, way, unit)
      if unit == lower { arrive(PatternGraph.firstRoot, way, unit) }
      guard unit < upper, unit < units.count else { break }
      advance(edges(units[unit].key), adding: Self.oneLiteral, to: unit &+ 1)
      if set.masks.count > 0 { advancePrefixes(units[unit], forms, unit) }
      if anyEdges.count > 0 { advance(anyEdges, adding: 0, to: unit &+ 1) }
      if types != 0 { advanceValues(types, values, unit) }
    }
    stamp = lastStamp
    for number in 0..<openAcceptCount {
      let state = Int(openAccepts[number])
      accept(state, cells[state].way, upper)
    }
  }

  /// The programs that matched, in no order, denied ones among them.
  func program(_ number: Int) -> Int { Int(matched[number]) }

  /// The best match of a program that matched.
  func match(of program: Int) -> PatternMatch {
    let hit = hits[program]
    return PatternMatch(literals: Int(hit.literals), start: Int(hit.start), end: Int(hit.end))
  }

  /// Whether something occurred that a program denies.
  func isDenied(_ program: Int) -> Bool {
    guard let record = set.records[program], let end = set.records[program + 1] else { return true }
    for state in set.denials.slice(Int(record.denials), Int(end.denials)) {
      if Int(state) < stateCount, cells[Int(state)].until >= firstStamp { return true }
    }
    return false
  }

  // MARK: Edges

  /// The edges of a key.
  @inline(__always)
  private func edges(_ key: UInt64) -> (start: Int, count: Int) {
    let mask = set.table.count &- 1
    guard mask >= 0, key != 0 else { return (0, 0) }
    var place = Int(truncatingIfNeeded: key) & mask
    // A table from a damaged file may have no empty place.
    for _ in 0...mask {
      let slot = set.table.base[place]
      if slot.key == key {
        let start = min(Int(slot.start), set.edges.count)
        return (start, min(Int(slot.count), set.edges.count &- start))
      }
      if slot.key == 0 { break }
      place = (place &+ 1) & mask
    }
    return (0, 0)
  }

  /// Takes the edges that leave active states: the edges are looked through, or the states, whichever are fewer.
  @inline(__always)
  private mutating func advance(_ range: (start: Int, count: Int), adding literals: UInt64, to unit: Int) {
    guard range.count > 0 else { return }
    let list = set.edges.base + range.start
    if range.count <= Self.fewEdges || range.count <= (activeCount &+ openCount) &* 4 {
      for number in 0..<range.count {
        let edge = list[number]
        guard Int(edge.source) < stateCount else { continue }
        let cell = cells[Int(edge.source)]
        if cell.until >= stamp { push(edge.target, cell.way &+ literals, unit) }
      }
    } else {
      for number in 0..<activeCount { advance(active[number], list, range.count, literals, unit) }
      for number in 0..<openCount { advance(open[number], list, range.count, literals, unit) }
    }
  }

  /// Takes the edges of a list that leave a state, found by bisection.
  private mutating func advance(
    _ state: UInt32, _ list: UnsafePointer<PatternEdge>, _ count: Int, _ literals: UInt64, _ unit: Int
  ) {
    var low = 0
    var high = count
    while low < high {
      let middle = (low &+ high) / 2
      if list[middle].source < state { low = middle &+ 1 } else { high = middle }
    }
    while low < count, list[low].source == state {
      push(list[low].target, cells[Int(state)].way &+ literals, unit)
      low &+= 1
    }
  }

  private mutating func advancePrefixes(_ unit: MessageUnit, _ forms: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let start = Int(unit.formStart)
    let end = min(Int(unit.formEnd), forms.count)
    guard start >= 0, start < end, set.masks.count == PatternPrefixes.maskCount else { return }
    let second = start + 1 < end ? forms[start + 1] : 0
    var mask = set.masks.base[PatternPrefixes.place(forms[start], second)]
    while mask != 0 {
      let bit = mask.trailingZeroBitCount
      mask &= mask &- 1
      let last = bit == PatternPrefixes.lastBit ? set.lengths.count : bit + 1
      for number in bit..<max(last, bit) {
        guard let length = set.lengths[number].map(Int.init), length <= end - start else { break }
        let key = KeyHash.key(UnsafeBufferPointer(rebasing: forms[start..<(start + length)]))
        advance(edges(PatternKey.prefix(key, length: length)), adding: Self.oneLiteral, to: index + 1)
      }
    }
  }

  private mutating func advanceValues(_ types: UInt32, _ values: borrowing SlotValues, _ unit: Int) {
    var left = types
    while left != 0 {
      let type = left.trailingZeroBitCount
      left &= left &- 1
      let length = values.length(at: unit, type: UInt64(type))
      if length > 0 { advance(edges(PatternKey.value(UInt64(type))), adding: 0, to: unit + length) }
    }
  }

  // MARK: States

  @inline(__always)
  private mutating func push(_ state: UInt32, _ way: UInt64, _ unit: Int) {
    let arrival = PatternMemory.Arrival(way: way, state: state, unit: UInt32(truncatingIfNeeded: unit))
    if unit &- lower == Int(stamp &- firstStamp) &+ 1 {
      guard arrivalCount < arrivalCapacity else { return }
      arrivals[arrivalCount] = arrival
      arrivalCount &+= 1
    } else {
      guard pendingCount < pendingCapacity else { return }
      pending[pendingCount] = arrival
      pendingCount &+= 1
    }
  }

  private mutating func arrivePending(_ unit: Int) {
    var kept = 0
    for number in 0..<pendingCount {
      let arrival = pending[number]
      if Int(arrival.unit) == unit {
        arrive(arrival.state, arrival.way, unit)
      } else {
        pending[kept] = arrival
        kept += 1
      }
    }
    pendingCount = kept
  }

  /// Reaches a state, and all states that are reached with it.
  @inline(__always)
  private mutating func arrive(_ state: UInt32, _ way: UInt64, _ unit: Int) {
    guard Int(state) < stateCount else { return }
    touch(Int(state), way, unit)
    let first = Int(set.states.base[Int(state)].reached)
    let end = min(Int(set.states.base[Int(state) &+ 1].reached), set.reached.count)
    guard first < end else { return }
    for number in first..<end {
      let other = Int(set.reached.base[number])
      if other < stateCount { touch(other, way, unit) }
    }
  }

  @inline(__always)
  private mutating func touch(_ state: Int, _ way: UInt64, _ unit: Int) {
    let cell = cells[state]
    if cell.until >= stamp && cell.way >= way { return }
    let record = set.states.base[state]
    let end = set.states.base[state &+ 1].accepts & ~PatternState.openBit
    let accepts = (record.accepts & ~PatternState.openBit) < end
    if record.accepts & PatternState.openBit != 0 {
      if cell.until < stamp {
        open[openCount] = UInt32(truncatingIfNeeded: state)
        openCount &+= 1
        if accepts {
          openAccepts[openAcceptCount] = UInt32(truncatingIfNeeded: state)
          openAcceptCount &+= 1
        }
      }
      cells[state] = PatternMemory.Cell(way: way, until: lastStamp)
      return
    }
    if cell.until < stamp {
      active[activeCount] = UInt32(truncatingIfNeeded: state)
      activeCount &+= 1
    }
    cells[state] = PatternMemory.Cell(way: way, until: stamp)
    if accepts { accept(state, way, unit) }
  }

  /// Notes the matches of the programs that match in a state.
  private mutating func accept(_ state: Int, _ way: UInt64, _ unit: Int) {
    let first = Int(set.states.base[state].accepts & ~PatternState.openBit)
    let end = Int(set.states.base[state &+ 1].accepts & ~PatternState.openBit)
    let start = Int(UInt32.max &- UInt32(truncatingIfNeeded: way))
    let match = PatternMatch(literals: Int(way >> 32), start: start, end: unit)
    for number in set.accepts.slice(first, end) {
      let program = Int(number)
      guard program < hitCapacity else { continue }
      if unit != upper, set.records.base[program].flags & PatternRecord.endsMessage != 0 { continue }
      let isFirst = hits[program].stamp < firstStamp
      if !isFirst, !match.isBetter(than: self.match(of: program)) { continue }
      if isFirst {
        matched[matchedCount] = number
        matchedCount &+= 1
      }
      hits[program] = PatternMemory.Hit(
        stamp: stamp, literals: UInt32(truncatingIfNeeded: match.literals), start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: unit))
    }
  }

  @inline(__always)
  private static func way(start: Int) -> UInt64 { UInt64(UInt32.max &- UInt32(truncatingIfNeeded: start)) }
}
