/// Probabilities of languages from evidence, a restriction and a prior.
struct Posterior {
  /// How much the odds of a restricted detection exceed those of an unrestricted one, as a power.
  static let restrictedSharpening: Float = 1.35

  /// Probabilities by language id; their sum is at most one.
  let probabilities: UnsafeMutablePointer<Float>

  /// Fills `probabilities`, one for each language of ``LanguageTable``.
  init(
    _ evidence: Evidence, ranges: [Range<Int>], among: LanguageSet?, prior: LanguagePrior?,
    into probabilities: UnsafeMutablePointer<Float>
  ) {
    self.probabilities = probabilities
    probabilities.initialize(repeating: 0, count: LanguageSet.capacity)

    // The share of each script, squared so that a brand name hardly counts in a sentence.
    var total: Float = 0
    var hasOtherScript = false
    for raw in 1..<ScriptGroup.count where evidence.letters(of: raw) > 0 { hasOtherScript = true }
    for raw in 0..<ScriptGroup.count {
      let units = Self.units(evidence, raw, hasOtherScript)
      total += units * units
    }
    guard total > 0 else { return }
    for raw in 0..<ScriptGroup.count {
      let units = Self.units(evidence, raw, hasOtherScript)
      guard units > 0, let group = ScriptGroup(rawValue: UInt8(truncatingIfNeeded: raw)) else { continue }
      Self.fill(probabilities, evidence, group, ranges[raw], share: units * units / total, among, prior)
    }
  }

  private static func units(_ evidence: Evidence, _ raw: Int, _ hasOtherScript: Bool) -> Float {
    guard let group = ScriptGroup(rawValue: UInt8(truncatingIfNeeded: raw)) else { return 0 }
    let units = Float(evidence.letters(of: raw) &* group.unitWeight)
    // Latin letters stand in texts of every script: names, products, abbreviations.
    return hasOtherScript && raw == 0 ? units * 0.5 : units
  }

  private static func fill(
    _ probabilities: UnsafeMutablePointer<Float>, _ evidence: Evidence, _ group: ScriptGroup,
    _ range: Range<Int>, share: Float, _ among: LanguageSet?, _ prior: LanguagePrior?
  ) {
    // The noise language competes also where the set is restricted.
    let noise = LanguageTable.noiseID
    // Without the rivals that blur it, a language is surer than the model says: fitted on the development texts.
    let factor = evidence.factor(group) * (among?.isRestrictive ?? false ? restrictedSharpening : 1)
    var best = -Float.greatestFiniteMagnitude
    for id in range where among?.contains(id: id) ?? true || id == noise {
      let logit = evidence.logit(group, lane: id &- range.lowerBound, factor: factor) + (prior?.logWeight(of: id) ?? 0)
      probabilities[id] = logit
      best = max(best, logit)
    }
    var sum: Float = 0
    for id in range where among?.contains(id: id) ?? true || id == noise {
      let odds = Exponential.exp(probabilities[id] - best)
      probabilities[id] = odds
      sum += odds
    }
    guard sum > 0 else { return }
    let weight = share * certainty(letters: evidence.letters(of: Int(group.rawValue)), group) / sum
    for id in range { probabilities[id] *= weight }
  }

  /// What remains for languages that the detector does not know.
  private static func certainty(letters: Int, _ group: ScriptGroup) -> Float {
    let units = Float(letters &* group.unitWeight) / 4
    return units / (units + 0.1) * 0.998
  }
}
