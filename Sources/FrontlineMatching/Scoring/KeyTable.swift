/// A frozen map from keys to small ids: open addressing in one flat array, a cache line or two a lookup.
struct KeyTable: Sendable {
  /// Keys and ids in turn; a key of zero is an empty place, and no key is zero.
  private var keys: [UInt64]
  private var ids: [UInt32]
  private let mask: Int

  /// How many keys it holds.
  let count: Int

  /// Builds the table; of a key that comes twice the first id stays.
  init(_ entries: [(key: UInt64, id: UInt32)]) {
    var capacity = 8
    while capacity < entries.count * 2 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    ids = Array(repeating: 0, count: capacity)
    mask = capacity - 1
    var held = 0
    for (key, id) in entries {
      var place = Int(truncatingIfNeeded: key) & mask
      while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
      if keys[place] == 0 {
        keys[place] = key
        ids[place] = id
        held += 1
      }
    }
    count = held
  }

  /// The id of a key.
  @inline(__always)
  func id(of key: UInt64) -> UInt32? {
    var place = Int(truncatingIfNeeded: key) & mask
    while true {
      let found = keys[place]
      if found == key { return ids[place] }
      if found == 0 { return nil }
      place = (place + 1) & mask
    }
  }

  /// Bytes of memory.
  var byteCount: Int { keys.count * 12 }

  func hash(into hasher: inout ContentHasher) {
    hasher.add(keys)
    hasher.add(ids)
  }
}
