/// The scores of a message where words have weights for some of very many classes: only what is touched is looked at. One a
/// matcher; its memory is kept from message to message.
struct SparseSum: ~Copyable {
  private var scores: UnsafeMutablePointer<Int32>
  private var capacity = 8
  private var touched: UnsafeMutablePointer<UInt32>
  private var touchedCapacity = 256
  private var touchedCount = 0

  init() {
    scores = .allocate(capacity: capacity)
    scores.initialize(repeating: 0, count: capacity)
    touched = .allocate(capacity: touchedCapacity)
  }

  deinit {
    scores.deallocate()
    touched.deallocate()
  }

  /// Makes ready for a message: all scores zero.
  @inline(__always)
  mutating func begin(_ scorer: Scorer) {
    for place in 0..<touchedCount { scores[Int(touched[place])] = 0 }
    touchedCount = 0
    if scorer.classCount > capacity { grow(scorer.classCount) }
  }

  @inline(never)
  private mutating func grow(_ needed: Int) {
    scores.deallocate()
    scores = .allocate(capacity: needed)
    scores.initialize(repeating: 0, count: needed)
    capacity = needed
  }

  /// Adds a word's entries.
  @inline(__always)
  mutating func add(_ entries: UnsafeBufferPointer<FeatureEntry>, _ scorer: Scorer) {
    for entry in entries { add(entry.label, entry.weight, scorer.classCount) }
  }

  /// Adds the cells of pairs and runs.
  @inline(__always)
  mutating func add(cells: UnsafeBufferPointer<UInt32>, _ scorer: Scorer) {
    for cell in cells {
      scorer.wideCells.forEachEntry(of: cell) { label, entry in
        let weight = FeatureCells<UInt32>.weight(entry)
        if weight != 0 { add(label, weight, scorer.classCount) }
      }
    }
  }

  @inline(__always)
  private mutating func add(_ label: Int, _ weight: Int32, _ count: Int) {
    guard UInt(bitPattern: label) < UInt(bitPattern: count) else { return }
    if scores[label] == 0 { touch(label) }
    scores[label] &+= weight
  }

  /// Takes the largest of the scores that are not zero, and leaves none.
  @inline(__always)
  mutating func largest(_ scorer: Scorer) -> TopScores {
    var top = TopScores()
    for place in 0..<touchedCount {
      let label = Int(touched[place])
      // A class that fell back to zero in between stands here twice.
      if scores[label] != 0 { top.offer(Int32(truncatingIfNeeded: label), scores[label]) }
      scores[label] = 0
    }
    touchedCount = 0
    return top
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
}
