/// Memory that grows and is kept: the analyzer writes into it without checks for each element, since room for a whole token
/// is reserved before.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int
  var count = 0

  init(capacity: Int) {
    base = .allocate(capacity: max(capacity, 1))
    self.capacity = max(capacity, 1)
  }

  deinit { base.deallocate() }

  /// Makes room for so many more elements.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if count + more > capacity { grow(to: count + more) }
  }

  @inline(never)
  private mutating func grow(to needed: Int) {
    let larger = max(needed, capacity * 2)
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = larger
  }

  /// Appends an element; room must have been reserved.
  @inline(__always)
  mutating func append(_ element: Element) {
    assert(count < capacity)
    base[count] = element
    count &+= 1
  }

  /// Appends elements; room must have been reserved.
  @inline(__always)
  mutating func append(_ elements: UnsafeBufferPointer<Element>) {
    assert(count + elements.count <= capacity)
    for element in elements {
      base[count] = element
      count &+= 1
    }
  }

  /// What has been written.
  var written: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
}
