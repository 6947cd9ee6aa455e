/// One message, or a part of one, on its way through the automaton of a locale.
///
/// At each unit every active state holds the best way to have come there: the most literals, then the earliest start, packed
/// into one number. What follows adds the same to all ways that meet in a state, so keeping the best of them loses
/// nothing. A state is entered only where what it waits for may come: what a message begins in vain costs one look into
/// the table, however many patterns begin so.
struct PatternRun {
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
  /// What can lead on, as ``PatternState/keys``: from the place that is worked on, from the next, and from any.
  private var here = PatternState.always
  private var next = PatternState.always
  private var anywhere = PatternState.always

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
    _ units: UnsafeBufferPointer<MessageUnit>, forms: UnsafeBufferPointer<UInt8>, marks: UnsafeBufferPointer<UInt64>,
    values: borrowing SlotValues
  ) {
    let types = values.found & set.valueTypes
    let end = min(upper, units.count)
    for unit in min(lower, end)..<end { anywhere |= keys(units, marks, at: unit, end) }
    next = keys(units, marks, at: lower, end)
    for unit in lower...upper {
      stamp = firstStamp &+ UInt32(truncatingIfNeeded: unit &- lower)
      here = next
      next = keys(units, marks, at: unit &+ 1, end)
      activeCount = 0
      for number in 0..<arrivalCount { arrive(arrivals[number].state, arrivals[number].way, unit) }
      arrivalCount = 0
      if pendingCount > 0 { arrivePending(unit) }
      let way = Self.way(start: unit)
      arrive(PatternGraph.root, way, unit)
      if unit == lower { arrive(PatternGraph.firstRoot, way, unit) }
      guard unit < end else { break }
      let keys = PatternUnitKeys(units[unit], marks: unit < marks.count ? marks[unit] : 0)
      for number in 0..<activeCount { advance(active[number], keys, unit) }
      for number in 0..<openCount { advance(open[number], keys, unit) }
      if set.masks.count > 0 { advancePrefixes(units[unit], forms, unit) }
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

  /// What can lead on from a place: its unit, if it has one, and whatever needs none.
  @inline(__always)
  private func keys(
    _ units: UnsafeBufferPointer<MessageUnit>, _ marks: UnsafeBufferPointer<UInt64>, at place: Int, _ end: Int
  ) -> UInt64 {
    guard place < end else { return PatternState.always }
    return PatternUnitKeys(units[place], marks: place < marks.count ? marks[place] : 0).bits | PatternState.always
  }

  /// Takes the edges of a unit that leave an active state.
  @inline(__always)
  private mutating func advance(_ state: UInt32, _ keys: PatternUnitKeys, _ unit: Int) {
    let record = set.states.base[Int(state)]
    if record.keys & PatternState.bit(keys.own) != 0 {
      take(PatternKey.edge(keys.own, from: state), from: state, adding: Self.oneLiteral, to: unit &+ 1)
    }
    if keys.other != 0, record.keys & PatternState.bit(keys.other) != 0 {
      take(PatternKey.edge(keys.other, from: state), from: state, adding: Self.oneLiteral, to: unit &+ 1)
    }
    if record.any != 0 { push(record.any, cells[Int(state)].way, unit &+ 1) }
  }

  /// Takes an edge if there is one, and if what is reached by it is good for something.
  @inline(__always)
  private mutating func take(_ key: UInt64, from state: UInt32, adding literals: UInt64, to unit: Int) {
    let mask = set.table.count &- 1
    guard mask >= 0 else { return }
    // The filter stays in the nearest caches where the table does not.
    let bits = PatternKey.filterBits(key)
    guard set.filter.base[PatternKey.filterPlace(key, set.filter.count)] & bits == bits else { return }
    var place = Int(truncatingIfNeeded: key) & mask
    // A table from a damaged file may have no empty place.
    for _ in 0...mask {
      let slot = set.table.base[place]
      if slot.target == 0 { return }
      if slot.key == key {
        // A value's end may lie anywhere, so what follows it is not known here.
        let near = unit &- lower == Int(stamp &- firstStamp) &+ 1 ? next : ~0
        if slot.near & near | slot.far & anywhere != 0 {
          push(slot.target, cells[Int(state)].way &+ literals, unit)
        }
        return
      }
      place = (place &+ 1) & mask
    }
  }

  /// Takes the edges of a key from all active states that have edges of its kind.
  private mutating func take(_ key: UInt64, of kind: UInt32, adding literals: UInt64, to unit: Int) {
    for number in 0..<activeCount { take(key, of: kind, from: active[number], adding: literals, to: unit) }
    for number in 0..<openCount { take(key, of: kind, from: open[number], adding: literals, to: unit) }
  }

  @inline(__always)
  private mutating func take(
    _ key: UInt64, of kind: UInt32, from state: UInt32, adding literals: UInt64, to unit: Int
  ) {
    if set.states.base[Int(state)].flags & kind != 0 {
      take(PatternKey.edge(key, from: state), from: state, adding: literals, to: unit)
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
        take(PatternKey.prefix(key, length: length), of: PatternState.prefixes, adding: Self.oneLiteral, to: index + 1)
      }
    }
  }

  private mutating func advanceValues(_ types: UInt32, _ values: borrowing SlotValues, _ unit: Int) {
    var left = types
    while left != 0 {
      let type = left.trailingZeroBitCount
      left &= left &- 1
      let length = values.length(at: unit, type: UInt64(type))
      if length > 0 { take(PatternKey.value(UInt64(type)), of: PatternState.values, adding: 0, to: unit + length) }
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
    let record = set.states.base[Int(state)]
    touch(Int(state), record, way, unit)
    guard record.flags & PatternState.reaches != 0 else { return }
    let first = Int(record.reached)
    let end = min(Int(set.states.base[Int(state) &+ 1].reached), set.reached.count)
    guard first < end else { return }
    for number in first..<end {
      let other = Int(set.reached.base[number])
      if other < stateCount { touch(other, set.states.base[other], way, unit) }
    }
  }

  @inline(__always)
  private mutating func touch(_ state: Int, _ record: PatternState, _ way: UInt64, _ unit: Int) {
    let isOpen = record.flags & PatternState.open != 0
    guard record.keys & (isOpen ? anywhere : here) != 0 else { return }
    let cell = cells[state]
    if cell.until >= stamp && cell.way >= way { return }
    let accepts = record.flags & PatternState.accepting != 0
    if isOpen {
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
    let first = Int(set.states.base[state].accepts)
    let end = Int(set.states.base[state &+ 1].accepts)
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
