/// A list of folded words in the order in which they are tried, found by their first or last character without looking at the others.
struct SlotWords: Sendable {
  private struct Entry: BitwiseCopyable {
    var start: Int32
    var count: Int32
    /// The next word with such a character; -1: none.
    var next: Int32
  }

  private var scalars: [UInt32] = []
  private var entries: [Entry] = []
  private var heads: [64 of Int32] = .init(repeating: -1)

  init(_ words: [[UInt32]] = [], byLast: Bool = false) {
    for word in words {
      entries.append(
        Entry(
          start: Int32(truncatingIfNeeded: scalars.count), count: Int32(truncatingIfNeeded: word.count), next: -1))
      scalars += word
    }
    for (number, word) in words.enumerated().reversed() {
      guard let scalar = byLast ? word.last : word.first else { continue }
      let bucket = Int(scalar & 63)
      entries[number].next = heads[bucket]
      heads[bucket] = Int32(truncatingIfNeeded: number)
    }
  }

  var count: Int { entries.count }

  /// The first word that may begin (or end) with a character; -1: none. It need not do so.
  @inline(__always)
  func first(with scalar: UInt32) -> Int { Int(heads[Int(scalar & 63)]) }

  /// The next such word; -1: none.
  @inline(__always)
  func next(after number: Int) -> Int { Int(entries[number].next) }

  @inline(__always)
  func length(_ number: Int) -> Int { Int(entries[number].count) }

  /// A scalar of a word; 0 outside.
  @inline(__always)
  func scalar(_ number: Int, _ offset: Int) -> UInt32 {
    let entry = entries[number]
    return offset >= 0 && offset < Int(entry.count) ? scalars[Int(entry.start) + offset] : 0
  }

  /// Whether a text goes on with a word at a place.
  @inline(__always)
  func stands(_ number: Int, in text: borrowing SlotText, at place: Int) -> Bool {
    let entry = entries[number]
    guard place >= 0, entry.count > 0, place + Int(entry.count) <= text.count else { return false }
    for offset in 0..<Int(entry.count) where text[place + offset] != scalars[Int(entry.start) + offset] { return false }
    return true
  }
}
