/// Adds up a message's scores: one integer a class. One a matcher; its memory is kept from message to message.
struct ScoreSum: ~Copyable {
  /// Dense rows that are added at once: as many weights as fit into 16 bits.
  static let rowsAtOnce = 15

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
      if rowCount == Self.rowsAtOnce { addRows(scorer.lanes) }
    } else {
      add(scorer.entries.slice(Int(word.row), Int(word.row) &+ Int(word.rowCount)), scorer)
    }
  }

  /// Adds the entries of a pair or run.
  @inline(__always)
  mutating func add(_ entries: UnsafeBufferPointer<FeatureEntry>, _ scorer: Scorer) {
    let count = UInt(bitPattern: scorer.classCount)
    if scorer.lanes > 0 {
      for entry in entries where UInt(bitPattern: entry.label) < count { scores[entry.label] &+= entry.weight }
      return
    }
    for entry in entries where UInt(bitPattern: entry.label) < count {
      if scores[entry.label] == 0 { touch(entry.label) }
      scores[entry.label] &+= entry.weight
    }
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
    addRows(scorer.lanes)
    let vectors = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: SIMD8<Int32>.self)
    for lane in 0..<scorer.lanes {
      guard any(vectors[lane] .> top.least) else { continue }
      for label in (lane &* 8)..<min(lane &* 8 &+ 8, scorer.classCount) {
        top.offer(Int32(truncatingIfNeeded: label), scores[label])
      }
    }
    return top
  }

  @inline(__always)
  private mutating func addRows(_ lanes: Int) {
    guard rowCount > 0 else { return }
    let vectors = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: SIMD8<Int32>.self)
    for lane in 0..<lanes {
      var sum = Scorer.Lane.zero
      for row in 0..<rowCount { sum &+= rows[row][lane] }
      vectors[lane] &+= SIMD8<Int32>(truncatingIfNeeded: sum)
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
