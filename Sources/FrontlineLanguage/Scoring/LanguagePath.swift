/// The most probable languages of a row of words where a change of language is rare (the Viterbi algorithm).
struct LanguagePath {
  /// For each word the lane of its language.
  private(set) var lanes: [Int] = []

  /// What a change of language costs, in the logarithm of odds.
  static let changeCost: Float = 7
  /// The most that one word can say against a language, so that a name changes nothing.
  static let wordLimit: Float = 5

  /// The path over `words`, the logits of each by lane; `allowed` and `logWeights` by lane.
  init(words: [[Float]], allowed: [Bool], logWeights: [Float]) {
    let lanes = allowed.indices.filter { allowed[$0] }
    guard !lanes.isEmpty else { return }
    var totals = lanes.map { logWeights[$0] }
    var cameFrom: [[Int]] = []
    for (index, word) in words.enumerated() {
      let best = totals.indices.max { totals[$0] < totals[$1] } ?? 0
      var origins: [Int] = []
      let emissions = Self.emissions(word, lanes)
      let change = totals[best] - Self.changeCost
      for state in lanes.indices {
        let isChange = index > 0 && change > totals[state]
        origins.append(isChange ? best : state)
        totals[state] = (isChange ? change : totals[state]) + emissions[state]
      }
      cameFrom.append(origins)
    }
    var state = totals.indices.max { totals[$0] < totals[$1] } ?? 0
    var path: [Int] = []
    for origins in cameFrom.reversed() {
      path.append(lanes[state])
      state = origins[state]
    }
    self.lanes = path.reversed()
  }

  /// What a word says for each language, at most 0 and not below the limit.
  private static func emissions(_ word: [Float], _ lanes: [Int]) -> [Float] {
    let logits = lanes.map { word[$0] }
    let top = logits.reduce(-Float.greatestFiniteMagnitude, max)
    return logits.map { max($0 - top, -wordLimit) }
  }
}
