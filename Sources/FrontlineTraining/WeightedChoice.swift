import FrontlineLanguage
import FrontlineText

/// Draws indices in proportion to weights.
struct WeightedChoice {
  private var cumulative: [Float] = []

  /// Weights are positive; at least one.
  init(_ weights: [Float]) {
    var sum: Double = 0
    for weight in weights {
      sum += Double(weight)
      cumulative.append(Float(sum))
    }
  }

  /// Whether there is nothing to draw.
  var isEmpty: Bool { cumulative.isEmpty }

  /// An index.
  func draw(_ generator: inout SplitMix64) -> Int {
    guard let total = cumulative.last else { return 0 }
    let target = generator.unit() * total
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > target { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
