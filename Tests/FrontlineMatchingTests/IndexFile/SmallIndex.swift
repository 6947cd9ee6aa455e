import FrontlineText

@testable import FrontlineMatching

/// A small index of parts of all sizes, and what can be done to its bytes.
enum SmallIndex {
  static let texts = ["refund", "", "退款", "e\u{301}", "\u{0}"]

  static func writer(reversed: Bool = false) -> IndexWriter {
    var writer = IndexWriter()
    var steps: [(inout IndexWriter) -> Void] = [
      { $0.add(.calibration, of: 0, [0.25, -1.5] as [Double]) },
      { $0.add(.featureCells, of: 0, Array(0..<100) as [UInt64]) },
      { $0.add(.wordEntries, of: 1, [1, 2, 3] as [UInt32]) },
      { $0.add(.denseRows, of: 1, [] as [Int16]) },
      { $0.add(texts: texts, .exampleTexts, ends: .exampleTextEnds, of: 1) },
      { $0.add(.packs, of: IndexPart.global, Array(repeating: 7, count: 64) as [UInt8]) },
    ]
    if reversed { steps.reverse() }
    for step in steps { step(&writer) }
    return writer
  }

  static func bytes() throws -> [UInt8] { try writer().finish().copied() }

  /// Opens bytes and reads everything, whatever it says: nothing may trap.
  static func openAndReadEverything(_ bytes: [UInt8]) throws(MatchingError) {
    let parts = try IndexParts(exactly(bytes))
    for section in [0, 1, 2, IndexPart.global] {
      for part in IndexPart.allCases {
        read { () throws(MatchingError) in try parts.array(part, of: section, as: UInt8.self) }
        read { () throws(MatchingError) in try parts.array(part, of: section, as: UInt32.self) }
        read { () throws(MatchingError) in try parts.array(part, of: section, as: UInt64.self) }
      }
      if let texts = try? parts.texts(.exampleTexts, ends: .exampleTextEnds, of: section) {
        for number in -1..<min(texts.count, 100) + 1 { _ = texts[number].utf8.count }
      }
    }
    try parts.verify()
  }

  private static func read<Element: BitwiseCopyable & Equatable>(
    _ array: () throws(MatchingError) -> FlatArray<Element>
  ) {
    guard let array = try? array() else { return }
    precondition(Array(array.all).count == array.count)
    precondition(array[-1] == nil && array[array.count] == nil && array[.max] == nil && array[.min] == nil)
    precondition(array.slice(-5, .max).count == array.count && array.slice(3, 1).isEmpty)
  }

  /// The bytes as those of an index.
  static func exactly(_ bytes: [UInt8]) -> IndexBytes { IndexBytes(copying: bytes) }

  /// Bytes with a number in eight of them.
  static func setting(_ bytes: [UInt8], _ offset: Int, _ value: UInt64) -> [UInt8] {
    var bytes = bytes
    for place in 0..<8 { bytes[offset + place] = UInt8(truncatingIfNeeded: value >> UInt64(8 * place)) }
    return bytes
  }

  static func word(_ bytes: [UInt8], _ offset: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }

  /// Bytes whose header's checksum is right: what somebody would make who means it.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    let number = min(word(bytes, 56), UInt64((bytes.count - IndexFormat.headerSize) / IndexFormat.entrySize))
    let end = IndexFormat.aligned(IndexFormat.headerSize + Int(number) * IndexFormat.entrySize)
    let empty = setting(bytes, IndexFormat.checksumOffset, 0)
    guard end <= bytes.count else { return empty }
    return setting(empty, IndexFormat.checksumOffset, exactly(empty).checksum(0, end))
  }
}

extension IndexBytes {
  /// All bytes, as an array that outlives the index.
  func copied() -> [UInt8] { Array(all) }
}
