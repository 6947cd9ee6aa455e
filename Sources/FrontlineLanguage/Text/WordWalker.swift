/// Receives the words of a text, in order.
package protocol WordSink {
  /// A word: folded letters of one script group between two boundary scalars, with its byte range in the text.
  mutating func word(_ scalars: UnsafeBufferPointer<UInt32>, group: ScriptGroup, start: Int, end: Int)
}

/// Cuts untrusted UTF-8 into words that may vote for a language.
///
/// A word is a run of letters of one script group. What is not language casts no vote: URLs, e-mail addresses, mentions,
/// hashtags, and words with digits in them. Nothing is allocated on the heap.
package struct WordWalker {
  /// The scalar that stands before and after the letters of a word.
  package static let boundary: UInt32 = 0x20
  /// The most letters in one word; a longer run is cut. Scripts without spaces run to this length.
  package static let maximumLetters = 62

  private let bytes: UnsafeBufferPointer<UInt8>
  private let buffer: UnsafeMutableBufferPointer<UInt32>
  private var letters = 0
  private var repetitions = 1
  private var group = ScriptGroup.other
  private var start = 0
  private var isNoise = false

  private init(bytes: UnsafeBufferPointer<UInt8>, buffer: UnsafeMutableBufferPointer<UInt32>) {
    self.bytes = bytes
    self.buffer = buffer
  }

  /// Hands every word of `bytes` to `sink`. Linear in the bytes.
  package static func walk(_ bytes: UnsafeBufferPointer<UInt8>, into sink: inout some WordSink) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: maximumLetters + 2) { buffer in
      buffer.initialize(repeating: boundary)
      var walker = WordWalker(bytes: bytes, buffer: buffer)
      walker.run(into: &sink)
    }
  }

  private mutating func run(into sink: inout some WordSink) {
    var position = 0
    var asciiRunEnd = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        if position >= asciiRunEnd {
          asciiRunEnd = NonLanguage.endOfASCIIRun(bytes, from: position)
          if asciiRunEnd > position, NonLanguage.isNonLanguage(bytes, position, asciiRunEnd) {
            flush(at: position, into: &sink)
            position = asciiRunEnd
            continue
          }
          if asciiRunEnd == position { asciiRunEnd = position &+ 1 }
        }
        take(UInt32(byte), position, 1, into: &sink)
        position &+= 1
      } else {
        asciiRunEnd = 0
        let (scalar, length) = UTF8Decoding.scalar(bytes, at: position)
        take(scalar, position, length, into: &sink)
        position &+= length
      }
    }
    flush(at: bytes.count, into: &sink)
  }

  @inline(__always)
  private mutating func take(_ scalar: UInt32, _ position: Int, _ length: Int, into sink: inout some WordSink) {
    if let letterGroup = ScriptGroup.ofLetter(scalar) {
      if letters > 0, letterGroup != group || letters == Self.maximumLetters { flush(at: position, into: &sink) }
      if letters == 0 {
        start = isNoise ? start : position
        group = letterGroup
      }
      let folded = LetterFolding.fold(scalar)
      if letters > 0, buffer[letters] == folded, group != .han {
        // A letter held down ("sooooo") counts once: no word has three of a kind.
        repetitions &+= 1
        if repetitions == 3 { letters &-= 1 }
        if repetitions >= 3 { return }
      } else {
        repetitions = 1
      }
      letters &+= 1
      buffer[letters] = folded
    } else if scalar &- 0x30 < 10 {
      if letters > 0, group == .han || group == .thai { flush(at: position, into: &sink) }
      if letters == 0 { start = position }
      isNoise = true
    } else if ScriptGroup.isMark(scalar) {
      takeMark(scalar)
    } else {
      flush(at: position, into: &sink)
    }
  }

  private mutating func takeMark(_ mark: UInt32) {
    guard letters > 0, mark &- 0x300 < 0x70 else { return }
    if let composed = LetterFolding.compose(buffer[letters], mark) {
      buffer[letters] = composed
    } else if group == .latin, letters < Self.maximumLetters {
      letters &+= 1
      buffer[letters] = mark
    }
  }

  @inline(__always)
  private mutating func flush(at end: Int, into sink: inout some WordSink) {
    if letters > 0, !isNoise || group == .han || group == .thai {
      buffer[letters &+ 1] = Self.boundary
      sink.word(UnsafeBufferPointer(rebasing: buffer[..<(letters &+ 2)]), group: group, start: start, end: end)
    }
    letters = 0
    repetitions = 1
    isNoise = false
  }
}
