/// The words of a text with their places and the scores of each.
struct SpanWords: WordSink {
  /// A word's script group and byte range.
  struct Word {
    var group: ScriptGroup
    var start: Int
    var end: Int
    /// Whether it starts with an ASCII capital.
    var isCapitalized: Bool
    fileprivate var scores: Range<Int>
  }

  private(set) var words: [Word] = []
  private var scores: [Int32] = []
  private let model: LanguageModel?
  private let bytes: UnsafeBufferPointer<UInt8>

  init(model: LanguageModel?, bytes: UnsafeBufferPointer<UInt8>) {
    self.model = model
    self.bytes = bytes
  }

  mutating func word(_ scalars: UnsafeBufferPointer<UInt32>, group: ScriptGroup, start: Int, end: Int) {
    let first = scores.count
    let raw = Int(group.rawValue)
    if let model, raw < model.tables.count {
      let table = model.tables[raw]
      scores.append(contentsOf: repeatElement(0, count: table.lanes))
      scores.withUnsafeMutableBufferPointer { buffer in
        if let base = buffer.baseAddress { table.add(scalars, to: base + first) }
      }
    }
    let isCapitalized = bytes[start] &- 0x41 < 26
    words.append(
      Word(group: group, start: start, end: end, isCapitalized: isCapitalized, scores: first..<scores.count))
  }

  /// The scores of a word by lane; empty for a script without a table.
  func scores(of index: Int) -> ArraySlice<Int32> { scores[words[index].scores] }
}
