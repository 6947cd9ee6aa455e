/// Adds up a message's scores: one integer a class. One a matcher; its memory is kept from message to message.
struct ScoreSum: ~Copyable {
  /// Dense rows that are added at once: as many weights of 8 bits as fit into 16.
  static let rowsAtOnce = 256
  /// Below every score: a message has some ten thousand features at most, each of a few thousand.
  private static let lowest: Int32 = -(1 << 30)

  private(set) var scores: UnsafeMutablePointer<Int32>
  private(set) var capacity: Int
  private var touched: UnsafeMutablePointer<UInt32>
  private var touchedCapacity = 256
  private var touchedCount = 0
  private var rows: UnsafeMutablePointer<UnsafePointer<Scorer.Lane>>
  private var rowCount = 0

  init() {
    capacity = 0
    scores = .allocate(capacity: 8)
    touched = .allocate(capacity: touchedCapacity)
    rows = .allocate(capacity: Self.rowsAtOnce)
  }

  deinit {
    scores.deallocate()
    touched.deallocate()
    rows.deallocate()
  }

  /// Makes ready for a message to a scorer: all scores zero.
  @inline(__always)
  mutating func begin(_ scorer: Scorer) {
    let width = (scorer.classCount &+ 7) & ~7
    if width > capacity {
      scores.deallocate()
      scores = .allocate(capacity: width)
      capacity = width
      scores.initialize(repeating: 0, count: width)
    } else if scorer.lanes > 0 {
      scores.update(repeating: 0, count: width)
    } else {
      clearTouched()
    }
    rowCount = 0
  }

  /// Adds a word's row.
  @inline(__always)
  mutating func add(_ word: VocabularyWord, _ scorer: Scorer) {
    if scorer.lanes > 0 {
      guard let row = scorer.denseRow(word.row) else { return }
      rows[rowCount] = row
      rowCount &+= 1
      if rowCount == Self.rowsAtOnce { addRows(scorer) }
    } else {
      for entry in scorer.entries(of: word) { addTouching(entry.label, entry.weight, scorer.classCount) }
    }
  }

  /// Adds the cells of pairs and runs.
  @inline(__always)
  mutating func add(cells: UnsafeBufferPointer<Int>, _ scorer: Scorer) {
    let count = UInt(bitPattern: scorer.classCount)
    if scorer.lanes > 0 {
      let scores = scores
      for cell in cells {
        scorer.cells.forEachEntry(of: cell) { label, weight in
          if UInt(bitPattern: label) < count { scores[label] &+= weight }
        }
      }
    } else {
      for cell in cells {
        scorer.wideCells.forEachEntry(of: cell) { addTouching($0, $1, scorer.classCount) }
      }
    }
  }

  /// Adds to a class and notes down that it has a score.
  @inline(__always)
  private mutating func addTouching(_ label: Int, _ weight: Int32, _ count: Int) {
    guard UInt(bitPattern: label) < UInt(bitPattern: count) else { return }
    if scores[label] == 0 { touch(label) }
    scores[label] &+= weight
  }

  /// Completes the sums and takes the largest.
  @inline(__always)
  mutating func largest(_ scorer: Scorer) -> TopScores {
    var top = TopScores()
    guard scorer.lanes > 0 else {
      for place in 0..<touchedCount {
        let label = Int(touched[place])
        // A class that fell back to zero in between stands here twice.
        if scores[label] != 0 { top.offer(Int32(truncatingIfNeeded: label), scores[label]) }
        scores[label] = 0
      }
      touchedCount = 0
      return top
    }
    addRows(scorer)
    let vectors = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: SIMD8<Int32>.self)
    // Places beyond the last class stay zero, which may be larger than every score.
    for place in scorer.classCount..<(scorer.lanes &* 8) { scores[place] = Self.lowest }
    let least = Self.bound(vectors, scorer.lanes)
    for lane in 0..<scorer.lanes {
      // The difference is below zero where a score is larger. All eight signs are looked at in one number.
      let signs = unsafeBitCast(least &- vectors[lane], to: SIMD4<UInt64>.self)
      guard (signs[0] | signs[1] | signs[2] | signs[3]) & 0x8000_0000_8000_0000 != 0 else { continue }
      for label in (lane &* 8)..<(lane &* 8 &+ 8) where scores[label] > least[0] {
        top.offer(Int32(truncatingIfNeeded: label), scores[label])
      }
    }
    return top
  }

  /// A number that no fewer scores exceed than are wanted, and not many more: of the largest score at each of the eight
  /// places of a vector, the smallest but two; less one.
  @inline(__always)
  private static func bound(_ vectors: UnsafePointer<SIMD8<Int32>>, _ lanes: Int) -> SIMD8<Int32> {
    var most = SIMD8<Int32>(repeating: lowest)
    for lane in 0..<lanes { most.replace(with: vectors[lane], where: vectors[lane] .> most) }
    var smallest: (Int32, Int32, Int32) = (.max, .max, .max)
    for place in 0..<8 {
      let value = most[place]
      let second = max(smallest.0, value)
      smallest.0 = min(smallest.0, value)
      let third = max(smallest.1, second)
      smallest.1 = min(smallest.1, second)
      smallest.2 = min(smallest.2, third)
    }
    return SIMD8(repeating: max(smallest.2, lowest &+ 1) &- 1)
  }

  @inline(__always)
  private mutating func addRows(_ scorer: Scorer) {
    guard rowCount > 0 else { return }
    let vectors = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: SIMD8<Int32>.self)
    let shift = SIMD8<Int32>(repeating: Int32(scorer.header.denseShift & 15))
    for lane in 0..<scorer.lanes {
      var sum = SIMD8<Int16>.zero
      for row in 0..<rowCount { sum &+= SIMD8<Int16>(truncatingIfNeeded: rows[row][lane]) }
      vectors[lane] &+= SIMD8<Int32>(truncatingIfNeeded: sum) &<< shift
    }
    rowCount = 0
  }

  @inline(__always)
  private mutating func touch(_ label: Int) {
    if touchedCount == touchedCapacity { growTouched() }
    touched[touchedCount] = UInt32(truncatingIfNeeded: label)
    touchedCount &+= 1
  }

  @inline(never)
  private mutating func growTouched() {
    let larger = UnsafeMutablePointer<UInt32>.allocate(capacity: touchedCapacity * 2)
    larger.update(from: touched, count: touchedCount)
    touched.deallocate()
    touched = larger
    touchedCapacity *= 2
  }

  private mutating func clearTouched() {
    for place in 0..<touchedCount { scores[Int(touched[place])] = 0 }
    touchedCount = 0
  }
}
