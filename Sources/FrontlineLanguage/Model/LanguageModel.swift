/// The weights of the detector, read in place from the bytes of a model file.
///
/// The file (little endian): magic, version, fingerprint of the ``LanguageTable``, byte count, number of n-gram tables,
/// offsets of the letters and of the Han table, scale of the Han table, sharpening of a restricted detection; for each n-gram
/// table its group, lanes, logarithm of its lines, offset, scale and temperatures; then the sections, each at a multiple of
/// 64. Opening checks the header and every section's bounds and reads nothing else, and a hash always chooses a line below
/// the number of lines, so that no damaged file can make a lookup leave the bytes. A value of one word.
package struct LanguageModel: Sendable {
  /// The first four bytes.
  package static let magic: UInt32 = 0x4D4C_4C46
  /// The version of the format.
  package static let version: UInt32 = 2
  /// The size of the header before the entries of the tables.
  package static let headerSize = 40
  /// The size of a table's entry: group, lanes, logarithm of lines, offset, scale, temperatures.
  package static let entrySize = 20 + 4 * EvidenceBin.count

  private nonisolated(unsafe) let base: UnsafeRawPointer

  /// Opens a model whose bytes stay where they are, unchanged, for the life of the process; nil where they are no model
  /// for this version of the library.
  package init?(bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= Self.headerSize, Int(bitPattern: base) % 64 == 0 else {
      return nil
    }
    self.base = base
    let groups = LanguageTable.scoredGroups
    guard word(0) == Self.magic, word(4) == Self.version,
      UInt64(word(8)) | UInt64(word(12)) << 32 == LanguageTable.fingerprint, Int(word(16)) == bytes.count,
      Int(word(20)) == groups.count, bytes.count >= Self.headerSize + groups.count * Self.entrySize
    else { return nil }

    func isInside(_ offset: UInt32, _ size: Int) -> Bool {
      offset % 64 == 0 && Int(offset) <= bytes.count && size <= bytes.count - Int(offset)
    }
    func isPositive(_ offset: Int) -> Bool {
      let number = Float(bitPattern: word(offset))
      return number.isFinite && number > 0
    }
    for (index, group) in groups.enumerated() {
      let entry = Self.entryOffset(index)
      let lanes = LanguageTable.lanes(of: group)
      guard word(entry) == UInt32(group.rawValue), Int(word(entry + 4)) == lanes,
        1...NGramTable.maximumBits ~= Int(word(entry + 8)),
        isInside(word(entry + 12), NGramTable.byteCount(bits: Int(word(entry + 8)), lanes: lanes)),
        (0...EvidenceBin.count).allSatisfy({ isPositive(entry + 16 + 4 * $0) })
      else { return nil }
    }
    guard isInside(word(24), LetterTable.byteCount), isInside(word(28), HanTable.byteCount), isPositive(32),
      isPositive(36)
    else {
      return nil
    }
  }
}

extension LanguageModel {
  /// What every letter is.
  var letters: LetterTable { LetterTable(base: base + Int(word(24))) }

  /// The table of Han characters.
  var han: HanTable { HanTable(base: base + Int(word(28)), scale: Float(bitPattern: word(32))) }

  /// How much the odds of a restricted detection exceed those of an unrestricted one, as a power: without the rivals that blur it, a
  /// language is surer.
  var restrictedSharpening: Float { Float(bitPattern: word(36)) }

  /// The table of a group, by its index in ``LanguageTable/scoredGroups``, which is its raw value.
  @inline(__always)
  func table(_ index: Int) -> NGramTable {
    let entry = Self.entryOffset(index)
    return NGramTable(
      base: base + Int(word(entry &+ 12)), bits: Int(word(entry &+ 8)), lanes: Int(word(entry &+ 4)),
      scale: Float(bitPattern: word(entry &+ 16)), temperatures: base + (entry &+ 20))
  }

  /// The number of groups with a table.
  static var tableCount: Int { 6 }

  @inline(__always)
  private static func entryOffset(_ index: Int) -> Int { headerSize &+ index &* entrySize }

  @inline(__always)
  private func word(_ offset: Int) -> UInt32 {
    UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
