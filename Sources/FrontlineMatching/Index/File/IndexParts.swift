import FrontlineText

/// The directory of an index's bytes, checked: where each part lies.
struct IndexParts: Sendable {
  let bytes: IndexBytes
  let contentHash: UInt64
  private let entries: [IndexEntry]

  /// Reads header and directory; the parts themselves are not touched.
  ///
  /// What is told first is what helps most: a foreign file, another format, a cut, damage, and last other versions.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile``.
  /// - Complexity: O(parts), whatever the size of the file.
  init(_ bytes: IndexBytes) throws(MatchingError) {
    self.bytes = bytes
    guard bytes.count >= IndexFormat.headerSize, Self.word(bytes, 0) == IndexFormat.magic else {
      throw Self.error("the file is not a compiled index")
    }
    let versions = Self.word(bytes, 8)
    guard UInt32(truncatingIfNeeded: versions) == UInt32(MatchIndex.formatVersion) else {
      throw Self.error("the index was compiled by another version of Frontline")
    }
    guard Self.word(bytes, 40) == UInt64(bytes.count) else {
      throw Self.error("the index has not the length that its header tells: it is cut short or damaged")
    }
    let number = Self.word(bytes, 56)
    guard number <= UInt64((bytes.count - IndexFormat.headerSize) / IndexFormat.entrySize) else {
      throw Self.error("the index's header is damaged")
    }
    let end = IndexFormat.aligned(IndexFormat.headerSize + Int(number) * IndexFormat.entrySize)
    guard end <= bytes.count, Self.headerChecksum(bytes, end) == Self.word(bytes, IndexFormat.checksumOffset) else {
      throw Self.error("the index's header is damaged")
    }
    guard versions >> 32 == UInt64(LinearSolver.version) else {
      throw Self.error("the index was compiled by another version of Frontline")
    }
    try Self.checkUnicode(icu: Self.word(bytes, 16), unicode: Self.word(bytes, 24))
    contentHash = Self.word(bytes, 32)
    entries = (0..<Int(number)).map {
      bytes.base.load(
        fromByteOffset: IndexFormat.headerSize + $0 * IndexFormat.entrySize, as: IndexEntry.self)
    }
    // Checksums withstand accidents only, so nothing is believed that could lead outside of the bytes.
    for entry in entries {
      guard entry.offset % UInt64(IndexFormat.alignment) == 0, entry.offset >= UInt64(end),
        entry.offset <= UInt64(bytes.count), entry.stride > 0,
        entry.byteCount <= UInt64(bytes.count) - entry.offset
      else { throw Self.damagedDirectory }
    }
  }

  /// A part of a section; empty where the section lacks it.
  ///
  /// - Throws: ``MatchingError`` when its elements have another size.
  func array<Element: BitwiseCopyable>(
    _ part: IndexPart, of section: UInt32, as type: Element.Type
  ) throws(MatchingError) -> FlatArray<Element> {
    guard let entry = entry(part, section) else { return .empty }
    guard Int(entry.stride) == MemoryLayout<Element>.stride else { throw Self.damagedDirectory }
    let pointer = (bytes.base + Int(entry.offset)).assumingMemoryBound(to: Element.self)
    return FlatArray(base: pointer, count: Int(entry.byteCount) / MemoryLayout<Element>.stride)
  }

  /// Texts of a section, written by ``IndexWriter/add(texts:_:ends:of:)``.
  func texts(_ part: IndexPart, ends: IndexPart, of section: UInt32) throws(MatchingError) -> FlatTexts {
    FlatTexts(
      bytes: try array(part, of: section, as: UInt8.self), ends: try array(ends, of: section, as: UInt32.self))
  }

  /// Compares the checksums of all parts, and that nothing stands beside them.
  ///
  /// - Throws: ``MatchingError`` when one differs: the file is damaged.
  /// - Complexity: O(bytes).
  func verify() throws(MatchingError) {
    var expected = IndexFormat.aligned(IndexFormat.headerSize + entries.count * IndexFormat.entrySize)
    for entry in entries {
      guard Int(entry.offset) == expected else { throw Self.damagedDirectory }
      try verify(entry)
      expected += IndexFormat.aligned(Int(entry.byteCount))
    }
    guard expected == bytes.count else { throw Self.error("the index is damaged: bytes stand after its end") }
  }

