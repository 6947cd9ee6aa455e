/// The 64-bit key of a word's form: equal for equal bytes, never 0, the same on every machine.
///
/// Eight bytes are read at a time, so that a word of up to seven letters costs one round: a multiplication to 128 bits whose
/// halves are folded together, and a last mixing. Not made to withstand chosen collisions.
package enum FormKey {
  @usableFromInline static let seed: UInt64 = 0x9e37_79b9_7f4a_7c15
  @usableFromInline static let factor: UInt64 = 0xd6e8_feb8_6659_fd93
  @usableFromInline static let lengthFactor: UInt64 = 0xa076_1d64_78bd_642f

  /// What a form of so many bytes starts from.
  @inlinable @inline(__always)
  package static func start(count: Int) -> UInt64 {
    seed ^ (UInt64(truncatingIfNeeded: count) &* lengthFactor)
  }

  /// Adds eight bytes, the first of them lowest; the last round may hold fewer, filled with zeros.
  @inlinable @inline(__always)
  package static func add(_ bytes: UInt64, to state: UInt64) -> UInt64 {
    let product = (state ^ bytes).multipliedFullWidth(by: factor)
    return product.high ^ product.low
  }

  /// Spreads the bits, so that the low ones can index a table.
  @inlinable @inline(__always)
  package static func finish(_ state: UInt64) -> UInt64 {
    var mixed = (state ^ (state &>> 32)) &* 0xe703_7ed1_a0b4_28db
    mixed ^= mixed &>> 29
    return mixed == 0 ? 1 : mixed
  }

  /// The key of bytes.
  @inlinable
  package static func key(_ bytes: UnsafeRawPointer, count: Int) -> UInt64 {
    var state = start(count: count)
    var position = 0
    while count &- position >= 8 {
      state = add(load(bytes, at: position), to: state)
      position &+= 8
    }
    if position < count { state = add(tail(bytes, position, count), to: state) }
    return finish(state)
  }

  @inlinable @inline(__always)
  static func load(_ bytes: UnsafeRawPointer, at position: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
  }

  /// The one to seven bytes from a position on, none beyond the end read.
  @inlinable @inline(__always)
  static func tail(_ bytes: UnsafeRawPointer, _ position: Int, _ count: Int) -> UInt64 {
    let rest = count &- position
    if count >= 8 { return load(bytes, at: count &- 8) &>> UInt64(truncatingIfNeeded: 64 &- rest &* 8) }
    var value: UInt64 = 0
    var index = rest
    while index > 0 {
      index &-= 1
      value = value &<< 8 | UInt64(bytes.load(fromByteOffset: position &+ index, as: UInt8.self))
    }
    return value
  }
}
