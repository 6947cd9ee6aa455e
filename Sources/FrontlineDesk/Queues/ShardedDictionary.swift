/// A dictionary in parts, so that changing a copy copies one part and not everything: every decision works on a copy of
/// the desk's state.
///
/// Its order is never looked at: callers sort what they take out.
struct ShardedDictionary<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private var shards = [[Key: Value]](repeating: [:], count: 512)

  /// The value of a key. Constant time; a change copies one part where the dictionary is shared.
  subscript(key: Key) -> Value? {
    get { shards[shard(of: key)][key] }
    _modify { yield &shards[shard(of: key)][key] }
  }

  /// All values, in no order. Linear.
  var values: [Value] { shards.flatMap { Array($0.values) } }
  /// All keys, in no order. Linear.
  var keys: [Key] { shards.flatMap { Array($0.keys) } }

  private func shard(of key: Key) -> Int { Int(UInt(bitPattern: key.hashValue) % 512) }
}

extension ShardedDictionary: Equatable where Value: Equatable {}
