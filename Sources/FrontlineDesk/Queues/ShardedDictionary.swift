/// A dictionary in parts, so that changing a copy copies one part and not everything: every decision works on a copy of
/// the desk's state.
///
/// Parts lie in groups, and neither is there before it is needed: a change copies one part and the references of one group
/// and of all groups, and an empty dictionary costs nothing. Its order is never looked at: callers sort what they take out.
struct ShardedDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private static var groupCount: Int { 32 }
  private static var groupSize: Int { 16 }

  /// Empty, or all groups, each of them empty or with all its parts.
  private var groups: [[[Key: Value]]] = []

  /// The value of a key. Constant time; a change copies one part where the dictionary is shared.
  subscript(key: Key) -> Value? {
    get {
      let (group, part) = Self.place(of: key)
      guard !groups.isEmpty, !groups[group].isEmpty else { return nil }
      return groups[group][part][key]
    }
    _modify {
      let (group, part) = Self.place(of: key)
      if groups.isEmpty { groups = Array(repeating: [], count: Self.groupCount) }
      if groups[group].isEmpty { groups[group] = Array(repeating: [:], count: Self.groupSize) }
      yield &groups[group][part][key]
    }
  }

  /// All values, in no order. Linear.
  var values: [Value] { groups.flatMap { group in group.flatMap { Array($0.values) } } }
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
      return own == other
    }
  }

  private func parts(_ group: Int) -> [[Key: Value]] { groups.isEmpty ? [] : groups[group] }
}
