internal import CICU

/// Writes the segments that the word rules find as tokens.
struct TokenWriter: WordSink {
  private(set) var tokens: UnsafeMutablePointer<Token>
  private(set) var capacity: Int
  private(set) var count = 0

  private let table = ScalarTable()
  private var traits = SegmentTraits()
  private var script: UInt8 = 0
  private var saved = (traits: SegmentTraits(), script: UInt8(0))

  /// Takes memory over, which may grow; the caller takes it back.
  init(_ memory: UnsafeMutablePointer<Token>, capacity: Int) {
    tokens = memory
    self.capacity = capacity
  }

  @inline(__always)
  mutating func begin() {
    traits = SegmentTraits()
    script = 0
  }

  @inline(__always)
  mutating func add(
    _ scalar: UInt32, _ record: UnsafePointer<frontline_scalar>, _ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int
  ) {
    let flags = record.pointee.flags
    traits.add(flags)
    if script == 0, flags & UInt16(FRONTLINE_SCALAR_HAS_SCRIPT) != 0 { script = record.pointee.script }
  }

  @inline(__always)
  mutating func addLetters(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isASCII: Bool) {
    traits.add(SegmentTraits.letters)
    script = scriptOfLetter(text, from)
  }

  @inline(__always)
  mutating func save() { saved = (traits, script) }

  @inline(__always)
  mutating func rewind() { (traits, script) = saved }

  @inline(__always)
  mutating func end(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, state: UInt8) {
    append(from, to, traits.kind(text, from: from, to: to, state: state), script)
  }

  @inline(__always)
  mutating func word(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isASCII: Bool) {
    append(from, to, .word, scriptOfLetter(text, from))
  }

  @inline(__always)
  mutating func separator(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isSpace: Bool) {
    append(from, to, isSpace ? .space : .punctuation, 0)
  }

  @inline(__always)
  private func scriptOfLetter(_ text: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt8 {
    let first = UInt32(text[position])
    if first < 0x80 { return Script.latin.rawValue }
    return table.record((first & 0x1F) &<< 6 | UInt32(text[position &+ 1] & 0x3F)).pointee.script
  }

  @inline(__always)
  private mutating func append(_ start: Int, _ end: Int, _ kind: TokenKind, _ script: UInt8) {
    if count == capacity {
      tokens = Self.grown(tokens, capacity)
      capacity &*= 2
    }
    tokens[count] = Token(kind: kind, script: Script(rawValue: script), start: start, end: end)
    count &+= 1
  }

  @inline(never)
  private static func grown(_ tokens: UnsafeMutablePointer<Token>, _ count: Int) -> UnsafeMutablePointer<Token> {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: count * 2)
    larger.update(from: tokens, count: count)
    tokens.deallocate()
    return larger
  }
}
