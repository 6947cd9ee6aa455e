/// Rows of weights of some classes, one after another. A row that is full keeps its heaviest: what nearly every class holds
/// tells none of them apart, and would fill a row of all classes.
struct SparseWeights {
  /// Where each row begins; its room ends where the next begins.
  private var starts: [Int] = [0]
  private var counts: [UInt32] = []
  private var labels: [UInt32] = []
  private var weights: [Float] = []
  private let limit: Int

  /// No rows.
  init() { limit = 0 }

  /// Empty rows for so many classes each, of which the heaviest `limit` stay.
  init(classes: [UInt32], limit: Int) {
    self.limit = limit
    starts.reserveCapacity(classes.count + 1)
    for count in classes { starts.append(starts[starts.count - 1] + min(Int(count), 2 * limit)) }
    counts = [UInt32](repeating: 0, count: classes.count)
    labels = [UInt32](repeating: 0, count: starts[starts.count - 1])
    weights = [Float](repeating: 0, count: starts[starts.count - 1])
  }

  /// Adds a class to a row. Classes come in ascending order, and no more of them than the row was made for.
  mutating func add(_ label: Int, _ weight: Float, to row: Int) {
    if Int(counts[row]) == 2 * limit { cut(row) }
    let place = starts[row] + Int(counts[row])
    labels[place] = UInt32(label)
    weights[place] = weight
    counts[row] += 1
  }

  /// Leaves in each row no more than the limit.
  mutating func finish() {
    for row in counts.indices where Int(counts[row]) > limit { cut(row) }
  }

  /// Keeps the heaviest of a row, of equals the first, in the order of classes. However often it is cut in between, the
  /// same stay in the end.
  private mutating func cut(_ row: Int) {
    let range = starts[row]..<(starts[row] + Int(counts[row]))
    let order = range.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
    for (place, kept) in zip(starts[row]..., order.prefix(limit).sorted()) {
      labels[place] = labels[kept]
      weights[place] = weights[kept]
    }
    counts[row] = UInt32(limit)
  }

  /// Calls the body with a row.
  @inline(__always)
  func withRow<Result>(_ row: Int, _ body: (WeightRow) -> Result) -> Result {
    let range = starts[row]..<(starts[row] + Int(counts[row]))
    return weights.withUnsafeBufferPointer { weights in
      labels.withUnsafeBufferPointer { labels in
        let labels = labels.baseAddress.map { $0 + range.lowerBound }
        return body(WeightRow(weights: UnsafeBufferPointer(rebasing: weights[range]), labels: labels))
      }
    }
  }
}
