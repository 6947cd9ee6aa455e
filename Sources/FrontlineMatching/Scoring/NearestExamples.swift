/// The examples as vectors, found by the features that they share with a message. Kept for small packs only, where it
/// tells messages out of scope better than the scorer alone.
struct NearestExamples: Sendable {
  /// The most examples for which it is kept.
  static let limit = 4096

  /// Where each feature's entries begin; one more than there are features.
  private let starts: [UInt32]
  /// Example numbers, feature by feature.
  private let examples: [UInt32]
  /// Values of the features in the examples, whose vectors have unit length.
  private let values: [Float]
  /// The class of each example; -1 for out of scope.
  let labels: [Int32]

  /// Builds the lists; of a set above ``limit`` nothing is kept.
  init(_ set: borrowing TrainingSet) {
    guard set.count <= Self.limit else {
      starts = []
      examples = []
      values = []
      labels = []
      return
    }
    var counts = [UInt32](repeating: 0, count: set.keys.count + 1)
    for id in set.ids { counts[Int(id) + 1] += 1 }
    for index in 1..<max(counts.count, 1) { counts[index] += counts[index - 1] }
    var places = counts
    var examples = [UInt32](repeating: 0, count: set.ids.count)
    var values = [Float](repeating: 0, count: set.ids.count)
    for row in 0..<set.count {
      for entry in set.starts[row]..<set.starts[row + 1] {
        let place = Int(places[Int(set.ids[entry])])
        places[Int(set.ids[entry])] += 1
        examples[place] = UInt32(row)
        values[place] = set.weights[entry]
      }
    }
    starts = counts
    self.examples = examples
    self.values = values
    labels = set.labels
  }

  /// Whether nothing is kept.
  var isEmpty: Bool { labels.isEmpty }

  /// The number of examples.
  var count: Int { labels.count }

  /// How like a message is to each example, from 0 to about 1, into `likeness`.
  func measure(_ entries: [FeatureEntry], into likeness: inout [Float]) {
    likeness.removeAll(keepingCapacity: true)
    likeness.append(contentsOf: repeatElement(0, count: labels.count))
    for entry in entries {
      for place in Int(starts[Int(entry.id)])..<Int(starts[Int(entry.id) + 1]) {
        likeness[Int(examples[place])] += values[place] * entry.value
      }
    }
  }

  /// Bytes of memory.
  var byteCount: Int { starts.count * 4 + examples.count * 8 + labels.count * 4 }

  func hash(into hasher: inout ContentHasher) {
    hasher.add(starts)
    hasher.add(examples)
    hasher.add(values)
    hasher.add(labels)
  }
}
