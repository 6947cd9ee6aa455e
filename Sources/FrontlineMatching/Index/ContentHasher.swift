/// A 64-bit hash of an index's content, equal on every machine for equal content.
struct ContentHasher {
  private var state: UInt64 = KeyHash.seed

  mutating func add(_ value: UInt64) { state = KeyHash.join(state, value, tag: 11) }

  mutating func add(_ value: Int) { add(UInt64(bitPattern: Int64(value))) }

  mutating func add(_ value: Double) { add(value.bitPattern) }

  mutating func add(_ text: String) { add(KeyHash.key(text.utf8)) }

  mutating func add<Value: FixedWidthInteger>(_ values: [Value]) {
    add(values.count)
    for value in values { add(UInt64(truncatingIfNeeded: value)) }
  }

  mutating func add(_ values: [Float]) {
    add(values.count)
    for value in values { add(UInt64(value.bitPattern)) }
  }

  /// The hash so far.
  var value: UInt64 { KeyHash.finish(state) }
}
