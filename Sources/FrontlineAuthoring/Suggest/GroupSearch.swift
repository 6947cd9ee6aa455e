internal import FrontlineMatching

/// Which rows belong together.
struct GroupSearch {
  /// How often all rows look for their group again before groups are joined.
  private static let rounds = 2
  /// After so many rows the groups of one message are forgotten, so that the search for the first groups does not slow down with
  /// the log: what is written once in so many texts is not what many ask.
  static let window = 8_192
  /// Rows that a thread takes at once.
  private static let share = 4_096

  let rows: GroupRows
  /// The least number of messages in a group.
  let minimum: Int
  let threads: Int

  /// The group of each row, -1 where it has none. The numbers of groups mean nothing.
  func assignment() -> [Int] {
    var groups = leaders()
    for _ in 0..<Self.rounds { groups = nearest(to: means(of: groups)) }
    groups = nearest(to: means(of: joined(groups)))
    let sizes = sizes(of: groups)
    return groups.map { $0 >= 0 && sizes[$0] >= minimum ? $0 : -1 }
  }

  /// Each row, frequent ones first, joins the group that it is most like, or begins one.
  private func leaders() -> [Int] {
    var means = GroupCentroids(featureCount: rows.featureCount)
    var scores = GroupCentroids.Scores()
    var groups = [Int](repeating: -1, count: rows.count)
    let order = (0..<rows.count).sorted { (rows.counts[$1], $0) < (rows.counts[$0], $1) }
    for (number, row) in order.enumerated() where !rows.entries(of: row).isEmpty {
      if number > 0, number % Self.window == 0 { means = forgetSingles(&groups) }
      let group = means.nearest(to: row, of: rows, least: MessageGrouper.leastLikeness, &scores) ?? means.begin()
      means.add(row, of: rows, to: group)
      groups[row] = group
    }
    return groups
  }

  /// Takes the only message out of groups of one, and numbers the others anew.
  private func forgetSingles(_ groups: inout [Int]) -> GroupCentroids {
    let sizes = sizes(of: groups)
    var numbers = [Int](repeating: -1, count: sizes.count)
    var means = GroupCentroids(featureCount: rows.featureCount)
    for (row, group) in groups.enumerated() where group >= 0 {
      guard sizes[group] > 1 else {
        groups[row] = -1
        continue
      }
      if numbers[group] < 0 { numbers[group] = means.begin() }
      groups[row] = numbers[group]
      means.add(row, of: rows, to: groups[row])
    }
    return means
  }

  /// How many messages each group has.
  private func sizes(of groups: [Int]) -> [Int] {
    var sizes = [Int](repeating: 0, count: (groups.max() ?? -1) + 1)
    for (row, group) in groups.enumerated() where group >= 0 { sizes[group] += rows.counts[row] }
    return sizes
  }

  /// The means of the groups that are large enough, in the order of their first rows.
  private func means(of groups: [Int]) -> GroupCentroids {
    let sizes = sizes(of: groups)
    var numbers = [Int](repeating: -1, count: sizes.count)
    var means = GroupCentroids(featureCount: rows.featureCount)
    for (row, group) in groups.enumerated() where group >= 0 && sizes[group] >= minimum {
      if numbers[group] < 0 { numbers[group] = means.begin() }
      means.add(row, of: rows, to: numbers[group])
    }
    return means
  }

  /// For each row the group whose mean it is most like.
  private func nearest(to means: GroupCentroids) -> [Int] {
    let parts = (rows.count + Self.share - 1) / Self.share
    return ParallelWork.map(parts, threads: threads) { part in
      var scores = GroupCentroids.Scores()
      return (part * Self.share..<min((part + 1) * Self.share, rows.count)).map { row in
        means.nearest(to: row, of: rows, least: MessageGrouper.leastLikeness, &scores) ?? -1
      }
    }.flatMap(\.self)
  }

  /// The same groups, those with nearly the same mean as a larger one made a part of it.
  private func joined(_ groups: [Int]) -> [Int] {
    let sizes = sizes(of: groups)
    var members = [[Int]](repeating: [], count: sizes.count)
    for (row, group) in groups.enumerated() where group >= 0 { members[group].append(row) }
    var means = GroupCentroids(featureCount: rows.featureCount)
    var scores = GroupCentroids.Scores()
    var numbers = [Int](repeating: -1, count: sizes.count)
    let order = sizes.indices.filter { sizes[$0] >= minimum }
      .sorted { (sizes[$1], members[$0][0]) < (sizes[$0], members[$1][0]) }
    for group in order {
      let mean = GroupRows.mean(of: members[group], of: rows)
      let joined = means.nearest(to: 0, of: mean, least: MessageGrouper.leastJoining, &scores) ?? means.begin()
      for row in members[group] { means.add(row, of: rows, to: joined) }
      numbers[group] = joined
    }
    return groups.map { $0 >= 0 ? numbers[$0] : -1 }
  }
}
