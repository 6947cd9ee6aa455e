/// Distinct elements in order, in buckets of bounded size.
///
/// Insertion and removal touch one bucket, rank adds up the sizes of those before: with 100,000 elements that is some
/// 400 additions. Equal contents are equal, however they were filled.
struct SortedBuckets<Element: Comparable & Sendable>: Sendable {
  private var buckets: [[Element]] = []
  /// How many elements there are.
  private(set) var count = 0

  private static var limit: Int { 512 }

  /// Whether there is none.
  var isEmpty: Bool { count == 0 }
  /// The least element.
  var first: Element? { buckets.first?.first }

  /// Adds an element unless it is there.
  mutating func insert(_ element: Element) {
    guard !buckets.isEmpty else {
      buckets = [[element]]
      count = 1
      return
    }
    let index = Swift.min(bucketIndex(for: element), buckets.count - 1)
    let position = buckets[index].lowerBound(of: element)
    if position < buckets[index].count, buckets[index][position] == element { return }
    buckets[index].insert(element, at: position)
    count += 1
    if buckets[index].count > Self.limit {
      let half = buckets[index].count / 2
      let tail = Array(buckets[index][half...])
      buckets[index].removeLast(tail.count)
      buckets.insert(tail, at: index + 1)
    }
  }

  /// Takes an element out if it is there.
  mutating func remove(_ element: Element) {
    let index = bucketIndex(for: element)
    guard index < buckets.count else { return }
    let position = buckets[index].lowerBound(of: element)
    guard position < buckets[index].count, buckets[index][position] == element else { return }
    buckets[index].remove(at: position)
    count -= 1
    if buckets[index].isEmpty { buckets.remove(at: index) }
  }

  /// The least element that is greater than this one, which need not be there.
  func first(after element: Element) -> Element? {
    let index = bucketIndex(for: element)
    guard index < buckets.count else { return nil }
    var position = buckets[index].lowerBound(of: element)
    if buckets[index][position] == element { position += 1 }
    if position < buckets[index].count { return buckets[index][position] }
    return index + 1 < buckets.count ? buckets[index + 1].first : nil
  }

  /// How many elements are less than this one, which need not be there.
  func count(before element: Element) -> Int {
    let index = bucketIndex(for: element)
    let position = index < buckets.count ? buckets[index].lowerBound(of: element) : 0
    return buckets[..<index].reduce(0) { $0 + $1.count } + position
  }

  /// How many elements come before one that is there; nil if it is not.
  func rank(of element: Element) -> Int? {
    let index = bucketIndex(for: element)
    guard index < buckets.count else { return nil }
    let position = buckets[index].lowerBound(of: element)
    guard position < buckets[index].count, buckets[index][position] == element else { return nil }
    return buckets[..<index].reduce(0) { $0 + $1.count } + position
  }

  /// The first bucket whose last element is not less than this one.
  private func bucketIndex(for element: Element) -> Int {
    var low = 0
    var high = buckets.count
    while low < high {
      let middle = (low + high) / 2
      if let last = buckets[middle].last, last < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension SortedBuckets: Sequence {
  /// The elements in order.
  func makeIterator() -> FlattenSequence<[[Element]]>.Iterator { buckets.joined().makeIterator() }
}

extension SortedBuckets: Equatable {
  static func == (left: Self, right: Self) -> Bool { left.count == right.count && left.elementsEqual(right) }
}

extension Array where Element: Comparable {
  /// The first index whose element is not less than this one; the array is sorted.
  func lowerBound(of element: Element) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
