/// The weights of pairs and runs, in a table that holds them itself: a cell is a tag and up to seven entries of a class and a
/// weight, 16 bytes or 32, and the cells of a cache line are looked through together, so that a feature costs one line, its
/// key's comparison included.
///
/// A feature of more entries than a cell has room for takes two. Cells of 16-bit words hold 512 classes, those of 32-bit words
/// a million.
struct FeatureCells<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>: Sendable {
  /// Words of a cell, of which the first is the tag; 0: the cell is empty.
  static var width: Int { 8 }
  /// Entries of a cell at most.
  static var entryLimit: Int { width - 1 }
  static var cellsPerLine: Int { 512 / (width * Word.bitWidth) }
  /// Lines looked through for a key at most: the builder keeps to it, and a damaged table cannot hold up a lookup.
  static var lineLimit: Int { 16 }
  /// Cells that a key can lead to.
  static var cellLimit: Int { lineLimit * cellsPerLine }
  static var weightBits: Int { Word.bitWidth == 16 ? 7 : 12 }
  static var labelBits: Int { Word.bitWidth - weightBits }
  static var classLimit: Int { 1 << labelBits }
  /// The largest weight.
  static var weightLimit: Int { 1 << (weightBits - 1) - 1 }

  private let words: FlatArray<Word>
  private let lines: Int

  /// A table over words of an index; what is not whole lines is damaged and holds nothing.
  init(_ words: FlatArray<Word>) {
    let lineWords = Self.width * Self.cellsPerLine
    lines = words.count.isMultiple(of: lineWords) ? words.count / lineWords : 0
    self.words = words
  }

  /// The line of a key in a table of so many: its lower half as a part of the whole.
  @inline(__always)
  static func line(of key: UInt64, lines: Int) -> Int {
    Int(truncatingIfNeeded: ((key & 0xFFFF_FFFF) &* UInt64(truncatingIfNeeded: lines)) &>> 32)
  }

  /// Writes down the numbers of a key's cells, for which there must be room for ``cellLimit``, and tells how many they are. The
  /// cells of a line are compared without a branch.
  @inline(__always)
  func find(_ key: UInt64, into cells: UnsafeMutablePointer<UInt32>) -> Int {
    guard lines > 0 else { return 0 }
    let tag = Self.tag(key)
    var line = Self.line(of: key, lines: lines)
    var count = 0
    for _ in 0..<Self.lineLimit {
      let first = line &* Self.cellsPerLine
      let tags = words.base + first &* Self.width
      for place in 0..<Self.cellsPerLine {
        cells[count] = UInt32(truncatingIfNeeded: first &+ place)
        count &+= tags[place &* Self.width] == tag ? 1 : 0
      }
      // Lines are filled from their beginning.
      guard tags[(Self.cellsPerLine &- 1) &* Self.width] != 0 else { break }
      line &+= 1
      if line == lines { line = 0 }
    }
    return count
  }

  /// Calls the body with the class and weight of each entry of a cell; those that are not taken weigh nothing.
  @inline(__always)
  func forEachEntry(of cell: UInt32, _ body: (Int, Word) -> Void) {
    let entries = words.base + Int(truncatingIfNeeded: cell) &* Self.width
    for place in 1..<Self.width {
      let entry = entries[place]
      body(Int(truncatingIfNeeded: entry & (1 &<< Word(truncatingIfNeeded: Self.labelBits) &- 1)), entry)
    }
  }

  /// The weight of an entry.
  @inline(__always)
  static func weight(_ entry: Word) -> Int32 {
    let up = 32 &- Word.bitWidth
    return Int32(bitPattern: UInt32(truncatingIfNeeded: entry) &<< UInt32(truncatingIfNeeded: up))
      &>> Int32(truncatingIfNeeded: up &+ labelBits)
  }

  /// An entry of a class and a weight, neither larger than it can hold.
  static func entry(label: UInt32, weight: Int16) -> Word {
    Word(truncatingIfNeeded: weight) << Word(labelBits) | Word(truncatingIfNeeded: label)
  }

  /// What stands first in a cell of a key.
  @inline(__always)
  static func tag(_ key: UInt64) -> Word {
    let tag = Word(truncatingIfNeeded: key &>> UInt64(64 - Word.bitWidth))
    return tag == 0 ? 1 : tag
  }
}
