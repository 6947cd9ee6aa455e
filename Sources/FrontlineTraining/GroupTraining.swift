import FrontlineLanguage

/// Trains the n-gram table of one script group.
enum GroupTraining {
  /// How much is trained: samples a language and pass, and passes.
  struct Effort {
    var samples = 60_000
    var passes = 3
    /// The step size of AdaGrad at the start.
    var rate: Float = 3
  }

  /// The trained weights, a line after the other.
  static func train(_ group: ScriptGroup, corpora: [Corpus], lines: UInt32, effort: Effort) -> [Float] {
    var generator = SeededGenerator(seed: UInt64(group.rawValue) + 1)
    var store = UnitStore(lines: lines)
    let samplers = corpora.map { corpus in
      corpus.tag == LanguageTable.noiseTag
        ? LanguageSampler(noise: 30_000, store: &store, generator: &generator)
        : LanguageSampler(corpus, group: group, store: &store, generator: &generator)
    }
    let trainer = SoftmaxTrainer(
      lines: Int(lines), lanes: LanguageTable.lanes(of: group), languages: corpora.count)
    return run(trainer, samplers, store, effort, generator)
  }

  private static func run(
    _ trainer: SoftmaxTrainer, _ samplers: [LanguageSampler], _ store: UnitStore, _ effort: Effort,
    _ seeded: SeededGenerator
  ) -> [Float] {
    defer { trainer.deallocate() }
    var generator = seeded
    var sample: [Int] = []
    var features: [UInt32] = []
    let steps = effort.samples * effort.passes
    for pass in 0..<effort.passes {
      var loss = 0.0
      for index in 0..<effort.samples {
        let progress = Float(pass * effort.samples + index) / Float(steps)
        let rate = effort.rate * (1 - 0.95 * progress)
        for label in samplers.indices where !samplers[label].isEmpty {
          samplers[label].draw(&sample, &generator)
          let isPlain = generator.below(8) == 0
          features.removeAll(keepingCapacity: true)
          for unit in sample { features.append(contentsOf: store.features(of: isPlain ? store.plain[unit] : unit)) }
          guard !features.isEmpty else { continue }
          loss += Double(trainer.step(features, label: label, rate: rate))
        }
      }
      note("  pass \(pass + 1): loss \(loss / Double(effort.samples * samplers.count))")
    }
    return trainer.values
  }
}
