/// What a matcher must know of a section's patterns to make room for its work.
struct PatternHeader: BitwiseCopyable {
  /// States of the automaton.
  var states: UInt32
  /// The most edges that are taken at a unit.
  var arrivals: UInt32
  /// The most values that begin and do not end at a unit, times the states that wait for them.
  var pending: UInt32
  /// The slot types whose values the patterns ask for, a bit a key of ``SlotValues``.
  var valueTypes: UInt32

  static let none = PatternHeader(states: 0, arrivals: 0, pending: 0, valueTypes: 0)
}
