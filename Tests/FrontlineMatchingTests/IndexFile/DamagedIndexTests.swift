import FrontlineText
import Testing

@testable import FrontlineMatching

/// Whatever happens to the bytes of an index, opening or verifying it tells so, and nothing traps.
@Suite struct DamagedIndexTests {
  @Test func cutAtEveryLengthItIsRefusedWhenOpened() throws {
    let bytes = try SmallIndex.bytes()
    for length in 0..<bytes.count {
      let error = #expect(throws: MatchingError.self) { try IndexParts(SmallIndex.exactly(Array(bytes[..<length]))) }
      #expect(error?.code == .indexFile && error?.suggestion.contains("frontline compile") == true)
    }
    #expect(throws: MatchingError.self) { try IndexParts(SmallIndex.exactly(bytes + [UInt8](repeating: 0, count: 64))) }
  }

  @Test func everyFlippedBitIsFoundByOpeningOrByVerifying() throws {
    var bytes = try SmallIndex.bytes()
    try SmallIndex.openAndReadEverything(bytes)
    for place in bytes.indices {
      // All bits of the header and directory, one of each byte of the parts.
      let masks: [UInt8] = place < 320 ? (0..<8).map { 1 << $0 } : [1 << UInt8(place % 8)]
      for mask in masks {
        bytes[place] ^= mask
        let error = #expect(throws: MatchingError.self, "byte \(place), bits \(mask)") {
          try SmallIndex.openAndReadEverything(bytes)
        }
        #expect(error?.code == .indexFile)
        bytes[place] ^= mask
      }
    }
  }

  @Test func swappedPartsAreFound() throws {
    let bytes = try SmallIndex.bytes()
    let first = bytes.count - 64
    let second = bytes.count - 128
    var swapped = bytes
    for place in 0..<64 { swapped.swapAt(first + place, second + place) }
    #expect(swapped != bytes)
    #expect(throws: MatchingError.self) { try SmallIndex.openAndReadEverything(swapped) }
  }

  @Test func foreignBytesAreNoIndex() {
    var generator = SeededBytes(seed: 5)
    let foreign: [[UInt8]] = [
      [], [0x50, 0x4B], Array("default_locale: en\ntiers: []\n".utf8), Array(repeating: 0, count: 4096),
      Array(repeating: 0xFF, count: 4096), (0..<4096).map { _ in UInt8(truncatingIfNeeded: generator.next()) },
    ]
    for bytes in foreign {
      let error = #expect(throws: MatchingError.self) { try IndexParts(SmallIndex.exactly(bytes)) }
      #expect(error?.message == "the file is not a compiled index")
    }
  }

  @Test func otherVersionsAreToldWithWhatToDo() throws {
    let bytes = try SmallIndex.bytes()
    let versions = SmallIndex.word(bytes, 8)
    let cases: [(offset: Int, value: UInt64, message: String)] = [
      (8, versions + 1, "another version of Frontline"), (8, versions + 1 << 32, "another version of Frontline"),
      (8, 0, "another version of Frontline"), (16, IndexFormat.packed("71.9"), "ICU 71.9"),
      (24, IndexFormat.packed("14.0"), "Unicode 14.0"), (16, .max, "compiled with ICU"), (24, 0, "compiled with ICU"),
    ]
    for (offset, value, message) in cases {
      let changed = SmallIndex.sealed(SmallIndex.setting(bytes, offset, value))
      let error = #expect(throws: MatchingError.self) { try IndexParts(SmallIndex.exactly(changed)) }
      #expect(error?.message.contains(message) == true, "\(String(describing: error))")
      #expect(error?.suggestion == "compile the packs anew with `frontline compile`")
    }
    #expect(SmallIndex.sealed(bytes) == bytes)
  }

  /// Checksums that are right over offsets, lengths and counts that are not.
  @Test func aDirectoryThatMeansHarmLeadsNowhereOutside() throws {
    let bytes = try SmallIndex.bytes()
    let length = UInt64(bytes.count)
    let hostile: [UInt64] = [
      0, 1, 63, 64, length - 64, length - 1, length, length + 1, length + 64, 1 << 32, 1 << 62, 1 << 63, .max - 63,
      .max,
    ]
    let entries = Int(SmallIndex.word(bytes, 56))
    for entry in 0..<entries {
      for field in [0, 8, 16, 24] {
        for value in hostile {
          let offset = IndexFormat.headerSize + entry * IndexFormat.entrySize + field
          let changed = SmallIndex.sealed(SmallIndex.setting(bytes, offset, value))
          guard changed != bytes else { continue }
          do { try SmallIndex.openAndReadEverything(changed) } catch { #expect(error.code == .indexFile) }
        }
      }
    }
    for value in hostile {
      for offset in [40, 56] where SmallIndex.word(bytes, offset) != value {
        let changed = SmallIndex.sealed(SmallIndex.setting(bytes, offset, value))
        #expect(throws: MatchingError.self) { try SmallIndex.openAndReadEverything(changed) }
      }
    }
  }

  @Test func textEndsThatRunBackwardsOrOutsideReadAsText() throws {
    var writer = IndexWriter()
    writer.add(.exampleTexts, of: 0, Array("refund".utf8))
    writer.add(.exampleTextEnds, of: 0, [4, 2, .max, 0, 6] as [UInt32])
    let texts = try IndexParts(try writer.finish()).texts(.exampleTexts, ends: .exampleTextEnds, of: 0)
    #expect((0..<5).map { texts[$0] } == ["refu", "", "fund", "", "refund"])
  }
}
