/// Elements in memory that is kept from message to message: filled at once, then read like an array.
struct UnitBuffer<Element: BitwiseCopyable>: RandomAccessCollection {
  private var storage: [Element] = []
  private(set) var count = 0

  init() {}

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  @inline(__always)
  subscript(index: Int) -> Element {
    precondition(index < count, "no element at this index")
    return storage[index]
  }

  /// Makes room for so many elements; what was there is lost. The filler is written where memory is new.
  @inline(__always)
  mutating func reserve(_ capacity: Int, filler: @autoclosure () -> Element) {
    if storage.count < capacity { storage = [Element](repeating: filler(), count: capacity + capacity / 2) }
  }

  /// Calls the body with the memory; it returns how many elements there are now.
  @inline(__always)
  mutating func fill(_ body: (UnsafeMutablePointer<Element>?) -> Int) {
    let filled = storage.withUnsafeMutableBufferPointer { body($0.baseAddress) }
    count = Swift.min(Swift.max(filled, 0), storage.count)
  }

  /// Calls the body with the elements.
  @inline(__always)
  func withUnsafeBufferPointer<Result>(_ body: (UnsafeBufferPointer<Element>) throws -> Result) rethrows -> Result {
    try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(start: $0.baseAddress, count: count)) }
  }

  func withContiguousStorageIfAvailable<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result? {
    try withUnsafeBufferPointer(body)
  }

  mutating func removeAll() { count = 0 }
}
