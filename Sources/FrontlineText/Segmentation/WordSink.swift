internal import CICU

/// What is made of a text while the word rules find its segments.
protocol WordSink {
  /// A segment begins; the last one ended, or nothing of it is to be kept.
  mutating func begin()
  /// A scalar belongs to the segment.
  mutating func add(
    _ scalar: UInt32, _ record: UnsafePointer<frontline_scalar>, _ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int)
  /// Plain letters, and single characters that join them, belong to the segment that has just begun.
  mutating func addLetters(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isASCII: Bool)
  /// The segment may end before the scalar that is added next.
  mutating func save()
  /// It did: what was added since belongs to later segments and comes again.
  mutating func rewind()
  /// The segment ends; the state says what the rules take it for.
  mutating func end(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, state: UInt8)
  /// A whole segment of plain letters and single characters that join them.
  mutating func word(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isASCII: Bool)
  /// Reads words of ASCII letters with single spaces between them as far as it likes to, by the traits of ASCII of the rules.
  /// Returns where the next segment starts.
  mutating func plainWords(
    _ text: UnsafeBufferPointer<UInt8>, from: Int, ascii: UnsafePointer<UInt8>
  ) -> Int
  /// A whole segment of one ASCII character that is in no word, or of spaces.
  mutating func separator(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int, isSpace: Bool)
}

extension WordSink {
  @inline(__always)
  mutating func plainWords(
    _ text: UnsafeBufferPointer<UInt8>, from: Int, ascii: UnsafePointer<UInt8>
  ) -> Int { from }
}
