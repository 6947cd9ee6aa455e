import FrontlineLanguage
import FrontlineText

/// Trains the n-gram table of one script group.
enum GroupTraining {
  /// How much is trained: samples a language and pass, and passes.
  struct Effort {
    var samples = 400_000
    var passes = 2
    /// The step size of AdaGrad at the start.
    var rate: Float = 3
    /// How often the feature of a whole word is left out.
    var forgetting: Float = 0.3
    /// The kinds of samples.
    var mixture = Mixture()
  }

  /// The trained weights, a line after the other.
  static func train(_ group: ScriptGroup, corpora: [Corpus], bits: Int, letters: LetterTable, effort: Effort) -> [Float]
  {
    var generator = SplitMix64(seed: UInt64(group.rawValue) + 1)
    var store = UnitStore(bits: bits, group: group)
    let reader = WordReader(letters: letters, group: group)
    let mixture = effort.mixture
    let samplers = corpora.map { corpus in
      corpus.tag == LanguageTable.noiseTag
        ? LanguageSampler(
          noise: (0..<30_000).map { _ in NoiseGenerator.word(&generator) }, reader,
          share: mixture.share(of: corpus.tag),
          store: &store)
        : LanguageSampler(corpus, reader, mixture, store: &store, generator: &generator)
    }
    let trainer = SoftmaxTrainer(
      lines: 1 << bits, lanes: LanguageTable.lanes(of: group), languages: corpora.count)
    defer { trainer.deallocate() }
    run(trainer, samplers, store, effort, &generator)
    return trainer.values
  }

  private static func run(
    _ trainer: SoftmaxTrainer, _ samplers: [LanguageSampler], _ store: UnitStore, _ effort: Effort,
    _ generator: inout SplitMix64
  ) {
    var sample: [Int] = []
    var features: [UInt32] = []
    let steps = effort.samples * effort.passes
    for pass in 0..<effort.passes {
      var loss = 0.0
      for index in 0..<effort.samples {
        let progress = Float(pass * effort.samples + index) / Float(steps)
        let rate = effort.rate * (1 - 0.95 * progress)
        for label in samplers.indices where !samplers[label].isEmpty {
          if samplers[label].share < 1, generator.unit() >= samplers[label].share { continue }
          samplers[label].draw(&sample, isPlain: generator.below(8) == 0, &generator)
          features.removeAll(keepingCapacity: true)
          for unit in sample {
            let lines = store.features(of: unit)
            // A word that is not always known leaves its n-grams something to learn.
            let isForgotten = store.hasWholeWord[unit] && generator.unit() < effort.forgetting
            features.append(contentsOf: isForgotten ? lines.dropLast() : lines)
          }
          guard !features.isEmpty else { continue }
          loss += Double(trainer.step(features, label: label, rate: rate))
        }
      }
      note("  pass \(pass + 1): loss \(loss / Double(effort.samples * samplers.count))")
    }
  }
}
