/// Where a reader writes units: memory of the caller with room for a whole text, so that no write is checked.
package struct UnitMemory {
  let units: UnsafeMutablePointer<UnitRecord>
  let words: UnsafeMutablePointer<WordRecord>
  let forms: UnsafeMutablePointer<UInt8>

  /// Memory with room for ``unitCapacity(for:)`` units and words and ``formCapacity(for:)`` bytes of forms of the text.
  package init(
    units: UnsafeMutablePointer<UnitRecord>, words: UnsafeMutablePointer<WordRecord>,
    forms: UnsafeMutablePointer<UInt8>
  ) {
    self.units = units
    self.words = words
    self.forms = forms
  }

  /// The most units and words that a text of so many bytes may have.
  @inlinable @inline(__always)
  package static func unitCapacity(for bytes: Int) -> Int { bytes + 1 }

  /// The most bytes that are written for the forms of a text of so many bytes: U+FDFA, three bytes, becomes 33, and eight
  /// are written at once.
  @inlinable @inline(__always)
  package static func formCapacity(for bytes: Int) -> Int { bytes * 11 + 16 }

  /// How much was written.
  package struct Counts: BitwiseCopyable {
    /// The units.
    package var units = 0
    /// The words.
    package var words = 0
    /// The bytes of forms.
    package var forms = 0

    /// Nothing written.
    package init() {}
  }
}
