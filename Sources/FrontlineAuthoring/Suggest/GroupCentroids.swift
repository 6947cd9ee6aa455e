/// Groups as the sums of their rows, found by feature: a row is compared only with groups that can be like enough.
struct GroupCentroids {
  private struct Entry: BitwiseCopyable {
    var group: UInt32
    var sum: Int
  }

  /// What a search needs beside the groups; one a thread.
  struct Scores {
    fileprivate var sums: [Int] = []
    fileprivate var touched: [UInt32] = []
  }

  /// For each feature the groups that have it.
  private var lists: [[Entry]]
  /// Where a group stands in the list of a feature.
  private var places: [UInt64: Int] = [:]
  private var squares: [Int] = []
  private var lengths: [Double] = []

  init(featureCount: Int) { lists = [[Entry]](repeating: [], count: featureCount) }

  /// How many groups there are.
  var count: Int { squares.count }

  /// Begins a group that holds nothing.
  mutating func begin() -> Int {
    squares.append(0)
    lengths.append(0)
    return squares.count - 1
  }

  /// Adds a row to a group.
  mutating func add(_ row: Int, of rows: GroupRows, to group: Int) {
    for entry in rows.entries(of: row) {
      let (feature, weight) = (rows.feature(entry), rows.weight(entry))
      let key = Self.key(feature, group)
      if let place = places[key] {
        let old = lists[feature][place].sum
        lists[feature][place].sum = old + weight
        squares[group] += weight * (2 * old + weight)
      } else {
        places[key] = lists[feature].count
        lists[feature].append(Entry(group: UInt32(group), sum: weight))
        squares[group] += weight * weight
      }
    }
    lengths[group] = Double(squares[group]).squareRoot()
  }

  private static func key(_ feature: Int, _ group: Int) -> UInt64 { UInt64(feature) << 32 | UInt64(group) }

  /// The group that a row is most like, by the cosine, where that is at least so much; of equals the one that began first.
  ///
  /// A row's entries stand by weight, heaviest first. A group that shares none of the heaviest cannot be like enough once the
  /// others together are too light (Cauchy and Schwarz), so the long lists of common features are never gone through: they are
  /// looked up for the few groups that may still be the nearest. The result is that of comparing with every group.
  func nearest(to row: Int, of rows: GroupRows, least: Double, _ scores: inout Scores) -> Int? {
    let entries = rows.entries(of: row)
    let threshold = least * GroupRows.unit
    var rest = entries.reduce(0) { $0 + rows.weight($1) * rows.weight($1) }
    var next = entries.lowerBound
    scores.begin(count)
    while next < entries.upperBound, Double(rest).squareRoot() > threshold - Self.slack {
      let weight = rows.weight(next)
      for item in lists[rows.feature(next)] { scores.add(weight &* item.sum, to: item.group) }
      rest -= weight * weight
      next += 1
    }
    let most = Double(rest).squareRoot() + Self.slack
    var floor = threshold
    for group in scores.touched { floor = max(floor, Double(scores.sums[Int(group)]) / lengths[Int(group)]) }
    var (found, best): (Int?, Double) = (nil, threshold)
    for touched in scores.touched {
      let group = Int(touched)
      var sum = scores.sums[group]
      scores.sums[group] = 0
      guard Double(sum) / lengths[group] + most >= floor else { continue }
      for entry in next..<entries.upperBound {
        let feature = rows.feature(entry)
        if let place = places[Self.key(feature, group)] { sum += rows.weight(entry) * lists[feature][place].sum }
      }
      let score = Double(sum) / lengths[group]
      if score > best || (score == best && group < found ?? .max) { (found, best) = (group, score) }
    }
    scores.touched.removeAll(keepingCapacity: true)
    return found
  }

  /// More than bounds are off by rounding.
  private static let slack = 1e-6
}

extension GroupCentroids.Scores {
  /// Makes room for so many groups.
  fileprivate mutating func begin(_ count: Int) {
    if sums.count < count { sums.append(contentsOf: repeatElement(0, count: 2 * count - sums.count)) }
  }

  @inline(__always)
  fileprivate mutating func add(_ part: Int, to group: UInt32) {
    if sums[Int(group)] == 0 { touched.append(group) }
    sums[Int(group)] &+= part
  }
}
