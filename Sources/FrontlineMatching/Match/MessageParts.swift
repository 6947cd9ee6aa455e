/// The parts of a message as ranges of words, in order: at most as many as are looked at, and one more.
struct MessageParts: BitwiseCopyable {
  private var starts: [9 of Int32] = .init(repeating: 0)
  private var ends: [9 of Int32] = .init(repeating: 0)
  private(set) var count = 0

  subscript(place: Int) -> Range<Int> { Int(starts[place])..<Int(ends[place]) }

  @inline(__always)
  mutating func append(_ part: Range<Int>) {
    guard count < 9 else { return }
    starts[count] = Int32(truncatingIfNeeded: part.lowerBound)
    ends[count] = Int32(truncatingIfNeeded: part.upperBound)
    count &+= 1
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }
}
