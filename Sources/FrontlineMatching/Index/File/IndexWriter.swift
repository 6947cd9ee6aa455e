import FrontlineText

/// Collects the parts of an index and lays them out as one run of bytes: equal parts give equal bytes.
struct IndexWriter {
  private var parts: [Part] = []
  private var isTooLarge = false
  private let textLimit: Int

  /// A part whose elements wait to be copied to their place.
  private struct Part {
    var section: UInt32
    var part: IndexPart
    var elements: any IndexElements
  }

  /// Creates a writer without parts.
  ///
  /// - Parameter textLimit: bytes of a part of texts at most; default: what four bytes can count.
  init(textLimit: Int = Int(UInt32.max)) { self.textLimit = textLimit }

  /// Adds a part of a section; each part once a section.
  ///
  /// Elements must have no padding, whose bytes nobody sets and would differ from run to run.
  mutating func add<Element: BitwiseCopyable & Sendable>(
    _ part: IndexPart, of section: UInt32, _ elements: [Element]
  ) {
    assert(MemoryLayout<Element>.size == MemoryLayout<Element>.stride, "elements with padding are not deterministic")
    parts.append(Part(section: section, part: part, elements: ElementRun(elements: elements)))
  }

  /// Adds parts of another index to a section.
  mutating func add(_ copies: [IndexPartCopy], of section: UInt32) {
    for copy in copies { parts.append(Part(section: section, part: copy.part, elements: copy)) }
  }

  /// Adds all parts of another writer.
  mutating func add(_ other: IndexWriter) {
    parts += other.parts
    if other.isTooLarge { isTooLarge = true }
  }

  /// Adds texts as two parts: their bytes, and where each ends. Texts that are too long together make ``finish()``
  /// throw.
  mutating func add(texts: [String], _ part: IndexPart, ends: IndexPart, of section: UInt32) {
    var bytes: [UInt8] = []
    var places: [UInt32] = []
    places.reserveCapacity(texts.count)
    for text in texts {
      guard text.utf8.count <= textLimit - bytes.count else {
        isTooLarge = true
        return
      }
      bytes.append(contentsOf: text.utf8)
      places.append(UInt32(bytes.count))
    }
    add(part, of: section, bytes)
    add(ends, of: section, places)
  }

  /// The bytes of the index, whose content hash tells all parts apart.
  ///
  /// - Parameter earlier: an index whose bytes are returned themselves where new ones would be equal; then nothing is copied.
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/tooLarge``.
  consuming func finish(reusing earlier: IndexParts? = nil) throws(MatchingError) -> IndexBytes {
    guard !isTooLarge else {
      throw MatchingError(
        code: .tooLarge, message: "the packs hold more than 4 GB of text in one language",
        suggestion: "split the packs into several collections")
    }
    var ordered = parts.sorted { ($0.section, $0.part.rawValue) < ($1.section, $1.part.rawValue) }
    parts = []
    if let earlier, earlier.hasJust(ordered.map { ($0.section, $0.part, $0.elements) }) { return earlier.bytes }
    let directoryEnd = IndexFormat.aligned(IndexFormat.headerSize + ordered.count * IndexFormat.entrySize)
    let length = ordered.reduce(directoryEnd) { $0 + IndexFormat.aligned($1.elements.byteCount) }
    let output = IndexBytes(zeroed: length)
    var entries: [IndexEntry] = []
    var offset = directoryEnd
    for number in ordered.indices {
      let part = ordered[number]
      part.elements.write(to: output, at: offset)
      let size = IndexFormat.aligned(part.elements.byteCount)
      let entry = IndexEntry(
        section: part.section, part: part.part.rawValue, stride: UInt16(part.elements.stride), offset: UInt64(offset),
        byteCount: UInt64(part.elements.byteCount), checksum: part.elements.checksum ?? output.checksum(offset, size))
      assert(entries.last.map { ($0.section, $0.part) < (entry.section, entry.part) } ?? true, "a part comes twice")
      entries.append(entry)
      offset += size
      // Of a large index, its parts and its bytes are not held at once.
      ordered[number].elements = ElementRun<UInt8>(elements: [])
    }
    entries.withUnsafeBytes { output.write($0, at: IndexFormat.headerSize) }
    let content = output.checksum(IndexFormat.headerSize, directoryEnd - IndexFormat.headerSize)
    Self.header(content: content, length: length, parts: entries.count).withUnsafeBytes { output.write($0, at: 0) }
    withUnsafeBytes(of: output.checksum(0, directoryEnd).littleEndian) {
      output.write($0, at: IndexFormat.checksumOffset)
    }
    return output
  }

  private static func header(content: UInt64, length: Int, parts: Int) -> [UInt64] {
    let version = UnicodeVersion.current
    return [
      IndexFormat.magic, UInt64(MatchIndex.formatVersion) | UInt64(LinearSolver.version) << 32,
      IndexFormat.packed(version.icu), IndexFormat.packed(version.unicode), content, UInt64(length), 0, UInt64(parts),
    ].map(\.littleEndian)
  }
}

/// The elements of a part, whatever their type. They are shared with who added them until they are written.
protocol IndexElements: Sendable {
  var stride: Int { get }
  var byteCount: Int { get }
  /// The checksum of the bytes and what fills them up, where it is known already.
  var checksum: UInt64? { get }
  func write(to bytes: IndexBytes, at offset: Int)
  /// Whether the same bytes stand at a place of an index; as many as these are there.
  func isWritten(in bytes: IndexBytes, at offset: Int) -> Bool
}

private struct ElementRun<Element: BitwiseCopyable & Sendable>: IndexElements {
  let elements: [Element]

  var stride: Int { MemoryLayout<Element>.stride }
  var byteCount: Int { elements.count * stride }
  var checksum: UInt64? { nil }
  func write(to bytes: IndexBytes, at offset: Int) { elements.withUnsafeBytes { bytes.write($0, at: offset) } }
  func isWritten(in bytes: IndexBytes, at offset: Int) -> Bool {
    elements.withUnsafeBytes { $0.elementsEqual(bytes.all[offset..<(offset + byteCount)]) }
  }
}