  /// Compares the checksum of one part; one that the section lacks is fine.
  ///
  /// - Throws: ``MatchingError`` when it differs: the file is damaged.
  /// - Complexity: O(bytes of the part).
  func verify(_ part: IndexPart, of section: UInt32) throws(MatchingError) {
    if let entry = entry(part, section) { try verify(entry) }
  }

  /// All parts of a section as they lie in the bytes, without the one that ties its classes to the rest of the index; nil
  /// where one is damaged.
  ///
  /// - Complexity: O(bytes of the section).
  func copies(of section: UInt32) -> [IndexPartCopy]? {
    var copies: [IndexPartCopy] = []
    for entry in entries where entry.section == section {
      guard let part = IndexPart(rawValue: entry.part), (try? verify(entry)) != nil else { return nil }
      if part == .classIntents { continue }
      copies.append(
        IndexPartCopy(
          part: part, stride: Int(entry.stride), bytes: bytes, offset: Int(entry.offset),
          byteCount: Int(entry.byteCount), checksum: entry.checksum))
    }
    return copies
  }

  /// Whether these parts, in the order of the directory, are all that the bytes hold, undamaged.
  ///
  /// - Complexity: O(bytes of the parts that are no copies).
  func hasJust(_ parts: [(section: UInt32, part: IndexPart, elements: any IndexElements)]) -> Bool {
    guard parts.count == entries.count else { return false }
    return zip(parts, entries).allSatisfy { part, entry in
      guard part.section == entry.section, part.part.rawValue == entry.part,
        part.elements.stride == Int(entry.stride), part.elements.byteCount == Int(entry.byteCount),
        part.elements.isWritten(in: bytes, at: Int(entry.offset))
      else { return false }
      return part.elements.checksum != nil || (try? verify(entry)) != nil
    }
  }

  private func verify(_ entry: IndexEntry) throws(MatchingError) {
    let offset = Int(entry.offset)
    let size = IndexFormat.aligned(Int(entry.byteCount))
    guard size <= bytes.count - offset, bytes.checksum(offset, size) == entry.checksum else {
      throw Self.error("the index is damaged: the checksum of a part differs")
    }
  }

  /// The entry of a part, by bisection.
  private func entry(_ part: IndexPart, _ section: UInt32) -> IndexEntry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      if (entry.section, entry.part) < (section, part.rawValue) { low = middle + 1 } else { high = middle }
    }
    guard low < entries.count, entries[low].section == section, entries[low].part == part.rawValue else { return nil }
    return entries[low]
  }

  private static func checkUnicode(icu: UInt64, unicode: UInt64) throws(MatchingError) {
    let current = UnicodeVersion.current
    guard icu == IndexFormat.packed(current.icu), unicode == IndexFormat.packed(current.unicode) else {
      throw error(
        "the index was compiled with ICU \(IndexFormat.unpacked(icu)) and Unicode \(IndexFormat.unpacked(unicode)), "
          + "here are ICU \(current.icu) and Unicode \(current.unicode)")
    }
  }

  private static func headerChecksum(_ bytes: IndexBytes, _ end: Int) -> UInt64 {
    let copy = IndexBytes(zeroed: end)
    copy.write(UnsafeRawBufferPointer(rebasing: bytes.all[0..<end]), at: 0)
    withUnsafeBytes(of: UInt64(0)) { copy.write($0, at: IndexFormat.checksumOffset) }
    return copy.checksum(0, end)
  }

  private static func word(_ bytes: IndexBytes, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static var damagedDirectory: MatchingError { error("the index's directory is damaged") }

  private static func error(_ message: String) -> MatchingError {
    MatchingError(
      code: .indexFile, message: message, suggestion: "compile the packs anew with `frontline compile`")
  }
}
