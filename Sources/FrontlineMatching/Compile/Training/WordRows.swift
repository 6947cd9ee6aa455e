/// The row of a word: its own weights and those of the runs within it, each times its value. The runs within a known word
/// always come with it.
///
/// A row is summed up whenever it is asked for: kept for all words, rows took more memory than all else together.
struct WordRows {
  private let set: TrainingSet
  private let weights: TrainedWeights
  private var sums: [Float]
  /// The classes that have a weight, where rows are not dense, and their weights.
  private var labels: [UInt32] = []
  private var values: [Float] = []
  private var isTouched: [Bool]

  init(_ set: TrainingSet, _ weights: TrainedWeights) {
    self.set = set
    self.weights = weights
    sums = [Float](repeating: 0, count: weights.rowLength)
    isTouched = [Bool](repeating: false, count: weights.isDense ? 0 : weights.rowLength)
  }

  /// Calls the body with the row of a word, by the word's number.
  mutating func withRow<Result>(_ word: Int, _ body: (WeightRow) -> Result) -> Result {
    weights.isDense ? withDenseRow(word, body) : withSparseRow(word, body)
  }

  private mutating func withDenseRow<Result>(_ word: Int, _ body: (WeightRow) -> Result) -> Result {
    let weights = weights
    for place in sums.indices { sums[place] = 0 }
    Self.forEachFeature(of: word, in: set) { id, value in
      weights.withRow(id) { row in
        for place in row.weights.indices { sums[place] += row.weights[place] * value }
      }
    }
    return sums.withUnsafeBufferPointer { body(WeightRow(weights: $0, labels: nil)) }
  }

  private mutating func withSparseRow<Result>(_ word: Int, _ body: (WeightRow) -> Result) -> Result {
    let weights = weights
    labels.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    Self.forEachFeature(of: word, in: set) { id, value in
      weights.withRow(id) { row in
        row.forEach { label, weight in
          if !isTouched[label] {
            isTouched[label] = true
            labels.append(UInt32(label))
          }
          sums[label] += weight * value
        }
      }
    }
    labels.sort()
    for label in labels {
      values.append(sums[Int(label)])
      sums[Int(label)] = 0
      isTouched[Int(label)] = false
    }
    return values.withUnsafeBufferPointer { values in
      labels.withUnsafeBufferPointer { body(WeightRow(weights: values, labels: $0.baseAddress)) }
    }
  }

  /// Calls the body with the features that a word's row is summed up from, and their values.
  @inline(__always)
  private static func forEachFeature(of word: Int, in set: TrainingSet, _ body: (Int, Float) -> Void) {
    let own = set.wordFeatures[word]
    if own != .max { body(Int(own), set.values[Int(own)]) }
    for id in set.wordRuns[word] { body(Int(id), set.values[Int(id)]) }
  }
}
