/// What a run measures, and what it cannot.
struct Suite {
  /// The benchmarks in the order of the report.
  private(set) var benchmarks: [Benchmark] = []
  /// The names of those whose reference is not there.
  private(set) var leftOut: [String] = []

  /// Keeps the benchmarks whose names begin with a prefix.
  mutating func keep(_ prefix: String) { benchmarks.removeAll { !$0.name.hasPrefix(prefix) } }

  /// Adds a benchmark.
  mutating func add(_ benchmark: Benchmark) { benchmarks.append(benchmark) }

  /// Adds a benchmark whose reference may not be there.
  mutating func add(_ benchmark: Benchmark?, named name: String) {
    if let benchmark { benchmarks.append(benchmark) } else { leftOut.append(name) }
  }

  /// Adds the detector on texts of one kind, beside its floor and beside CLD2.
  mutating func addDetector(_ kind: String, texts: [[UInt8]], floor: FeatureFloor) {
    let name = "detector-\(kind)-cld2"
    add(.detectorBesideCLD2(name, texts: texts), named: name)
    add(.detector("detector-\(kind)-floor", texts: texts, floor: floor))
  }
}
