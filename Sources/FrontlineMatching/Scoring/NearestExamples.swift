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

  init(_ parts: IndexParts, section: UInt32) throws(MatchingError) {
    classEnds = try parts.array(.exampleClassEnds, of: section, as: UInt32.self)
    stems = try parts.array(.exampleStems, of: section, as: UInt32.self)
    stemEnds = try parts.array(.exampleStemEnds, of: section, as: UInt32.self)
    scales = try parts.array(.exampleScales, of: section, as: Float.self)
    squares = try parts.array(.stemSquares, of: section, as: Float.self)
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

  /// How like a message is to the nearest of a range of examples, from 0 to 1.
  ///
  /// - Parameters:
  ///   - marks: which stems the message holds.
  ///   - scale: one over the message's length.
  @inline(__always)
  func likeness(_ examples: Range<Int>, _ marks: borrowing StemMarks, scale: Float) -> Float {
    var best: Float = 0
    for example in examples { best = max(best, likeness(example, marks, scale: scale)) }
    return best
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
}
