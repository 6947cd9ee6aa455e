internal import CICU

/// Writes the segments that the word rules find, as the shim writes ICU's.
struct SegmentWriter: WordSink {
  private(set) var segments: UnsafeMutablePointer<frontline_segment>
  private(set) var capacity: Int
  private(set) var count = 0

  private var traits = SegmentTraits()
  private var script: UInt8 = 0
  private var saved = (traits: SegmentTraits(), script: UInt8(0))

  /// Takes memory over, which may grow; the caller takes it back.
  init(_ memory: UnsafeMutablePointer<frontline_segment>, capacity: Int) {
    segments = memory
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
  mutating func addLetters(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int) {
    traits.add(SegmentTraits.letters)
    script = Script.latin.rawValue
  }

  @inline(__always)
  mutating func save() { saved = (traits, script) }

  @inline(__always)
  mutating func rewind() { (traits, script) = saved }

  @inline(__always)
  mutating func end(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, state: UInt8) {
    append(to, traits.kind(text, from: from, to: to, state: state), script)
  }

  @inline(__always)
  mutating func word(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int) {
    append(to, .word, Script.latin.rawValue)
  }

  @inline(__always)
  mutating func separator(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isSpace: Bool) {
    append(to, isSpace ? .space : .punctuation, 0)
  }

  @inline(__always)
  private mutating func append(_ end: Int, _ kind: TokenKind, _ script: UInt8) {
    if count == capacity {
      segments = Self.grown(segments, capacity)
      capacity &*= 2
    }
    segments[count] = frontline_segment(
      end: Int32(truncatingIfNeeded: end), kind: kind.rawValue, script: script, reserved: 0)
    count &+= 1
  }

  @inline(never)
  private static func grown(
    _ segments: UnsafeMutablePointer<frontline_segment>, _ count: Int
  ) -> UnsafeMutablePointer<frontline_segment> {
    let larger = UnsafeMutablePointer<frontline_segment>.allocate(capacity: count * 2)
    larger.update(from: segments, count: count)
    segments.deallocate()
    return larger
  }
}
