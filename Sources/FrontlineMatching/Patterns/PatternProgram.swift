/// A step of a compiled pattern. Steps that use up a unit go on to the next step; all other ways lead forward, so one sweep
/// over the steps at each unit is enough.
struct PatternStep: Hashable, Sendable {
  enum Operation: UInt8 {
    /// Uses up a unit with the key `key`, or `otherKey`; it counts as a literal.
    case unit
    /// Uses up a unit that begins with the `length` bytes of key `key`; it counts as a literal.
    case prefix
    /// Uses up one unit.
    case any
    /// Uses up any number of units, also none.
    case run
    /// Uses up the first unit of a value of the slot type `key`; the next step is for the others.
    case value
    /// Uses up the other units of a value.
    case valueRest
    /// Goes on at the next step and at `target`.
    case split
    /// Goes on at `target`.
    case jump
    /// A slot begins, or ends; `key` is the slot's number.
    case slotStart
    case slotEnd
    /// The pattern has matched.
    case match
  }

  var operation: Operation
  var target: UInt32 = 0
  var length: UInt32 = 0
  var key: UInt64 = 0
  /// As ``PatternUnitKeys`` makes it; 0 for none.
  var otherKey: UInt64 = 0
}

/// A pattern compiled for matching.
struct PatternProgram: Hashable, Sendable {
  /// What must occur.
  var steps: [PatternStep]
  /// What must not occur, a program each.
  var negations: [[PatternStep]]
  var isAnchoredAtStart: Bool
  var isAnchoredAtEnd: Bool
  /// Names of the slots, by number.
  var slots: [String]
  /// The beginnings that its prefixes ask for, in UTF-8 of the folded form.
  var prefixes: [[UInt8]] = []
}
