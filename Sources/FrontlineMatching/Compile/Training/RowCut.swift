/// Rounds rows of weights to whole numbers and keeps the heaviest of each. Its memory is kept from row to row.
struct RowCut {
  /// The entries of a row at most.
  let limit: Int
  /// The part of a row's heaviest weight below which weights are left out.
  let least: Float
  /// The largest whole number.
  let weightLimit: Int
  private var found: [(label: Int, weight: Int)] = []
  /// The heaviest of them, heaviest first, without their signs.
  private var heaviest: [Int] = []

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
    if found.count > limit { keepHeaviest() }
    return found
  }

  /// Leaves the heaviest, of equals the first, in their order.
  private mutating func keepHeaviest() {
    heaviest.removeAll(keepingCapacity: true)
    for entry in found {
      let weight = abs(entry.weight)
      if heaviest.count == limit {
        if weight <= heaviest[limit - 1] { continue }
        heaviest.removeLast()
      }
      var place = heaviest.count
      heaviest.append(weight)
      while place > 0, heaviest[place - 1] < weight {
        heaviest[place] = heaviest[place - 1]
        place -= 1
      }
      heaviest[place] = weight
    }
    // All that are heavier than the last of these stay, and as many of its own weight as there is room for.
    let last = heaviest[limit - 1]
    var equals = heaviest.count { $0 == last }
    found.removeAll { entry in
      if abs(entry.weight) != last { return abs(entry.weight) < last }
      equals -= 1
      return equals < 0
    }
  }

  @inline(__always)
  static func whole(_ value: Float, limit: Int) -> Int {
    let most = Float(limit)
    return Int(max(-most, min(most, value.rounded(.toNearestOrEven))))
  }
}
