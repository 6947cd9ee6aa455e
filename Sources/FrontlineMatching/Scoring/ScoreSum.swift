/// Adds up a message's scores: one integer a class. One a matcher; its memory is kept from message to message.
struct ScoreSum: ~Copyable {
  private var dense = DenseSum()
  private var sparse = SparseSum()
  private var lookups = FeatureLookups()

  /// Makes ready for a message to a scorer: all scores zero.
  @inline(__always)
  mutating func begin(_ scorer: Scorer) {
    if scorer.isDense { dense.begin(scorer) } else { sparse.begin(scorer) }
  }

  /// Adds a word's weights.
  @inline(__always)
  mutating func add(_ word: VocabularyWord, _ scorer: Scorer) {
    if scorer.isDense {
      if let row = scorer.denseRow(word.row) { dense.add(row, scorer) }
    } else {
      sparse.add(scorer.entries(of: word), scorer)
    }
  }

  /// Adds what is known of the pairs and runs whose keys the body passes on, not more than `limit` of them; tells how many are
  /// known.
  @inline(__always)
  mutating func addFeatures(_ scorer: Scorer, limit: Int, _ body: ((UInt64) -> Void) -> Void) -> Int {
    let filter = scorer.featureFilter
    guard !filter.isEmpty else { return 0 }
    lookups.begin(room: limit)
    body { lookups.add($0, filter) }
    if scorer.isDense {
      lookups.resolve(scorer.cells)
      dense.add(cells: lookups.cells, scorer)
    } else {
      lookups.resolve(scorer.wideCells)
      sparse.add(cells: lookups.cells, scorer)
    }
    return lookups.found
  }

  /// Completes the sums and takes the largest.
  @inline(__always)
  mutating func largest(_ scorer: Scorer) -> TopScores {
    scorer.isDense ? dense.largest(scorer) : sparse.largest(scorer)
  }
}
