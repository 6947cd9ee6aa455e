/// Rounds rows of weights to whole numbers and keeps the heaviest of each. Its memory is kept from row to row.
struct RowCut {
  /// The entries of a row at most.
  let limit: Int
  /// The part of a row's heaviest weight below which weights are left out.
  let least: Float
  /// The largest whole number.
  let weightLimit: Int
  private var found: [(label: Int, weight: Int)] = []

  init(limit: Int, least: Float, weightLimit: Int) {
    self.limit = limit
    self.least = least
    self.weightLimit = weightLimit
  }

  /// The heaviest weights of a row as whole numbers, in the order of classes.
  mutating func entries(_ row: WeightRow, heaviest: Float, times factor: Float) -> [(label: Int, weight: Int)] {
    let floor = heaviest * least
    found.removeAll(keepingCapacity: true)
    row.forEach { label, weight in
      guard abs(weight) >= floor else { return }
      let whole = Self.whole(weight * factor, limit: weightLimit)
      if whole != 0 { found.append((label, whole)) }
    }
    if found.count > limit {
      found.sort { abs($0.weight) != abs($1.weight) ? abs($0.weight) > abs($1.weight) : $0.label < $1.label }
      found.removeSubrange(limit...)
      found.sort { $0.label < $1.label }
    }
    return found
  }

  @inline(__always)
  static func whole(_ value: Float, limit: Int) -> Int {
    let most = Float(limit)
    return Int(max(-most, min(most, value.rounded(.toNearestOrEven))))
  }
}
