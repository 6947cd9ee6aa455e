internal import CICU

/// The way of most words of an English message: ASCII letters, then a single space. A loop of its own, so small that all it needs
/// stays in registers: a word takes a third of the instructions that the general way takes.
enum PlainWords {
  /// Reads words as long as each ends with the text or before an ASCII character that ends it, whatever follows; a single space
  /// between two of them is passed over. Returns where the next segment starts.
  @inline(never)
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, from: Int, ascii: UnsafePointer<UInt8>, _ memory: UnitMemory,
    _ counts: inout UnitMemory.Counts, leading: Separation
  ) -> Int {
    guard let bytes = text.baseAddress else { return from }
    let end = text.count
    var start = from
    var leading = leading
    var unit = memory.units + counts.units
    var word = memory.words + counts.words
    var index = Int32(truncatingIfNeeded: counts.units)
    var formStart = counts.forms
    while start < end {
      let block = ByteBlock.load(bytes, start, end: end)
      var count = ByteBlock.letters(block)
      guard count > 0 else { break }
      var state = FormKey.start(count: count)
      if count < 8 {
        guard endsWord(bytes, start &+ count, end, ascii) else { break }
        let small = ByteBlock.prefix(block | ByteBlock.lowerCase, count)
        store(small, memory.forms, formStart)
        state = FormKey.add(small, to: state)
      } else {
        while start &+ count < end {
          let more = ByteBlock.letters(ByteBlock.load(bytes, start &+ count, end: end))
          count &+= more
          if more < 8 { break }
        }
        guard endsWord(bytes, start &+ count, end, ascii) else { break }
        state = FormKey.start(count: count)
        var position = 0
        while position < count {
          let small = ByteBlock.load(bytes, start &+ position, end: end) | ByteBlock.lowerCase
          let kept = count &- position < 8 ? ByteBlock.prefix(small, count &- position) : small
          store(kept, memory.forms, formStart &+ position)
          state = FormKey.add(kept, to: state)
          position &+= 8
        }
      }
      let key = FormKey.finish(state)
      let formEnd = formStart &+ count
      unit.pointee = UnitRecord(
        key: key, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: start &+ count),
        formStart: Int32(truncatingIfNeeded: formStart), formEnd: Int32(truncatingIfNeeded: formEnd), kind: .word,
        isCluster: false, leading: leading)
      word.pointee = WordRecord(key: key, firstUnit: index, endUnit: index &+ 1)
      unit += 1
      word += 1
      index &+= 1
      formStart = formEnd
      leading = .none
      start &+= count
      // A single space before another letter; anything else goes the general way.
      guard start &+ 1 < end, bytes[start] == 0x20,
        ascii[Int(bytes[start &+ 1])] & UInt8(FRONTLINE_ASCII_LETTER) != 0
      else { break }
      start &+= 1
    }
    let read = Int(index) &- counts.units
    counts.units &+= read
    counts.words &+= read
    counts.forms = formStart
    return start
  }

  /// Whether the letters before a position are a whole word, whatever follows it.
  @inline(__always)
  private static func endsWord(
    _ bytes: UnsafePointer<UInt8>, _ position: Int, _ end: Int, _ ascii: UnsafePointer<UInt8>
  ) -> Bool {
    position == end || ascii[Int(bytes[position])] & UInt8(FRONTLINE_ASCII_ENDS_WORD) != 0
  }

  @inline(__always)
  private static func store(_ block: UInt64, _ forms: UnsafeMutablePointer<UInt8>, _ position: Int) {
    UnsafeMutableRawPointer(forms).storeBytes(of: block.littleEndian, toByteOffset: position, as: UInt64.self)
  }
}
