/// A word of a text by the segmenter: one unit, or several clusters of a script without spaces.
package struct WordRecord: BitwiseCopyable {
  /// The key of the folded form.
  package var key: UInt64
  /// The index of its first unit.
  package var firstUnit: Int32
  /// The index after its last unit.
  package var endUnit: Int32

  /// Creates a record.
  package init(key: UInt64, firstUnit: Int32, endUnit: Int32) {
    self.key = key
    self.firstUnit = firstUnit
    self.endUnit = endUnit
  }
}
