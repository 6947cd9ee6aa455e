/// The keys by which a unit of a message is looked up among the literals of patterns.
///
/// Where marks make words, as in Vietnamese, a literal of a pattern that bears marks stands for words with the same marks, and
/// for words without any, since many write without: "thay" (change) is not "thấy" (see). The literals of a pattern without any
/// marks stand for all.
///
/// | literal | stands under |
/// | --- | --- |
/// | with marks | its form, and its form with its marks |
/// | without, in a pattern that bears marks | its form |
/// | in a pattern without marks | its form, and its form whatever the marks |
struct PatternUnitKeys: BitwiseCopyable {
  /// The form of a unit without marks; the form with its marks of one that has some.
  let own: UInt64
  /// The form whatever the marks; 0 for a unit without.
  let other: UInt64

  /// - Parameter marks: the key of the unit's marks, 0 for none.
  @inline(__always)
  init(_ unit: MessageUnit, marks: UInt64) {
    own = marks == 0 ? unit.key : unit.markedKey(marks)
    other = marks == 0 ? 0 : Self.anyMarks(unit)
  }

  /// What both are in ``PatternState/keys``.
  @inline(__always)
  var bits: UInt64 { PatternState.bit(own) | (other == 0 ? 0 : PatternState.bit(other)) }

  /// The other key under which a literal stands; 0 for none.
  ///
  /// - Parameters:
  ///   - marks: the key of the literal's marks, 0 for none.
  ///   - isMarked: whether its pattern bears marks.
  static func other(of literal: MessageUnit, marks: UInt64, isMarked: Bool) -> UInt64 {
    if marks != 0 { return literal.markedKey(marks) }
    return isMarked ? 0 : anyMarks(literal)
  }

  @inline(__always)
  private static func anyMarks(_ unit: MessageUnit) -> UInt64 { KeyHash.join(unit.key, 1, tag: 10) }
}
