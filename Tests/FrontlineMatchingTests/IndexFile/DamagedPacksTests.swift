import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

/// Bytes that no ``PackCodec`` wrote: each is refused with a clear error, and nothing traps.
@Suite struct DamagedPacksTests {
  private let bytes = PackCodec.encode(FullPacks.collection)

  @Test func cutAtEveryLengthTheyAreRefused() {
    for length in 0..<bytes.count {
      let error = #expect(throws: MatchingError.self) { try PackCodecTests.decode(Array(bytes[..<length])) }
      #expect(error?.code == .indexFile)
    }
    #expect(throws: MatchingError.self) { try PackCodecTests.decode(bytes + [0]) }
  }

  @Test func withAnyByteChangedTheyAreRefusedOrAnotherCollection() {
    var changed = bytes
    for place in bytes.indices {
      for value in [bytes[place] ^ 1, bytes[place] ^ 0x80, 0xFF, 0] where value != bytes[place] {
        changed[place] = value
        do {
          // Half of a collection would be worse than none.
          #expect(PackCodec.encode(try PackCodecTests.decode(changed)) != bytes, "byte \(place)")
        } catch {
          #expect(error.code == .indexFile)
        }
      }
      changed[place] = bytes[place]
    }
  }

  @Test func randomBytesAreRefused() {
    var generator = SeededBytes(seed: 11)
    for _ in 0..<2_000 {
      let noise = generator.bytes(upTo: 200)
      #expect(throws: MatchingError.self) { try PackCodecTests.decode(noise) }
    }
  }

  @Test func aCountOrLengthThatCannotBeIsRefusedBeforeMemoryIsTaken() {
    let huge: [[UInt8]] = [
      [0xFF, 0xFF, 0xFF, 0xFF, 0x0F], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02], Array(repeating: 0xFF, count: 20),
    ]
    for bytes in huge {
      #expect(throws: MatchingError.self) { try PackCodecTests.read(bytes) as [IntentDefinition] }
      #expect(throws: MatchingError.self) { try PackCodecTests.read([0] + bytes) as String }
      #expect(throws: MatchingError.self) { try PackCodecTests.read(bytes) as String }
    }
  }

  @Test(arguments: [
    [0, 1, 0x80], [0, 2, 0xC0, 0x80], [0, 3, 0xED, 0xA0, 0x80], [0, 4, 0xF5, 0x80, 0x80, 0x80], [1], [0, 2, 0x61],
  ])
  func textThatIsNoUTF8AndNamesThatNobodyToldAreRefused(_ bytes: [UInt8]) {
    #expect(throws: MatchingError.self) { try PackCodecTests.read(bytes) as String }
  }

  @Test func aTagThatIsNotCanonicalIsRefused() {
    for name in ["iw", "EN", "", "not a tag"] {
      var writer = ByteWriter()
      writer.write(name: name)
      #expect(throws: MatchingError.self) { try PackCodecTests.read(writer.bytes) as LocaleTag }
    }
  }

  @Test func aWordThatIsNotInTheListIsRefused() {
    var writer = ByteWriter()
    writer.write("sometimes")
    #expect(throws: MatchingError.self) { try PackCodecTests.read(writer.bytes) as ChannelKind }
    #expect(throws: MatchingError.self) { try PackCodecTests.read([8]) as Urgency }
    #expect(throws: MatchingError.self) { try PackCodecTests.read([2]) as Bool }
    #expect(throws: MatchingError.self) { try PackCodecTests.read([8]) as EscalationRule.Trigger }
  }
}
