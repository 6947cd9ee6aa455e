import FrontlineLanguage
import FrontlineText

/// Computes how much each Han character speaks for Simplified and Traditional Chinese, Cantonese and Japanese.
enum HanTraining {
  /// What one step of a score is worth.
  static let scale: Float = 0.05

  /// The frequency, in parts per million, from which on a character counts as one of the language's own.
  static let inUse: Float = 25

  /// The least that a character of the other Chinese script says against a language, in the logarithm of odds: more than is
  /// known before the first character.
  static let otherScript: Float = -4

  /// The table's bytes from the corpora of zh, zh-Hant, yue and ja, and from CLDR's transforms between both Chinese scripts,
  /// which know the characters that no corpus holds.
  static func table(_ corpora: [Corpus]) throws -> [UInt8] {
    let counts = corpora.map(counts)
    let simplified = try TextTransform(id: "Hant-Hans")
    let traditional = try TextTransform(id: "Hans-Hant")
    var bytes = [UInt8](repeating: 128, count: HanTable.byteCount)
    for index in 0..<(HanTable.byteCount / HanTable.lanes) {
      var scores = scores(counts.map { $0[index] })
      let character = UnicodeScalar(HanTable.characters.lowerBound + UInt32(index)).map { String(Character($0)) } ?? ""
      if isForeign(counts[0][index], beside: counts[1][index], character), simplified(character) != character {
        scores[0] = min(scores[0], otherScript)
      }
      if isForeign(counts[1][index], beside: counts[0][index], character), traditional(character) != character {
        scores[1] = min(scores[1], otherScript)
      }
      for lane in scores.indices {
        let step = (scores[lane] / scale).rounded()
        bytes[index * HanTable.lanes + lane] = UInt8(clamping: 128 + Int(max(-127, min(127, step))))
      }
    }
    return bytes
  }

  /// Whether a character that a transform changes is not a language's own. What the language does use is, whatever the
  /// transform says (后 is no less Traditional for being what 後 became), but for strays: lines of the other script among the
  /// subtitles.
  private static func isForeign(_ frequency: Float, beside other: Float, _ character: String) -> Bool {
    // Written in both, where it is not 着: 著名.
    character != "著" && (frequency < inUse || other > 8 * frequency)
  }

  /// Relative frequencies in parts per million.
  private static func counts(_ corpus: Corpus) -> [Float] {
    let first = HanTable.characters.lowerBound
    func normalized(_ texts: some Sequence<(String, Double)>, floor: Double) -> [Float] {
      var counts = [Double](repeating: 0, count: HanTable.byteCount / HanTable.lanes)
      for (text, count) in texts {
        for scalar in text.unicodeScalars where HanTable.characters.contains(scalar.value) {
          counts[Int(scalar.value - first)] += count
        }
      }
      let total = max(counts.reduce(0, +), floor)
      return counts.map { Float($0 / total * 1_000_000) }
    }
    let words = normalized(corpus.words.lazy.map { ($0.text, $0.count) }, floor: 1)
    let sentences = normalized(corpus.sentences.lazy.map { ($0, 1) }, floor: 1)
    return zip(words, sentences).map { max($0, $1) }
  }

  /// Logarithms of odds beside the language where the character is most frequent; 0 where the difference may be chance.
  private static func scores(_ frequencies: [Float]) -> [Float] {
    let floor: Float = 2
    let (zh, hant, yue, ja) = (frequencies[0], frequencies[1], frequencies[2], frequencies[3])
    /// A character that a language does use, be it less often, says nothing against it.
    func penalty(_ frequency: Float, beside best: Float, ratio: Float, limit: Float) -> Float {
      let odds = (frequency + floor) / (best + floor)
      return frequency < inUse && odds * ratio < 1 ? max(Logarithm.log(odds), -limit) : 0
    }
    let best = max(zh, max(hant, ja))
    let isCantonese = yue > 500 && yue > 8 * best
    let top = isCantonese ? yue : best
    return [
      penalty(zh, beside: top, ratio: 8, limit: 6), penalty(hant, beside: top, ratio: 8, limit: 6),
      isCantonese ? 0 : penalty(max(hant, yue), beside: top, ratio: 8, limit: 6),
      penalty(ja, beside: top, ratio: 12, limit: 3),
    ]
  }
}
