/// A list that grows at its end and forgets at its beginning, in parts, so that appending to a copy copies one part and not
/// everything: every decision works on a copy of the conversation's state.
///
/// Equal elements in equal order are equal lists, however they came about.
public struct RecentList<Element: Sendable>: Sendable {
  private static var partSize: Int { 32 }

  // All parts are full but the first, which may have lost its beginning, and the last.
  private var parts: [[Element]] = []
  /// How many elements the first part has lost.
  private var lost = 0

  /// An empty list.
  public init() {}

  /// Adds an element. Constant time; where the list is shared, it copies one part and a reference for each other.
  public mutating func append(_ element: Element) {
    if endIndex + lost == parts.count * Self.partSize {
      var part: [Element] = []
      part.reserveCapacity(Self.partSize)
      parts.append(part)
    }
    parts[parts.count - 1].append(element)
  }

  /// Forgets the first elements, if there are more than so many.
  public mutating func keepLast(_ limit: Int) {
    while endIndex > Swift.max(0, limit) {
      let surplus = endIndex - Swift.max(0, limit)
      if surplus >= parts[0].count {
        parts.removeFirst()
        lost = 0
      } else {
        parts[0].removeFirst(surplus)
        lost += surplus
      }
    }
    if parts.isEmpty { lost = 0 }
  }
}

extension RecentList: RandomAccessCollection, MutableCollection {
  /// Zero.
  public var startIndex: Int { 0 }
  /// How many elements there are.
  public var endIndex: Int {
    guard let last = parts.last else { return 0 }
    return parts.count == 1 ? last.count : (parts.count - 1) * Self.partSize - lost + last.count
  }

  /// The element at a place. Constant time; a change copies one part where the list is shared.
  public subscript(index: Int) -> Element {
    get {
      let (part, place) = self.place(of: index)
      return parts[part][place]
    }
    _modify {
      let (part, place) = self.place(of: index)
      yield &parts[part][place]
    }
  }

  private func place(of index: Int) -> (part: Int, place: Int) {
    let whole = index + lost
    let part = whole / Self.partSize
    return (part, part == 0 ? index : whole % Self.partSize)
  }
}

extension RecentList: Equatable where Element: Equatable {
  /// Whether two lists hold equal elements in equal order.
  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }
}

extension RecentList: Hashable where Element: Hashable {
  /// Feeds the elements to the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { hasher.combine(element) }
  }
}
