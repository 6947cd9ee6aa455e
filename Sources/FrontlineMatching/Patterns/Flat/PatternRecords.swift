/// A place of the table that leads from a state and what a message holds to the next state. No way leads to the root, so a target of 0
/// is an empty place.
struct PatternTableSlot: BitwiseCopyable {
  /// ``PatternKey/edge(_:from:)``.
  var key: UInt64 = 0
  /// What the states that are reached here and pass with the unit wait for, as ``PatternState/keys``.
  var near: UInt64 = 0
  /// What the states that are reached here and stay active wait for.
  var far: UInt64 = 0
  var target: UInt32 = 0
  var unused: UInt32 = 0
}

/// A state of the automaton. Its lists end where those of the next state begin.
struct PatternState: BitwiseCopyable {
  /// A bit for the key of each unit that leads on, and the bit ``always`` where the state is good for anything else. So most
  /// states that a message reaches in vain are left without a look into the table.
  var keys: UInt64 = 0
  /// The states that are reached with it.
  var reached: UInt32 = 0
  /// The programs that match here.
  var accepts: UInt32 = 0
  /// The state that any unit leads to; 0 for none.
  var any: UInt32 = 0
  var flags: UInt32 = 0

  static let always: UInt64 = 1
  /// It stays active once it is reached.
  static let open: UInt32 = 1
  static let reaches: UInt32 = 2
  static let accepting: UInt32 = 4
  /// A prefix, or a value, leads on.
  static let prefixes: UInt32 = 8
  static let values: UInt32 = 16

  /// The bit of a unit's key in ``keys``. Keys of the first bit share it with ``always``, which makes a few more looks.
  @inline(__always)
  static func bit(_ key: UInt64) -> UInt64 { 1 &<< (key >> 58) }
}

/// A program. Its lists end where those of the next begin.
struct PatternRecord: BitwiseCopyable {
  var label: Int32
  var flags: UInt32
  /// The states that deny it when they are reached anywhere.
  var denials: UInt32
  var steps: UInt32
  var slots: UInt32

  static let endsMessage: UInt32 = 1
  static let followUp: UInt32 = 2
}

/// A ``PatternStep`` in an index, for captures.
struct PatternFlatStep: BitwiseCopyable {
  var key: UInt64
  var otherKey: UInt64
  var target: UInt32
  var length: UInt16
  var operation: UInt16
}

/// Where a pattern was written.
struct PatternPlace: BitwiseCopyable {
  var file: UInt32
  var line: UInt32
  var column: UInt32
}

/// The keys under which edges stand in the table.
enum PatternKey {
  /// What leads on from a state. The root's keys are those of the units themselves.
  @inline(__always)
  static func edge(_ key: UInt64, from state: UInt32) -> UInt64 { key ^ UInt64(state) &* 0x9e37_79b9_7f4a_7c15 }

  /// The word of the filter that tells of an edge, and its two bits there, from bits of the key that give no place in the table.
  @inline(__always)
  static func filterPlace(_ edge: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: edge &>> 24) & (count &- 1)
  }

  @inline(__always)
  static func filterBits(_ edge: UInt64) -> UInt64 { 1 &<< (edge &>> 46 & 63) | 1 &<< (edge &>> 52 & 63) }

  /// A unit whose form begins with so many bytes of this key.
  static func prefix(_ key: UInt64, length: Int) -> UInt64 { KeyHash.join(key, UInt64(length), tag: 7) }

  /// A value of a slot type.
  static func value(_ type: UInt64) -> UInt64 { KeyHash.join(type, 1, tag: 9) }
}
