/// The index of a language in ``LanguageTable``; part of the model file.
package struct LanguageID: Hashable, Sendable {
  /// The index in the table.
  package let index: UInt8

  /// Creates an id from an index, which is below ``LanguageTable/count``.
  package init(_ index: Int) { self.index = UInt8(truncatingIfNeeded: index) }
}
