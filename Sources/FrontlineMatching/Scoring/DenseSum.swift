/// The scores of a message where words have a weight for every class: 16 bits a class, and 32 where a long message could
/// exceed them. One a matcher; its memory is kept from message to message.
struct DenseSum: ~Copyable {
  private static let classLimit = FeatureCells<UInt16>.classLimit
  /// What a class can have in 16 bits.
  private static let narrowLimit = Int(Int16.max)
  /// Rows that are added at once at most: as many of the largest weights as 16 bits hold.
  private static let rowLimit = 256

  private let scores: UnsafeMutablePointer<Int16>
  private let wideScores: UnsafeMutablePointer<Int32>
  private let rows: UnsafeMutablePointer<UnsafePointer<WeightLane.Words>>
  private var rowCount = 0
  /// What may still be added to a class before it could exceed 16 bits.
  private var room = 0
  private var isWide = false

  init() {
    scores = .allocate(capacity: Self.classLimit)
    scores.initialize(repeating: 0, count: Self.classLimit)
    wideScores = .allocate(capacity: Self.classLimit)
    wideScores.initialize(repeating: 0, count: Self.classLimit)
    rows = .allocate(capacity: Self.rowLimit)
  }

  deinit {
    scores.deallocate()
    wideScores.deallocate()
    rows.deallocate()
  }

  /// Makes ready for a message: all scores zero.
  @inline(__always)
  mutating func begin(_ scorer: Scorer) {
    let vectors = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: WeightLane.Words.self)
    for place in 0..<(scorer.lanes &* 2) { vectors[place] = .zero }
    room = Self.narrowLimit
    rowCount = 0
    isWide = false
  }

  /// Adds a word's row.
  @inline(__always)
  mutating func add(_ row: UnsafePointer<WeightLane.Words>, _ scorer: Scorer) {
    rows[rowCount] = row
    rowCount &+= 1
    if rowCount == Self.rowLimit &>> scorer.denseShift { addRows(scorer) }
  }

  /// Adds the cells of pairs and runs.
  @inline(__always)
  mutating func add(cells: UnsafeBufferPointer<UInt32>, _ scorer: Scorer) {
    let most = FeatureCells<UInt16>.weightLimit &+ 1
    let atOnce = Self.narrowLimit / most
    var from = 0
    while from < cells.count {
      let end = min(from &+ atOnce, cells.count)
      take((end &- from) &* most, scorer)
      // A class of nine bits is always within the memory.
      let scores = scores
      for place in from..<end {
        scorer.cells.forEachEntry(of: cells[place]) { label, entry in
          scores[label] &+= Int16(bitPattern: entry) &>> Int16(truncatingIfNeeded: FeatureCells<UInt16>.labelBits)
        }
      }
      from = end
    }
  }

  /// Completes the sums and takes the largest.
  @inline(__always)
  mutating func largest(_ scorer: Scorer) -> TopScores {
    addRows(scorer)
    if isWide { return largestWide(scorer) }
    var top = TopScores()
    if scorer.hasOutside { top.outside = Int32(scores[scorer.classCount]) }
    // Places beyond the last class are none's, and may hold more than every score.
    for place in scorer.classCount..<(scorer.lanes &* WeightLane.classes) { scores[place] = .min }
    let vectors = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: WeightLane.Words.self)
    let count = scorer.lanes &* 2
    let least = Self.bound(vectors, count)
    for place in 0..<count {
      let larger = unsafeBitCast(vectors[place] .> least, to: SIMD2<UInt64>.self)
      guard larger[0] | larger[1] != 0 else { continue }
      for half in 0..<2 {
        var bits = larger[half]
        while bits != 0 {
          let first = bits.trailingZeroBitCount
          bits &= ~(0xFFFF &<< UInt64(truncatingIfNeeded: first))
          let label = place &* 8 &+ half &* 4 &+ first &>> 4
          top.offer(Int32(truncatingIfNeeded: label), Int32(scores[label]))
        }
      }
    }
    return top
  }

  /// A number that no fewer scores exceed than are wanted, and not many more: of the largest score at each of the eight
  /// places of a vector, the smallest but two; less one.
  @inline(__always)
  private static func bound(_ vectors: UnsafePointer<WeightLane.Words>, _ count: Int) -> WeightLane.Words {
    var most = WeightLane.Words(repeating: .min)
    for place in 0..<count { most = pointwiseMax(most, vectors[place]) }
    var smallest: (Int16, Int16, Int16) = (.max, .max, .max)
    for place in 0..<8 {
      let value = most[place]
      let second = max(smallest.0, value)
      smallest.0 = min(smallest.0, value)
      let third = max(smallest.1, second)
      smallest.1 = min(smallest.1, second)
      smallest.2 = min(smallest.2, third)
    }
    return WeightLane.Words(repeating: max(smallest.2, .min + 1) &- 1)
  }

  /// Adds the rows that were noted down: the words as they are, which sums the lower halves with 256 times the upper, and the
  /// upper halves by themselves.
  @inline(__always)
  private mutating func addRows(_ scorer: Scorer) {
    guard rowCount > 0 else { return }
    take(rowCount &* 127 &<< Int(scorer.denseShift), scorer)
    let vectors = UnsafeMutableRawPointer(scores).assumingMemoryBound(to: WeightLane.Words.self)
    let shift = WeightLane.Words(repeating: Int16(truncatingIfNeeded: scorer.denseShift))
    let added = WeightLane.Words(repeating: Int16(truncatingIfNeeded: rowCount &* 128))
    for lane in 0..<scorer.lanes {
      var both = WeightLane.Words.zero
      var upper = WeightLane.Words.zero
      for row in 0..<rowCount {
        let words = rows[row][lane]
        both &+= words
        upper &+= words &>> 8
      }
      let lower = both &- upper &<< 8 &- added
      vectors[lane &* 2] &+= lower &<< shift
      vectors[lane &* 2 &+ 1] &+= upper &<< shift
    }
    rowCount = 0
  }

  /// Makes sure that so much can be added to every class.
  @inline(__always)
  private mutating func take(_ most: Int, _ scorer: Scorer) {
    if most > room { widen(scorer) }
    room &-= most
  }

  /// Moves what was summed so far to 32 bits.
  @inline(never)
  private mutating func widen(_ scorer: Scorer) {
    for label in 0..<(scorer.lanes &* WeightLane.classes) {
      wideScores[label] = (isWide ? wideScores[label] : 0) &+ Int32(scores[label])
      scores[label] = 0
    }
    isWide = true
    room = Self.narrowLimit
  }

  @inline(never)
  private mutating func largestWide(_ scorer: Scorer) -> TopScores {
    widen(scorer)
    var top = TopScores()
    for label in 0..<scorer.classCount { top.offer(Int32(truncatingIfNeeded: label), wideScores[label]) }
    if scorer.hasOutside { top.outside = wideScores[scorer.classCount] }
    return top
  }
}
