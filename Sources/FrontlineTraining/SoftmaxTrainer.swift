import FrontlineLanguage

/// Softmax regression over hashed features by AdaGrad, with one step size a table line.
///
/// Single threaded and without the C library's functions: the same samples give the same weights.
struct SoftmaxTrainer {
  /// The languages that compete; lanes behind them stay 0.
  let languages: Int
  private let lines: Int
  private let lanes: Int
  private let weights: UnsafeMutablePointer<Float>
  private let history: UnsafeMutablePointer<Float>
  private let sums: UnsafeMutablePointer<Float>

  init(lines: Int, lanes: Int, languages: Int) {
    self.lines = lines
    self.lanes = lanes
    self.languages = languages
    weights = .allocate(capacity: lines * lanes)
    weights.initialize(repeating: 0, count: lines * lanes)
    history = .allocate(capacity: lines)
    history.initialize(repeating: 0, count: lines)
    sums = .allocate(capacity: lanes)
    sums.initialize(repeating: 0, count: lanes)
  }

  /// Frees the weights.
  func deallocate() {
    weights.deallocate()
    history.deallocate()
    sums.deallocate()
  }

  /// The weights, line by line.
  var values: [Float] { Array(UnsafeBufferPointer(start: weights, count: lines * lanes)) }

  /// One step on a sample; returns its loss.
  func step(_ features: [UInt32], label: Int, rate: Float) -> Float {
    let (lanes, sums) = (lanes, sums)
    for lane in 0..<lanes { sums[lane] = 0 }
    for feature in features {
      let line = weights + Int(feature) &* lanes
      for lane in 0..<lanes { sums[lane] += line[lane] }
    }
    let square = softmax()
    let loss = -Logarithm.log(max(sums[label], 1e-30))
    let error = square - 2 * sums[label] + 1
    guard error > 1e-6 else { return loss }
    sums[label] -= 1
    let scale = rate / Float(features.count).squareRoot()
    for feature in features {
      let line = weights + Int(feature) &* lanes
      history[Int(feature)] += error
      let step = scale / (history[Int(feature)] + 0.1).squareRoot()
      for lane in 0..<lanes { line[lane] -= step * sums[lane] }
    }
    return loss
  }

  /// Turns sums into probabilities; returns the sum of their squares.
  private func softmax() -> Float {
    var best = -Float.greatestFiniteMagnitude
    for lane in 0..<languages { best = max(best, sums[lane]) }
    var total: Float = 0
    for lane in 0..<languages {
      sums[lane] = Exponential.exp(sums[lane] - best)
      total += sums[lane]
    }
    let factor = 1 / total
    var square: Float = 0
    for lane in 0..<languages {
      sums[lane] *= factor
      square += sums[lane] * sums[lane]
    }
    return square
  }
}
