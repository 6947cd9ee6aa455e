/// A place of the table that leads from what a message holds to the edges that it may take; a key of 0 is an empty place.
struct PatternTableSlot: BitwiseCopyable {
  var key: UInt64 = 0
  /// The edges, ordered by the state that they leave.
  var start: UInt32 = 0
  var count: UInt32 = 0
}

/// A way from a state to another that uses up a unit or a value.
struct PatternEdge: BitwiseCopyable {
  var source: UInt32
  var target: UInt32
}

/// A state of the automaton. Its lists end where those of the next state begin.
struct PatternState: BitwiseCopyable {
  /// The states that are reached with it.
  var reached: UInt32
  /// The programs that match here, and in the highest bit whether the state stays active once it is reached.
  var accepts: UInt32

  static let openBit: UInt32 = 1 << 31
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
  /// Any unit.
  static let any = KeyHash.join(1, 1, tag: 8)

  /// A unit whose form begins with so many bytes of this key.
  static func prefix(_ key: UInt64, length: Int) -> UInt64 { KeyHash.join(key, UInt64(length), tag: 7) }

  /// A value of a slot type.
  static func value(_ type: UInt64) -> UInt64 { KeyHash.join(type, 1, tag: 9) }
}
