/// The weights of pairs and runs one row after another, as the cells of ``FeatureCells`` hold them.
struct FeatureRows {
  /// The most entries of a row.
  static let entryLimit = 2 * FeatureCells<UInt16>.entryLimit
  /// How often a table is made larger so that all rows find a place; only keys that are all alike need it more often.
  private static let attempts = 12

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
    typealias Cells = FeatureCells<Word>
    let cells = counts.reduce(0) { $0 + (Int($1) + Cells.entryLimit - 1) / Cells.entryLimit }
    // Three cells of five are taken: with more, lines overflow and a lookup costs more of them.
    var lines = max(1, (cells * 5 + Cells.cellsPerLine * 3 - 1) / (Cells.cellsPerLine * 3))
    for _ in 0..<Self.attempts {
      if let words: [Word] = laidOut(lines, all: true) { return words }
      lines += lines / 4 + 1
    }
    return laidOut(lines, all: false) ?? []
  }

  /// Fills lines from their beginning, and goes on to the next where one is full. Where a row would stand too far from where it
  /// is looked for the table is nil, or, where not all must be held, goes without what is left of the row.
  private func laidOut<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>(
    _ lines: Int, all: Bool
  ) -> [Word]? {
    typealias Cells = FeatureCells<Word>
    var words = [Word](repeating: 0, count: lines * Cells.cellsPerLine * Cells.width)
    var filled = [Int](repeating: 0, count: lines)
    var entry = 0
    for (row, key) in keys.enumerated() {
      let end = entry + Int(counts[row])
      var line = Cells.line(of: key, lines: lines)
      var looked = 1
      while entry < end {
        while filled[line] == Cells.cellsPerLine, looked < Cells.lineLimit {
          line = (line + 1) % lines
          looked += 1
        }
        guard filled[line] < Cells.cellsPerLine else {
          if all { return nil }
          entry = end
          break
        }
        let start = (line * Cells.cellsPerLine + filled[line]) * Cells.width
        filled[line] += 1
        words[start] = Cells.tag(key)
        for place in 0..<min(Cells.entryLimit, end - entry) {
          words[start + 1 + place] = Cells.entry(label: labels[entry + place], weight: weights[entry + place])
        }
        entry = min(entry + Cells.entryLimit, end)
      }
    }
    return words
  }
}
