/// The weights of the detector, read in place from the bytes of a model file.
///
/// The file (little endian): magic, version, fingerprint of the ``LanguageTable``, byte count, number of n-gram tables; for
/// each table its group, lanes, lines, offset, scale and temperatures; the offset and scale of the Han table; then the
/// tables, each at a multiple of 64. Opening checks the header and every section's bounds and reads nothing else, and a line
/// of a table is always chosen below the number of its lines, so that no damaged file can make a lookup leave the bytes.
package struct LanguageModel: Sendable {
  /// The first four bytes.
  package static let magic: UInt32 = 0x4D4C_4C46
  /// The version of the format.
  package static let version: UInt32 = 1
  /// The size of the header before the entries of the tables.
  package static let headerSize = 32
  /// The size of a table's entry: group, lanes, lines, offset, scale, temperatures.
  package static let entrySize = 20 + 4 * EvidenceBin.count

  /// N-gram tables in the order of ``LanguageTable/scoredGroups``.
  let tables: [NGramTable]
  /// The table of Han characters.
  let han: HanTable

  /// Opens a model whose bytes stay where they are, unchanged, for the life of the process; nil where they are no model
  /// for this version of the library.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= Self.headerSize else { return nil }
    func word(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    let groups = LanguageTable.scoredGroups
    guard word(0) == Self.magic, word(4) == Self.version,
      UInt64(word(8)) | UInt64(word(12)) << 32 == LanguageTable.fingerprint, Int(word(16)) == bytes.count,
      Int(word(20)) == groups.count, bytes.count >= Self.headerSize + groups.count * Self.entrySize
    else { return nil }

    func section(_ offset: UInt32, _ size: Int) -> UnsafeRawPointer? {
      Int(offset) <= bytes.count && size <= bytes.count - Int(offset) ? base + Int(offset) : nil
    }
    var tables: [NGramTable] = []
    for (index, group) in groups.enumerated() {
      let entry = Self.headerSize + index * Self.entrySize
      let lanes = LanguageTable.lanes(of: group)
      let lines = word(entry + 8)
      let scale = Float(bitPattern: word(entry + 16))
      let temperatures = (0..<EvidenceBin.count).map { Float(bitPattern: word(entry + 20 + 4 * $0)) }
      guard word(entry) == UInt32(group.rawValue), Int(word(entry + 4)) == lanes, lines > 0, scale.isFinite, scale > 0,
        temperatures.allSatisfy({ $0.isFinite && $0 > 0 }), let start = section(word(entry + 12), Int(lines) * lanes)
      else { return nil }
      tables.append(
        NGramTable(base: start, lines: lines, lanes: lanes, scale: scale, temperatures: base + entry + 20))
    }
    let scale = Float(bitPattern: word(28))
    guard let hanBase = section(word(24), HanTable.byteCount), scale.isFinite, scale > 0 else { return nil }
    self.tables = tables
    han = HanTable(base: hanBase, scale: scale)
  }
}
