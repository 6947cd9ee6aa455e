import FrontlineLanguage
import FrontlineText

/// Fits temperatures, so that a language said with probability p is right p of the time.
enum Calibration {
  /// The temperature of the smallest bin, and of others where there is too little to fit one.
  private static let fewLetters: Float = 2

  /// The temperatures of a group by amount of evidence, fitted on texts of known language.
  static func temperatures(
    _ group: ScriptGroup, texts: [(text: String, label: Int)], detector: LanguageDetector
  ) -> [Float] {
    var bins = [[(logits: [Float], label: Int)]](repeating: [], count: EvidenceBin.count)
    for (text, label) in texts {
      var text = text
      let (letters, logits) = text.withUTF8 { detector.logits($0, of: group) }
      if letters > 0 { bins[EvidenceBin.index(letters: letters)].append((logits, label)) }
    }
    // One to three letters are mostly chat ("ok", "hm"), which no corpus here shows.
    var previous = fewLetters
    return bins.enumerated().map { index, bin in
      if index > 0 { previous = bin.count >= 100 ? fit(bin) : previous }
      return previous
    }
  }

  /// The power of the odds at which a detection that is restricted to the languages of `texts` is as sure as it is right.
  static func sharpening(
    texts: [(tag: String, texts: EvaluationTexts)], detector: (Float) throws -> LanguageDetector
  ) rethrows -> Float {
    let set = LanguageSet(texts.compactMap { LocaleTag($0.tag) })
    var best: (error: Double, sharpening: Float) = (.infinity, 1)
    for step in 0...14 {
      let sharpening = 0.8 + 0.1 * Float(step)
      let error = try Evaluation(detector: detector(sharpening), corpora: texts).calibrationError(among: set)
      if error < best.error { best = (error, sharpening) }
    }
    return best.sharpening
  }

  private static func fit(_ bin: [(logits: [Float], label: Int)]) -> Float {
    var best: (loss: Double, temperature: Float) = (.infinity, 1)
    for step in 0..<40 {
      let temperature = 0.4 * Exponential.exp(Float(step) * 0.07)
      var loss = 0.0
      for (logits, label) in bin {
        let top = logits.reduce(-Float.greatestFiniteMagnitude, max)
        let sum = logits.reduce(Float(0)) { $0 + Exponential.exp(($1 - top) / temperature) }
        loss += Double(Logarithm.log(sum) - (logits[label] - top) / temperature)
      }
      if loss < best.loss { best = (loss, temperature) }
    }
    return best.temperature
  }
}
