/// Probabilities of languages from evidence, a restriction and a prior.
struct Posterior {
  /// A language whose odds are smaller than those of the best one by more than this, as a logarithm, has no probability.
  private static let cutoff: Float = 14

  let evidence: Evidence
  let among: LanguageSet?
  let prior: LanguagePrior?

  /// Calls `body` with the id and the probability of each language that has one, in the order of ids; the probabilities sum up
  /// to one at most. The noise language is among them.
  @inline(__always)
  func forEach(_ body: (Int, Float) -> Void) {
    forEachGroup { group, odds, _, weight in
      let range = LanguageTable.range(of: group)
      for id in range {
        let probability = odds[Evidence.slot(group, lane: id &- range.lowerBound)] * weight
        if probability > 0 { body(id, probability) }
      }
    }
  }

  /// The most probable language with its probability; the noise language may be it. Nil where nothing can be said.
  @inline(__always)
  var best: (id: Int, probability: Float)? {
    var best: (id: Int, probability: Float)?
    forEachGroup { _, _, id, weight in
      // The odds of the best language of a group are one.
      if weight > best?.probability ?? 0 { best = (id, weight) }
    }
    return best
  }

  /// Calls `body` for each group that has letters with the odds of its languages beside the best of them, the id of that one, and
  /// what turns odds into probabilities.
  @inline(__always)
  private func forEachGroup(_ body: (ScriptGroup, UnsafePointer<Float>, Int, Float) -> Void) {
    // The share of each script, squared so that a brand name hardly counts in a sentence.
    var total: Float = 0
    var groups = evidence.groups
    while groups != 0 {
      let units = units(of: groups.trailingZeroBitCount)
      total += units * units
      groups &= groups &- 1
    }
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Evidence.maximumLanes) { buffer in
      guard let odds = buffer.baseAddress else { preconditionFailure("a buffer of fixed size has a base address") }
      groups = evidence.groups
      while groups != 0 {
        let raw = groups.trailingZeroBitCount
        groups &= groups &- 1
        guard let group = ScriptGroup(rawValue: UInt8(truncatingIfNeeded: raw)) else { continue }
        let units = units(of: raw)
        guard let (best, sum) = write(odds, of: group) else { continue }
        let certainty = Self.certainty(letters: evidence.letters(of: group), group)
        body(group, odds, best, units * units / total * certainty / sum)
      }
    }
  }

  /// How much the letters of a group count.
  private func units(of raw: Int) -> Float {
    guard let group = ScriptGroup(rawValue: UInt8(truncatingIfNeeded: raw)) else { return 0 }
    let units = Float(evidence.letters(of: group) &* group.unitWeight)
    // Latin letters stand in texts of every script: names, products, abbreviations.
    return group == .latin && evidence.groups != 1 ? units * 0.5 : units
  }

  /// Writes the odds of a group's languages beside the best one of them, which are one, to `odds`; returns the id of that one and the
  /// sum of the odds, or nil where no language is allowed.
  @inline(__always)
  private func write(_ odds: UnsafeMutablePointer<Float>, of group: ScriptGroup) -> (best: Int, sum: Float)? {
    let factor = evidence.factor(group, isRestricted: among?.isRestrictive ?? false)
    let count = evidence.writeLogits(group, factor: factor, to: odds)
    let range = LanguageTable.range(of: group)
    guard !range.isEmpty else { return nil }
    // Places without a language are never the best.
    for lane in range.count..<count { odds[Evidence.slot(group, lane: lane)] = -Float.greatestFiniteMagnitude }
    if among != nil || prior != nil { apply(group, range, odds) }
    let top = Self.maximum(odds, count)
    guard top > -Float.greatestFiniteMagnitude else { return nil }
    let numbers = UnsafeMutableRawPointer(odds)
    var best = Int.max
    var sums = SIMD4<Float>()
    var slot = 0
    while slot < count {
      let distances = numbers.loadUnaligned(fromByteOffset: 4 &* slot, as: SIMD4<Float>.self) - top
      let nearest = distances.max()
      var four = SIMD4<Float>()
      if nearest > -Self.cutoff {
        four = Exponential.exp(distances).replacing(with: 0, where: distances .<= -Self.cutoff)
        sums += four
      }
      numbers.storeBytes(of: four, toByteOffset: 4 &* slot, as: SIMD4<Float>.self)
      if nearest == 0 {
        // The order of the slots is its own inverse.
        for place in 0..<4 where distances[place] == 0 { best = min(best, Evidence.slot(group, lane: slot &+ place)) }
      }
      slot &+= 4
    }
    return (range.lowerBound &+ best, sums.sum())
  }

  /// Adds the prior, and takes out the languages that may not be answered. The noise language competes always.
  private func apply(_ group: ScriptGroup, _ range: Range<Int>, _ logits: UnsafeMutablePointer<Float>) {
    for id in range {
      let slot = Evidence.slot(group, lane: id &- range.lowerBound)
      let isAllowed = among?.contains(id: id) ?? true || id == LanguageTable.noiseID
      logits[slot] = isAllowed ? logits[slot] + (prior?.logWeight(of: id) ?? 0) : -Float.greatestFiniteMagnitude
    }
  }

  /// The largest of `count` numbers, a multiple of four.
  @inline(__always)
  private static func maximum(_ numbers: UnsafeMutablePointer<Float>, _ count: Int) -> Float {
    let numbers = UnsafeRawPointer(numbers)
    var largest = SIMD4<Float>(repeating: -Float.greatestFiniteMagnitude)
    var offset = 0
    while offset < 4 &* count {
      let next = numbers.loadUnaligned(fromByteOffset: offset, as: SIMD4<Float>.self)
      largest.replace(with: next, where: next .> largest)
      offset &+= 16
    }
    return largest.max()
  }

  /// What remains for languages that the detector does not know.
  private static func certainty(letters: Int, _ group: ScriptGroup) -> Float {
    let units = Float(letters &* group.unitWeight) / 4
    return units / (units + 0.1) * 0.998
  }
}
