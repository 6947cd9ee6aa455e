internal import FrontlineMatching

/// The different texts of a log as vectors of length ``unit``: rare features weigh more, and all numbers are whole, so that sums
/// are the same in any order.
struct GroupRows {
  /// The length of a row.
  static let unit = 1_024.0

  /// How many messages read so, of each row.
  private(set) var counts: [Int] = []
  /// How many different features there are.
  let featureCount: Int
  private var ids: [UInt32] = []
  private var weights: [Int32] = []
  private var ends: [Int] = []

  /// - Parameters:
  ///   - texts: the different texts.
  ///   - counts: how many messages read so.
  ///   - background: other texts of the language, from which it is learned which features are common.
  init(_ texts: [GroupFeatures], counts: [Int], background: [GroupFeatures]) {
    self.counts = counts
    var numbers: [GroupFeature: UInt32] = [:]
    var occurrences: [Int] = []
    for features in texts + background {
      for feature in features.list {
        if let number = numbers[feature] {
          occurrences[Int(number)] += 1
        } else {
          numbers[feature] = UInt32(occurrences.count)
          occurrences.append(1)
        }
      }
    }
    featureCount = occurrences.count
    let total = Double(texts.count + background.count + 1)
    for features in texts {
      let row = features.list.map { feature -> (id: UInt32, value: Double) in
        let id = numbers[feature] ?? 0
        let rarity = PortableMath.log(total / Double(occurrences[Int(id)]))
        return (id, feature.kind.weight * rarity)
      }
      let length = row.reduce(0.0) { $0 + $1.value * $1.value }.squareRoot()
      append(row.map { ($0.id, $0.value / length) })
    }
  }

  /// How many rows there are.
  var count: Int { ends.count }

  /// The entries of a row, heaviest first.
  func entries(of row: Int) -> Range<Int> { (row > 0 ? ends[row - 1] : 0)..<ends[row] }

  /// The feature of an entry.
  @inline(__always)
  func feature(_ entry: Int) -> Int { Int(ids[entry]) }

  /// The weight of an entry.
  @inline(__always)
  func weight(_ entry: Int) -> Int { Int(weights[entry]) }
}

extension GroupRows {
  /// The mean of rows, as a row.
  static func mean(of members: [Int], of rows: GroupRows) -> GroupRows {
    var sums: [UInt32: Int] = [:]
    for row in members {
      for entry in rows.entries(of: row) { sums[rows.ids[entry], default: 0] += rows.weight(entry) }
    }
    // Whole numbers, since the order of a dictionary must not tell how they are rounded.
    let length = Double(sums.values.reduce(0) { $0 + $1 * $1 }).squareRoot()
    return GroupRows(row: sums.keys.sorted().map { ($0, Double(sums[$0] ?? 0) / length) }, like: rows)
  }

  private init(row: [(id: UInt32, value: Double)], like rows: GroupRows) {
    featureCount = rows.featureCount
    counts = [1]
    append(row)
  }

  /// Adds a row with values of length 1, heaviest first; what is too small to count is left out.
  private mutating func append(_ row: [(id: UInt32, value: Double)]) {
    let whole = row.map { (id: $0.id, weight: Int32(($0.value * Self.unit).rounded())) }.filter { $0.weight > 0 }
    for (id, weight) in whole.sorted(by: { ($1.weight, $0.id) < ($0.weight, $1.id) }) {
      ids.append(id)
      weights.append(weight)
    }
    ends.append(ids.count)
  }
}
