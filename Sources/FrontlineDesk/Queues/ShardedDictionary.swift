/// A dictionary in parts, so that changing a copy copies one part and not everything: every decision works on a copy of
/// the desk's state.
///
/// Parts lie in groups, and neither is there before it is needed: a change copies one part and the references of one group
/// and of all groups, and an empty dictionary costs nothing. Values stand in boxes, so that copying a part copies references
/// and not what large values refer to. Its order is never looked at: callers sort what they take out.
struct ShardedDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private static var groupCount: Int { 32 }
  private static var groupSize: Int { 16 }

  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  /// Empty, or all groups, each of them empty or with all its parts.
  private var groups: [[[Key: Box]]] = []

  /// The value of a key. Constant time; a change copies one part where the dictionary is shared.
  subscript(key: Key) -> Value? {
    get {
      let (group, part) = Self.place(of: key)
      guard !groups.isEmpty, !groups[group].isEmpty else { return nil }
      return groups[group][part][key]?.value
    }
    set {
      let (group, part) = Self.place(of: key)
      if groups.isEmpty { groups = Array(repeating: [], count: Self.groupCount) }
      if groups[group].isEmpty { groups[group] = Array(repeating: [:], count: Self.groupSize) }
      groups[group][part][key] = newValue.map(Box.init)
    }
  }

  /// All values, in no order. Linear.
  var values: [Value] { groups.flatMap { group in group.flatMap { $0.values.map(\.value) } } }
  /// All keys, in no order. Linear.
  var keys: [Key] { groups.flatMap { group in group.flatMap { Array($0.keys) } } }

  private static func place(of key: Key) -> (group: Int, part: Int) {
    let hash = Int(UInt(bitPattern: key.hashValue) % UInt(groupCount * groupSize))
    return (hash / groupSize, hash % groupSize)
  }
}

extension ShardedDictionary: Equatable where Value: Equatable {
  /// Whether two dictionaries have equal values for equal keys, however they came about.
  static func == (left: Self, right: Self) -> Bool {
    (0..<groupCount).allSatisfy { group in
      let (own, other) = (left.parts(group), right.parts(group))
      if own.isEmpty || other.isEmpty { return (own + other).allSatisfy(\.isEmpty) }
      return zip(own, other).allSatisfy { left, right in
        left.count == right.count
          && left.allSatisfy { key, box in right[key].map { $0 === box || $0.value == box.value } ?? false }
      }
    }
  }

  private func parts(_ group: Int) -> [[Key: Box]] { groups.isEmpty ? [] : groups[group] }
}
