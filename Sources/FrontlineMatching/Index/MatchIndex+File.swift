public import FrontlinePacks

extension MatchIndex {
  /// Opens a compiled file, written by ``write(to:)`` or `frontline compile`.
  ///
  /// The file is mapped, not read: processes that open it share its memory, and a page is read when it is first needed.
  /// So it must never be written in place, only replaced by rename, as ``write(to:)`` does; who has it open goes on
  /// with the old one. Header and directory are checked; ``verify()`` checks the rest. Damage elsewhere can give wrong
  /// answers, but no trap.
  ///
  /// - Parameter path: the file's path.
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile`` and the path where the file is missing,
  ///   foreign, cut short, damaged in its header, or compiled by another version of Frontline or with another ICU.
  /// - Complexity: O(locales + intents), whatever the size of the file.
  public static func open(path: String) throws(MatchingError) -> MatchIndex {
    let bytes = try IndexBytes(mapping: path)
    do throws(MatchingError) {
      return try MatchIndex(bytes)
    } catch {
      throw error.inFile(path)
    }
  }

  /// Writes the index to a file, whole or not at all: to a new file beside it, which then takes its name.
  ///
  /// Equal packs give equal bytes.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/unwritable``; then what stood there before is
  ///   unchanged.
  public func write(to path: String) throws(MatchingError) { try bytes.write(to: path) }

  /// Whether both are views of the same bytes, as where ``PackCompiler`` found nothing changed.
  package func isIdentical(to other: MatchIndex) -> Bool { bytes === other.bytes }

  /// Checks every byte against the checksums that were written with them.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile`` where the file is damaged.
  /// - Complexity: O(bytes); gigabytes a second once they are in memory.
  public func verify() throws(MatchingError) { try parts.verify() }

  /// The packs that the index was compiled from, places in their sources included: what answers are made of.
  ///
  /// They are decoded anew at each call; keep them.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile`` where they are damaged, and with code
  ///   ``MatchingError/Code/empty`` where the index was compiled from labelled messages.
  /// - Complexity: O(bytes of the packs): a few milliseconds for packs of 14,000 examples.
  public func packs() throws(MatchingError) -> PackCollection { try parts.packs() }
}

extension MatchingError {
  /// The error with the file that it is about, where it names no other place.
  fileprivate func inFile(_ path: String) -> MatchingError {
    var error = self
    error.location = location ?? SourceLocation(file: path)
    return error
  }
}
