import FrontlineText

/// Collects the parts of an index and lays them out as one run of bytes: equal parts give equal bytes.
struct IndexWriter {
  private var parts: [(section: UInt32, part: IndexPart, stride: Int, bytes: [UInt8])] = []

  /// Adds a part of a section; each part once a section.
  mutating func add<Element: BitwiseCopyable>(_ part: IndexPart, of section: UInt32, _ elements: [Element]) {
    let bytes = elements.withUnsafeBytes { Array($0) }
    parts.append((section, part, MemoryLayout<Element>.stride, bytes))
  }

  /// Adds texts as two parts: their bytes, and where each ends.
  mutating func add(texts: [String], _ part: IndexPart, ends: IndexPart, of section: UInt32) {
    var bytes: [UInt8] = []
    var places: [UInt32] = []
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      places.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    add(part, of: section, bytes)
    add(ends, of: section, places)
  }

  /// The bytes of the index, whose content hash tells all parts and the versions apart.
  func finish() throws(MatchingError) -> IndexBytes {
    let ordered = parts.sorted { ($0.section, $0.part.rawValue) < ($1.section, $1.part.rawValue) }
    let directoryEnd = IndexFormat.aligned(IndexFormat.headerSize + ordered.count * IndexFormat.entrySize)
    let length = ordered.reduce(directoryEnd) { $0 + IndexFormat.aligned($1.bytes.count) }
    let output = IndexBytes(zeroed: length)
    var entries: [IndexEntry] = []
    var offset = directoryEnd
    for part in ordered {
      output.write(part.bytes, at: offset)
      let size = IndexFormat.aligned(part.bytes.count)
      entries.append(
        IndexEntry(
          section: part.section, part: part.part.rawValue, stride: UInt16(part.stride), offset: UInt64(offset),
          byteCount: UInt64(part.bytes.count), checksum: output.checksum(offset, size)))
      offset += size
    }
    output.write(entries.withUnsafeBytes { Array($0) }, at: IndexFormat.headerSize)
    let version = UnicodeVersion.current
    let content = output.checksum(IndexFormat.headerSize, directoryEnd - IndexFormat.headerSize)
    let header: [UInt64] = [
      IndexFormat.magic, UInt64(MatchIndex.formatVersion) | UInt64(LinearSolver.version) << 32,
      IndexFormat.packed(version.icu), IndexFormat.packed(version.unicode), content, UInt64(length), 0,
      UInt64(entries.count),
    ]
    output.write(header.withUnsafeBytes { Array($0) }, at: 0)
    let checksum = output.checksum(0, directoryEnd)
    output.write(withUnsafeBytes(of: checksum) { Array($0) }, at: IndexFormat.checksumOffset)
    return output
  }
}
