/// The examples as lists of stems, class by class, messages out of scope last. Kept for small packs only, where how like the
/// nearest example is tells messages out of scope better than the scorer alone.
///
/// Likeness is the cosine of two messages as bags of stems, each weighed by what its word adds to a message's length.
struct NearestExamples: Sendable {
  /// The most examples for which it is kept.
  static let limit = 4096
  /// Of so many of the likeliest classes examples are looked at: as good as all, and the cost does not grow with the pack.
  static let classes = 3

  private let classEnds: FlatArray<UInt32>
  private let stems: FlatArray<UInt32>
  private let stemEnds: FlatArray<UInt32>
  /// One over the length of each example.
  private let scales: FlatArray<Float>
  private let squares: FlatArray<Float>
  /// The examples that hold each stem, ascending.
  private let places: FlatArray<UInt16>
  private let placeEnds: FlatArray<UInt32>
  /// The most that the squares of an example's stems make of the square of its length: 1, or more where a stem's words differ.
  private let reach: Float

  init(_ parts: IndexParts, section: UInt32) throws(MatchingError) {
    classEnds = try parts.array(.exampleClassEnds, of: section, as: UInt32.self)
    stems = try parts.array(.exampleStems, of: section, as: UInt32.self)
    stemEnds = try parts.array(.exampleStemEnds, of: section, as: UInt32.self)
    scales = try parts.array(.exampleScales, of: section, as: Float.self)
    squares = try parts.array(.stemSquares, of: section, as: Float.self)
    places = try parts.array(.stemExamples, of: section, as: UInt16.self)
    placeEnds = try parts.array(.stemExampleEnds, of: section, as: UInt32.self)
    reach = try parts.array(.exampleReach, of: section, as: Float.self)[0] ?? .infinity
  }

  /// Whether nothing is kept.
  var isEmpty: Bool { scales.count == 0 }

  /// How many stems there are.
  var stemCount: Int { squares.count }

  /// The examples of a class; of the class after the last, those out of scope.
  @inline(__always)
  func examples(of label: Int) -> Range<Int> {
    let end = min(Int(classEnds[label] ?? 0), scales.count)
    let start = label > 0 ? Int(classEnds[label - 1] ?? 0) : 0
    return min(start, end)..<end
  }

  /// How like a message is to an example, from 0 to 1.
  @inline(__always)
  func likeness(_ example: Int, _ marks: borrowing StemMarks, scale: Float) -> Float {
    let start = example > 0 ? Int(stemEnds[example - 1] ?? 0) : 0
    var shared: Float = 0
    for stem in stems.slice(start, Int(stemEnds[example] ?? 0)) where marks.has(stem) {
      shared += squares[Int(stem)] ?? 0
    }
    return min(shared * scale * (scales[example] ?? 0), 1)
  }

  /// How like a message is to the nearest of a range of examples, from 0 to 1: each is looked at.
  @inline(__always)
  func likeness(_ examples: Range<Int>, _ marks: borrowing StemMarks, scale: Float) -> Float {
    var best: Float = 0
    for example in examples { best = max(best, likeness(example, marks, scale: scale)) }
    return best
  }

  /// A stem of a message on the way through the examples.
  private struct Step: BitwiseCopyable {
    var stem: UInt32
    var square: Float
    /// The squares of this stem and of those after it.
    var left: Float
  }

  /// How like a message is to the nearest example of the first ``classes`` classes, and to the nearest out of scope: what
  /// ``likeness(_:_:scale:)-(Range<Int>,_,_)`` gives, mostly with a look at a few of them.
  ///
  /// Only examples that hold a stem of the message are like it at all. They are found by the message's stems, the heaviest
  /// first, until what the lighter ones can still make together is no more than what was found.
  ///
  /// - Parameters:
  ///   - label: the class of the examples that are out of scope.
  ///   - marks: which stems the message holds.
  ///   - scale: one over the message's length.
  func nearest(
    _ top: TopScores, outside label: Int, _ marks: borrowing StemMarks, scale: Float
  ) -> (inside: Float, outside: Float) {
    let classes = min(top.count, Self.classes)
    var (inside, outside): (Float, Float) = (0, 0)
    guard let listed = marks.stems, reach < .infinity else {
      for place in 0..<classes {
        inside = max(inside, likeness(examples(of: Int(top.label(place))), marks, scale: scale))
      }
      return (inside, likeness(examples(of: label), marks, scale: scale))
    }
    withUnsafeTemporaryAllocation(of: Step.self, capacity: StemMarks.listLimit) { room in
      guard let steps = room.baseAddress else { return }
      let count = sort(listed, into: steps)
      for number in 0..<count {
        let step = steps[number]
        let most = (step.left * reach).squareRoot() * scale
        let isInside = Self.isOpen(inside, most)
        let isOutside = Self.isOpen(outside, most)
        if !isInside, !isOutside { return }
        let stem = Int(step.stem)
        let all = places.slice(stem > 0 ? Int(placeEnds[stem - 1] ?? 0) : 0, Int(placeEnds[stem] ?? 0))
        if isInside {
          for place in 0..<classes { look(&inside, examples(of: Int(top.label(place))), all, marks, scale) }
        }
        if isOutside { look(&outside, examples(of: label), all, marks, scale) }
      }
    }
    return (inside, outside)
  }

  /// The stems by weight, heaviest first; returns how many there are.
  @inline(__always)
  private func sort(_ stems: UnsafeBufferPointer<UInt32>, into steps: UnsafeMutablePointer<Step>) -> Int {
    var count = 0
    for stem in stems {
      let square = squares[Int(stem)] ?? 0
      var place = count
      while place > 0, steps[place &- 1].square < square {
        steps[place] = steps[place &- 1]
        place &-= 1
      }
      steps[place] = Step(stem: stem, square: square, left: 0)
      count &+= 1
    }
    var left: Float = 0
    for place in (0..<count).reversed() {
      left += steps[place].square
      steps[place].left = left
    }
    return count
  }

  /// Whether a likeness may still grow. Sums are rounded in several orders: what is as good as equal is looked at.
  @inline(__always)
  private static func isOpen(_ found: Float, _ most: Float) -> Bool { found < 1 && found < most * 1.001 }

  /// Looks at those of a range of examples that hold a stem.
  @inline(__always)
  private func look(
    _ best: inout Float, _ range: Range<Int>, _ all: UnsafeBufferPointer<UInt16>, _ marks: borrowing StemMarks,
    _ scale: Float
  ) {
    var place = Self.place(of: range.lowerBound, in: all)
    while place < all.count, Int(all[place]) < range.upperBound {
      best = max(best, likeness(Int(all[place]), marks, scale: scale))
      place &+= 1
    }
  }

  /// The first place of an ascending list whose number is not less than this one.
  @inline(__always)
  private static func place(of number: Int, in list: UnsafeBufferPointer<UInt16>) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low &+ high) >> 1
      if Int(list[middle]) < number { low = middle &+ 1 } else { high = middle }
    }
    return low
  }
}
