/// The examples as lists of stems, from which likeness is measured while packs are compiled, and which then go into the
/// index for ``NearestExamples``.
struct ExampleStems {
  /// The stem's number of each word.
  let stemOf: [UInt32]
  /// What each stem adds to the square of a message's length.
  let squares: [Float]
  /// The stems of each example without repetition, and one over its length.
  private let stems: [[UInt32]]
  private let scales: [Float]
  private let labels: [Int32]

  /// - Parameter withExamples: whether the examples themselves are listed.
  init(_ text: TrainingText, _ set: TrainingSet, withExamples: Bool) {
    var numbers: [UInt64: UInt32] = [:]
    var squares: [Float] = []
    var stemOf: [UInt32] = []
    for (number, word) in text.words.enumerated() {
      let stem = numbers[word.stem] ?? UInt32(squares.count)
      if Int(stem) == squares.count {
        numbers[word.stem] = stem
        squares.append(set.wordSquares[number])
      }
      stemOf.append(stem)
    }
    self.stemOf = stemOf
    self.squares = squares
    var stems: [[UInt32]] = []
    var scales: [Float] = []
    for message in 0..<(withExamples ? text.count : 0) {
      var own = text.words(of: message).map { stemOf[Int($0)] }
      var square: Float = 0
      for word in text.words(of: message) { square += set.wordSquares[Int(word)] }
      square += Float(text.runs(of: message).count) * set.characterRunSquare
      own.sort()
      var kept: [UInt32] = []
      for stem in own where kept.last != stem { kept.append(stem) }
      stems.append(kept)
      scales.append(square > 0 ? 1 / square.squareRoot() : 0)
    }
    self.stems = stems
    self.scales = scales
    labels = text.labels
  }

  /// How like a message is to the nearest example of some classes, among those that the condition allows.
  func likeness(of message: Int, examples: [Int]) -> Float {
    var best: Float = 0
    for example in examples where example != message {
      best = max(best, shared(stems[message], stems[example]) * scales[message] * scales[example])
    }
    return min(best, 1)
  }

  private func shared(_ left: [UInt32], _ right: [UInt32]) -> Float {
    var sum: Float = 0
    var place = 0
    for stem in left {
      while place < right.count, right[place] < stem { place += 1 }
      if place < right.count, right[place] == stem { sum += squares[Int(stem)] }
    }
    return sum
  }

  /// Writes the examples, which stand in the order of their classes, messages out of scope last.
  func write(classCount: Int, to writer: inout IndexWriter, section: UInt32) {
    var ends = [UInt32](repeating: 0, count: classCount + 1)
    for label in labels { ends[label >= 0 ? Int(label) : classCount] += 1 }
    for index in ends.indices.dropFirst() { ends[index] += ends[index - 1] }
    var list: [UInt32] = []
    var listEnds: [UInt32] = []
    for example in stems.indices {
      list.append(contentsOf: stems[example])
      listEnds.append(UInt32(list.count))
    }
    writer.add(.stemSquares, of: section, squares)
    writer.add(.exampleClassEnds, of: section, ends)
    writer.add(.exampleStems, of: section, list)
    writer.add(.exampleStemEnds, of: section, listEnds)
    writer.add(.exampleScales, of: section, scales)
    writePlaces(to: &writer, section: section)
  }

  /// Writes in which examples each stem occurs, and what bounds their likeness.
  private func writePlaces(to writer: inout IndexWriter, section: UInt32) {
    var places = [[UInt16]](repeating: [], count: squares.count)
    var reach: Float = 0
    for example in stems.indices {
      var sum: Float = 0
      for stem in stems[example] {
        places[Int(stem)].append(UInt16(truncatingIfNeeded: example))
        sum += squares[Int(stem)]
      }
      reach = max(reach, sum * scales[example] * scales[example])
    }
    var ends: [UInt32] = []
    var count: UInt32 = 0
    for list in places {
      count += UInt32(list.count)
      ends.append(count)
    }
    writer.add(.stemExamples, of: section, places.flatMap { $0 })
    writer.add(.stemExampleEnds, of: section, ends)
    writer.add(.exampleReach, of: section, [reach])
  }
}
