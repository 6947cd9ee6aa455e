/// Training messages as sparse vectors, and the vocabulary that their features were taken from.
struct TrainingSet {
  /// Keys of the features, in order of first occurrence; ids are indices.
  var keys: [UInt64] = []
  /// The kinds of the features.
  var kinds: [FeatureKind] = []
  /// How much a feature counts: its kind's weight times its rarity.
  var values: [Float] = []
  /// Where each message's entries begin in `ids` and `weights`; one more than there are messages.
  var starts: [Int] = [0]
  /// Feature ids, message by message, ascending.
  var ids: [UInt32] = []
  /// Values of unit length a message.
  var weights: [Float] = []
  /// The class of each message; -1 for out of scope.
  var labels: [Int32] = []
  /// The share of each message that its rare features make up, which are not kept.
  var unknownShares: [Float] = []
  /// What a feature that no training message holds counts, by kind.
  var unknownValues: [Float] = []

  var count: Int { labels.count }

  /// Builds the set from each message's features.
  init(_ messages: [(features: [Feature], label: Int32)], options: ScoringOptions) {
    var idOf: [UInt64: UInt32] = [:]
    var allKinds: [FeatureKind] = []
    var frequencies: [Int] = []
    var last: [Int] = []
    var allKeys: [UInt64] = []
    var raw: [[UInt32]] = []
    raw.reserveCapacity(messages.count)
    for (number, message) in messages.enumerated() {
      var row: [UInt32] = []
      row.reserveCapacity(message.features.count)
      for feature in message.features {
        let id: UInt32
        if let known = idOf[feature.key] {
          id = known
        } else {
          id = UInt32(allKinds.count)
          idOf[feature.key] = id
          allKeys.append(feature.key)
          allKinds.append(feature.kind)
          frequencies.append(0)
          last.append(-1)
        }
        if last[Int(id)] != number {
          last[Int(id)] = number
          frequencies[Int(id)] += 1
        }
        row.append(id)
      }
      raw.append(row)
    }
    let many = messages.count >= options.manyMessages
    let total = Double(messages.count + 1)
    var renumbered = Array(repeating: UInt32.max, count: allKinds.count)
    for id in 0..<allKinds.count {
      let kind = Int(allKinds[id].rawValue)
      guard !many || frequencies[id] >= options.minimumCounts[kind] else { continue }
      renumbered[id] = UInt32(keys.count)
      keys.append(allKeys[id])
      kinds.append(allKinds[id])
      let rarity = PortableMath.log(total / Double(frequencies[id] + 1)) + 1
      values.append(options.kindWeights[kind] * Float(rarity))
    }
    let unknown = Float(PortableMath.log(total) + 1)
    unknownValues = zip(options.kindWeights, options.unknownFactors).map { $0 * $1 * unknown }
    for (row, message) in zip(raw, messages) {
      var norm: Float = 0
      var lost: Float = 0
      var kept: [UInt32] = []
      kept.reserveCapacity(row.count)
      for id in row {
        let new = renumbered[Int(id)]
        guard new != .max else {
          let value = unknownValues[Int(allKinds[Int(id)].rawValue)]
          norm += value * value
          lost += value * value
          continue
        }
        kept.append(new)
        norm += values[Int(new)] * values[Int(new)]
      }
      kept.sort()
      let scale = norm > 0 ? 1 / norm.squareRoot() : 0
      var index = 0
      while index < kept.count {
        var end = index + 1
        while end < kept.count && kept[end] == kept[index] { end += 1 }
        ids.append(kept[index])
        weights.append(values[Int(kept[index])] * scale * Float(end - index))
        index = end
      }
      unknownShares.append(norm > 0 ? lost / norm : 0)
      starts.append(ids.count)
      labels.append(message.label)
    }
  }
}
