/// The weights of pairs and runs, in a table whose places hold them themselves: a cell is a tag and up to seven entries of
/// a class and a weight, 16 bytes or 32, so that a feature costs one cache line, its key's comparison included.
///
/// A feature of more entries goes on in a second cell under a key of its own. Cells of 16-bit words hold 512 classes, those of 32-bit words a million.
struct FeatureCells<Word: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>: Sendable {
  /// Words of a cell, of which the first is the tag; 0: the cell is empty.
  static var width: Int { 8 }
  /// Entries of a cell at most.
  static var entryLimit: Int { width - 1 }
  static var weightBits: Int { Word.bitWidth == 16 ? 7 : 12 }
  static var classLimit: Int { 1 << (Word.bitWidth - weightBits) }
  /// The largest weight.
  static var weightLimit: Int { 1 << (weightBits - 1) - 1 }
  /// Cells looked at for a key at most: the builder keeps to it, and a damaged table cannot hold up a lookup.
  static var probeLimit: Int { 32 }

  private let words: FlatArray<Word>
  private let mask: Int

  /// A table over words of an index; what is no power of two of cells is damaged and holds nothing.
  init(_ words: FlatArray<Word>) {
    let cells = words.count / Self.width
    let isPower = cells > 0 && cells & (cells - 1) == 0 && cells * Self.width == words.count
    self.words = isPower ? words : .empty
    mask = isPower ? cells - 1 : 0
  }

  /// The number of a key's cell, from 1; 0 where there is none.
  @inline(__always)
  func cell(of key: UInt64) -> Int {
    guard words.count > 0 else { return 0 }
    var cell = Int(truncatingIfNeeded: key) & mask
    let tag = Self.tag(key)
    for _ in 0..<Self.probeLimit {
      let held = words.base[cell &* Self.width]
      if held == tag { return cell &+ 1 }
      if held == 0 { return 0 }
      cell = (cell &+ 1) & mask
    }
    return 0
  }

  /// The key under which the entries stand that a full cell of a key has no room for; 0 where the cell is not full.
  @inline(__always)
  func continuation(of key: UInt64, cell: Int) -> UInt64 {
    words.base[cell &* Self.width &- 1] == 0 ? 0 : Self.continued(key)
  }

  @inline(__always)
  static func continued(_ key: UInt64) -> UInt64 { (key ^ (key &>> 31)) &* 0x9e37_79b9_7f4a_7c15 | 1 }

  /// Calls the body with the class and weight of each entry of a cell that ``cell(of:)`` told.
  @inline(__always)
  func forEachEntry(of cell: Int, _ body: (Int, Int32) -> Void) {
    let entries = words.base + (cell &- 1) &* Self.width
    for place in 1..<Self.width {
      let entry = entries[place]
      if entry == 0 { return }
      body(Self.label(entry), Self.weight(entry))
    }
  }

  /// What stands first in the cell of a key.
  @inline(__always)
  static func tag(_ key: UInt64) -> Word {
    let tag = Word(truncatingIfNeeded: key &>> UInt64(64 - Word.bitWidth))
    return tag == 0 ? 1 : tag
  }

  /// An entry of a class and a weight, neither larger than it can hold.
  static func entry(label: UInt32, weight: Int16) -> Word {
    Word(truncatingIfNeeded: label) << Word(weightBits) | Word(truncatingIfNeeded: weight) & (1 << Word(weightBits) - 1)
  }

  @inline(__always)
  private static func label(_ entry: Word) -> Int { Int(truncatingIfNeeded: entry &>> Word(weightBits)) }

  @inline(__always)
  private static func weight(_ entry: Word) -> Int32 {
    let up = UInt32(32 - weightBits)
    return Int32(bitPattern: UInt32(truncatingIfNeeded: entry) &<< up) &>> Int32(up)
  }
}
