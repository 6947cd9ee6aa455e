@testable import FrontlineAuthoring

/// Groups rows by their definition: every row is compared with every group, whatever they share.
struct ReferenceSearch {
  let rows: GroupRows
  let minimum: Int

  /// The group of each row, -1 where it has none.
  func assignment() -> [Int] {
    var groups = leaders()
    for _ in 0..<2 { groups = nearest(to: means(of: groups)) }
    groups = nearest(to: means(of: joined(groups)))
    let sizes = sizes(groups)
    return groups.map { $0 >= 0 && sizes[$0, default: 0] >= minimum ? $0 : -1 }
  }

  private typealias Vector = [Int: Int]

  private func vector(_ row: Int, of rows: GroupRows) -> Vector {
    var vector: Vector = [:]
    for entry in rows.entries(of: row) { vector[rows.feature(entry), default: 0] += rows.weight(entry) }
    return vector
  }

  private func best(_ vector: Vector, among means: [Vector], least: Double) -> Int? {
    var found: (group: Int, score: Double)?
    for (group, mean) in means.enumerated() {
      let product = vector.reduce(0) { $0 + $1.value * mean[$1.key, default: 0] }
      let score = Double(product) / Double(mean.values.reduce(0) { $0 + $1 * $1 }).squareRoot()
      if score >= least * 1024, product > 0, score > found?.score ?? 0 { found = (group, score) }
    }
    return found?.group
  }

  private func leaders() -> [Int] {
    var means: [Vector] = []
    var groups = [Int](repeating: -1, count: rows.count)
    for row in (0..<rows.count).sorted(by: { (rows.counts[$1], $0) < (rows.counts[$0], $1) }) {
      let own = vector(row, of: rows)
      if own.isEmpty { continue }
      let group = best(own, among: means, least: MessageGrouper.leastLikeness) ?? means.count
      if group == means.count { means.append([:]) }
      means[group].merge(own, uniquingKeysWith: +)
      groups[row] = group
    }
    return groups
  }

  private func sizes(_ groups: [Int]) -> [Int: Int] {
    var sizes: [Int: Int] = [:]
    for (row, group) in groups.enumerated() where group >= 0 { sizes[group, default: 0] += rows.counts[row] }
    return sizes
  }

  private func means(of groups: [Int]) -> [Vector] {
    let sizes = sizes(groups)
    var numbers: [Int: Int] = [:]
    var means: [Vector] = []
    for (row, group) in groups.enumerated() where group >= 0 && sizes[group, default: 0] >= minimum {
      if numbers[group] == nil {
        numbers[group] = means.count
        means.append([:])
      }
      means[numbers[group] ?? 0].merge(vector(row, of: rows), uniquingKeysWith: +)
    }
    return means
  }

  private func nearest(to means: [Vector]) -> [Int] {
    (0..<rows.count).map { best(vector($0, of: rows), among: means, least: MessageGrouper.leastLikeness) ?? -1 }
  }

  private func joined(_ groups: [Int]) -> [Int] {
    let sizes = sizes(groups)
    let members = Dictionary(grouping: (0..<rows.count).filter { groups[$0] >= 0 }) { groups[$0] }
    let order = sizes.keys.filter { sizes[$0, default: 0] >= minimum }
      .sorted {
        (sizes[$1, default: 0], members[$0, default: []][0]) < (sizes[$0, default: 0], members[$1, default: []][0])
      }
    var means: [Vector] = []
    var numbers: [Int: Int] = [:]
    for group in order {
      let mean = vector(0, of: GroupRows.mean(of: members[group, default: []], of: rows))
      let joined = best(mean, among: means, least: MessageGrouper.leastJoining) ?? means.count
      if joined == means.count { means.append([:]) }
      for row in members[group, default: []] { means[joined].merge(vector(row, of: rows), uniquingKeysWith: +) }
      numbers[group] = joined
    }
    return groups.map { numbers[$0] ?? -1 }
  }
}
