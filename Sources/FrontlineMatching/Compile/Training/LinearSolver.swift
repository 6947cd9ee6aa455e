internal import FrontlineText

/// Trains one linear scorer a class against all others: squared hinge loss with L2 regularization, by dual coordinate
/// descent (Hsieh et al. 2008).
///
/// The dual variables of one message do not meet across classes, so all classes of a message move at once, eight to a
/// vector, in one pass over its features. Only additions, multiplications and divisions in a fixed order: every machine
/// gets the same weights.
struct LinearSolver {
  typealias Lane = SIMD8<Float>

  /// Changes whenever equal packs would get other weights.
  static let version = 5

  /// How dear a mistake on a message of another class is, and on a message of the class itself.
  var cost: Float
  var ownCost: Float
  var epochs: Int
  var seed: UInt64 = 1

  /// Vectors of eight classes that a row of weights takes.
  static func lanes(_ classCount: Int) -> Int { (classCount + 7) / 8 }

  /// The weights, a row of `lanes(classCount)` vectors a feature; of `lanes(classCount + 1)` where messages out of scope are a
  /// class too.
  ///
  /// - Parameters:
  ///   - rows: the messages to train on.
  ///   - classCount: how many intents there are.
  ///   - hasOutside: whether messages out of scope, whose label is -1, are the class after the last intent. They are many, so
  ///     a mistake on one is as dear as on a message of another class.
  func train(_ set: borrowing TrainingSet, rows: [Int], classCount: Int, hasOutside: Bool) -> [Lane] {
    let lanes = Self.lanes(classCount + (hasOutside ? 1 : 0))
    var weights = [Lane](repeating: .zero, count: set.keys.count * lanes)
    var alphas = [Lane](repeating: .zero, count: rows.count * lanes)
    var order = Array(0..<rows.count)
    var quiet = [UInt8](repeating: 0, count: rows.count)
    var random = SplitMix64(seed: seed)
    var scores = [Lane](repeating: .zero, count: lanes)
    let otherDiagonal = Lane(repeating: 1 / (2 * cost))
    let ownDiagonal = 1 / (2 * ownCost)
    let (zero, one, minusOne) = (Lane.zero, Lane(repeating: 1), Lane(repeating: -1))
    let least = Lane(repeating: 1e-3)
    // Where the classes begin whose variables move, eight by eight.
    var steps: [Int] = []
    steps.reserveCapacity(lanes)
    let width = lanes * Lane.scalarCount
    for epoch in 0..<epochs {
      for index in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(index, Int(random.next() % UInt64(index + 1)))
      }
      set.ids.withUnsafeBufferPointer { ids in
        set.weights.withUnsafeBufferPointer { values in
          weights.withUnsafeMutableBufferPointer { weights in
            alphas.withUnsafeMutableBufferPointer { alphas in
              scores.withUnsafeMutableBufferPointer { scores in
                for place in order {
                  // A message whose variables stood still is looked at again only every third round.
                  if quiet[place] > 0 && epoch + 1 < epochs {
                    quiet[place] -= 1
                    continue
                  }
                  let row = rows[place]
                  let span = set.starts[row]..<set.starts[row + 1]
                  for lane in 0..<lanes { scores[lane] = zero }
                  var norm: Float = 0
                  for entry in span { norm += values[entry] * values[entry] }
                  Self.withFloats(weights, scores) { weights, scores in
                    Self.addRows(weights, ids, values, span, to: scores, width)
                  }
                  guard norm > 0 else { continue }
                  let label = set.labels[row] < 0 && hasOutside ? classCount : Int(set.labels[row])
                  var moved = false
                  steps.removeAll(keepingCapacity: true)
                  let otherInverse = one / (Lane(repeating: norm) + otherDiagonal)
                  for lane in 0..<lanes {
                    var sign = minusOne
                    var diagonal = otherDiagonal
                    var inverse = otherInverse
                    if label >= 0 && label / 8 == lane {
                      sign[label % 8] = 1
                      if label < classCount {
                        diagonal[label % 8] = ownDiagonal
                        inverse[label % 8] = 1 / (norm + ownDiagonal)
                      }
                    }
                    let alpha = alphas[place * lanes + lane]
                    let gradient = sign * scores[lane] - 1 + diagonal * alpha
                    var next = alpha - gradient * inverse
                    next.replace(with: zero, where: next .< zero)
                    let step = (next - alpha) * sign
                    alphas[place * lanes + lane] = next
                    scores[lane] = step
                    // Of most messages, most classes are sure: their variables stay at none.
                    if any(step .!= zero) { steps.append(lane * Lane.scalarCount) }
                    if any(step .> least) || any(step .< -least) { moved = true }
                  }
                  guard moved else {
                    quiet[place] = 2
                    for lane in 0..<lanes { Self.undo(lane, place * lanes, scores, alphas, label) }
                    continue
                  }
                  Self.withFloats(weights, scores) { weights, scores in
                    for start in steps { Self.addSteps(scores + start, ids, values, span, to: weights + start, width) }
                  }
                }
              }
            }
          }
        }
      }
    }
    return weights
  }

  /// Gives the vectors as single numbers.
  @inline(__always)
  private static func withFloats(
    _ weights: UnsafeMutableBufferPointer<Lane>, _ scores: UnsafeMutableBufferPointer<Lane>,
    _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>) -> Void
  ) {
    weights.withMemoryRebound(to: Float.self) { weights in
      scores.withMemoryRebound(to: Float.self) { scores in
        if let weights = weights.baseAddress, let scores = scores.baseAddress { body(weights, scores) }
      }
    }
  }

  /// Adds rows of weights, each times its value, to a sum: four rows at once, so that the sum is loaded and stored a quarter as
  /// often, in the order in which they would be added one by one.
  ///
  /// Number by number: optimized it becomes the same vectors, and a debug build, in which tests compile whole packs, runs it
  /// twenty times faster.
  @inline(__always)
  private static func addRows(
    _ weights: UnsafeMutablePointer<Float>, _ ids: UnsafeBufferPointer<UInt32>, _ values: UnsafeBufferPointer<Float>,
    _ span: Range<Int>, to sum: UnsafeMutablePointer<Float>, _ width: Int
  ) {
    var entry = span.lowerBound
    while entry &+ 4 <= span.upperBound {
      let first = weights + Int(ids[entry]) &* width
      let second = weights + Int(ids[entry &+ 1]) &* width
      let third = weights + Int(ids[entry &+ 2]) &* width
      let fourth = weights + Int(ids[entry &+ 3]) &* width
      let (one, two) = (values[entry], values[entry &+ 1])
      let (three, four) = (values[entry &+ 2], values[entry &+ 3])
      var place = 0
      while place < width {
        sum[place] =
          (((sum[place] + first[place] * one) + second[place] * two) + third[place] * three) + fourth[place] * four
        place &+= 1
      }
      entry &+= 4
    }
    while entry < span.upperBound {
      let row = weights + Int(ids[entry]) &* width
      var place = 0
      while place < width {
        sum[place] += row[place] * values[entry]
        place &+= 1
      }
      entry &+= 1
    }
  }

  /// Adds eight steps, times the value of each feature, to the feature's weights.
  @inline(__always)
  private static func addSteps(
    _ steps: UnsafeMutablePointer<Float>, _ ids: UnsafeBufferPointer<UInt32>, _ values: UnsafeBufferPointer<Float>,
    _ span: Range<Int>, to weights: UnsafeMutablePointer<Float>, _ width: Int
  ) {
    // Taken out of memory once: a compiler cannot know that weights are not written over them.
    let (first, second, third, fourth) = (steps[0], steps[1], steps[2], steps[3])
    let (fifth, sixth, seventh, eighth) = (steps[4], steps[5], steps[6], steps[7])
    for entry in span {
      let value = values[entry]
      let row = weights + Int(ids[entry]) &* width
      row[0] += first * value
      row[1] += second * value
      row[2] += third * value
      row[3] += fourth * value
      row[4] += fifth * value
      row[5] += sixth * value
      row[6] += seventh * value
      row[7] += eighth * value
    }
  }

  /// Takes back a step too small to be worth writing to the weights.
  @inline(__always)
  private static func undo(
    _ lane: Int, _ base: Int, _ steps: UnsafeMutableBufferPointer<Lane>, _ alphas: UnsafeMutableBufferPointer<Lane>,
    _ label: Int
  ) {
    var sign = Lane(repeating: -1)
    if label >= 0 && label / 8 == lane { sign[label % 8] = 1 }
    alphas[base + lane] -= steps[lane] * sign
  }
}
