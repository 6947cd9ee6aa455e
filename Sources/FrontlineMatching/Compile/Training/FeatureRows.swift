/// The weights of pairs and runs one row after another, as the cells of ``FeatureCells`` hold them.
struct FeatureRows {
  /// The most entries of a row.
  static let entryLimit = 2 * FeatureCells<UInt16>.entryLimit

  private(set) var keys: [UInt64] = []
  private(set) var counts: [UInt8] = []
  private(set) var labels: [UInt32] = []
  private(set) var weights: [Int16] = []

  /// Adds a row, which must have an entry and no more than ``entryLimit``.
  mutating func add(_ key: UInt64, _ entries: [(label: Int, weight: Int)]) {
    keys.append(key)
    counts.append(UInt8(entries.count))
    for entry in entries {
      labels.append(UInt32(entry.label))
      weights.append(Int16(entry.weight))
    }
  }

  /// The words of a table of cells.
  func cells<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>(
    of type: Word.Type
  ) -> [Word] {
    let most = FeatureCells<Word>.entryLimit
    let continued = counts.count { $0 > most }
    var cells = 8
    while cells * 4 < (keys.count + continued) * 5 { cells *= 2 }
    while true {
      if let words: [Word] = laidOut(cells) { return words }
      cells *= 2
    }
  }

  private func laidOut<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>(
    _ cells: Int
  ) -> [Word]? {
    typealias Cells = FeatureCells<Word>
    var words = [Word](repeating: 0, count: cells * Cells.width)
    // First all rows, then what goes on elsewhere.
    for isContinuation in [false, true] {
      var start = 0
      for (row, key) in keys.enumerated() {
        let entries = start..<(start + Int(counts[row]))
        start = entries.upperBound
        if isContinuation {
          guard entries.count > Cells.entryLimit else { continue }
          let rest = (entries.lowerBound + Cells.entryLimit)..<entries.upperBound
          guard place(Cells.continued(key), rest, in: &words) else { return nil }
        } else {
          guard place(key, entries.prefix(Cells.entryLimit), in: &words) else { return nil }
        }
      }
    }
    return words
  }

  /// Fills a free cell; false where none is near enough. Of two keys that cannot be told apart the first stays.
  private func place<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>(
    _ key: UInt64, _ entries: Range<Int>, in words: inout [Word]
  ) -> Bool {
    typealias Cells = FeatureCells<Word>
    let mask = words.count / Cells.width - 1
    let tag = Cells.tag(key)
    var cell = Int(truncatingIfNeeded: key) & mask
    var probes = 0
    while words[cell * Cells.width] != 0 {
      if words[cell * Cells.width] == tag { return true }
      cell = (cell + 1) & mask
      probes += 1
      if probes == Cells.probeLimit { return false }
    }
    words[cell * Cells.width] = tag
    for (place, entry) in entries.enumerated() {
      words[cell * Cells.width + 1 + place] = Cells.entry(label: labels[entry], weight: weights[entry])
    }
    return true
  }
}
