/// A row of weights where it lies: one a class, or those of some classes.
struct WeightRow {
  let weights: UnsafeBufferPointer<Float>
  /// The classes of the weights, ascending; nil: the weights are those of all classes.
  let labels: UnsafePointer<UInt32>?

  /// The largest distance from zero.
  var heaviest: Float {
    var heaviest: Float = 0
    for weight in weights { heaviest = max(heaviest, abs(weight)) }
    return heaviest
  }

  /// Calls the body with each class that has a weight, in the order of classes.
  @inline(__always)
  func forEach(_ body: (Int, Float) -> Void) {
    if let labels {
      for place in weights.indices { body(Int(labels[place]), weights[place]) }
    } else {
      for place in weights.indices where weights[place] != 0 { body(place, weights[place]) }
    }
  }
}
