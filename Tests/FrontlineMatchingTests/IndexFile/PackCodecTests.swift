import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct PackCodecTests {
  @Test func everyFieldOfEveryTypeSurvives() throws {
    func check<Value: PackCodable>(_ value: Value) throws {
      var writer = ByteWriter()
      writer.write(value)
      let back: Value = try Self.read(writer.bytes)
      #expect(String(reflecting: back) == String(reflecting: value))
      // Descriptions compare spelling too, equality each stored field.
      let pair = try #require((back as? any Hashable, value as? any Hashable) as? (any Hashable, any Hashable))
      #expect(AnyHashable(pair.0) == AnyHashable(pair.1))
    }
    for pair in FullPacks.pairs {
      try check(pair.full)
      try check(pair.bare)
    }
  }

  /// Fails when a type gets a field that ``FullPacks`` does not set.
  @Test func noFieldOfTheExamplesIsLeftAtItsDefault() {
    for pair in FullPacks.pairs {
      let full = Array(Mirror(reflecting: pair.full).children)
      let bare = Array(Mirror(reflecting: pair.bare).children)
      #expect(full.count == bare.count && !full.isEmpty)
      for (one, other) in zip(full, bare) {
        #expect(
          String(reflecting: one.value) != String(reflecting: other.value),
          "\(type(of: pair.full)).\(one.label ?? "")")
      }
    }
  }

  /// Fails when packs hold a type that is not among the examples.
  @Test func theExamplesHoldEveryTypeOfPacks() {
    let known = Set(FullPacks.pairs.map { "\(type(of: $0.full))" })
    var found: Set<String> = []
    func walk(_ value: Any) {
      let mirror = Mirror(reflecting: value)
      if mirror.displayStyle == .struct, "\(type(of: value))" != "Duration", "\(type(of: value))" != "LocaleTag",
        !(value is String), !mirror.children.isEmpty
      {
        found.insert("\(type(of: value))")
      }
      for child in mirror.children { walk(child.value) }
    }
    walk(FullPacks.collection)
    #expect(found == known)
  }

  @Test func aWholeCollectionComesBackEqual() throws {
    let packs = FullPacks.collection
    let bytes = PackCodec.encode(packs)
    let back = try Self.decode(bytes)
    #expect(back == packs)
    #expect(back.contentHash == packs.contentHash)
    #expect(PackCodec.encode(back) == bytes)
  }

  @Test func theOrderThatSomebodyGaveIsKept() throws {
    var packs = FullPacks.collection
    packs.packs.reverse()
    packs.packs[0].locales.reverse()
    #expect(try Self.decode(PackCodec.encode(packs)) == packs)
  }

  @Test func everyTriggerSurvives() throws {
    let triggers: [EscalationRule.Trigger] = [
      .risk([]), .risk(["a", "b"]), .humanRequested, .notUnderstood(count: 3), .ambiguous(count: 2),
      .slotFailed(count: 4), .notSolved(count: 5), .repeated(count: 6), .noPackInLanguage,
      .serviceLevelWarning(["first-response", "update"]), .idle(.seconds(7)), .agentRequested,
    ]
    for trigger in triggers {
      var writer = ByteWriter()
      writer.write(trigger)
      #expect(try Self.read(writer.bytes) as EscalationRule.Trigger == trigger)
    }
  }

  @Test func everyConditionOfAModifierSurvives() throws {
    let conditions: [ModifierRule.Condition] = [
      .anger, .attribute([FullPacks.attribute]), .region(["JP", "KR"]), .contacts(count: 3, within: .seconds(9)),
    ]
    for condition in conditions {
      var writer = ByteWriter()
      writer.write(condition)
      #expect(try Self.read(writer.bytes) as ModifierRule.Condition == condition)
    }
  }

  @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 127, 128, 1 << 31, .max, .min])
  func numbersOfEverySizeSurvive(_ number: Int) throws {
    var writer = ByteWriter()
    writer.write(number)
    #expect(try Self.read(writer.bytes) as Int == number)
    #expect(writer.bytes.count == ((-64..<64).contains(number) ? 1 : writer.bytes.count))
  }

  @Test func durationsOfEverySizeSurvive() throws {
    let most = Duration(attoseconds: .max)
    for duration in [.zero, .seconds(1), .seconds(-1), .nanoseconds(-7), most, Duration(attoseconds: .min)] {
      var writer = ByteWriter()
      writer.write(duration)
      #expect(try Self.read(writer.bytes) as Duration == duration)
    }
  }

  @Test func textsThatAreEqualButSpeltInOtherBytesKeepTheirBytes() throws {
    let names = ["e\u{301}", "\u{e9}", "e\u{301}", "\u{e9}"]
    var writer = ByteWriter()
    writer.write(names)
    let back: [String] = try Self.read(writer.bytes)
    #expect(back.map { Array($0.utf8) } == names.map { Array($0.utf8) })
  }

  @Test func aNameIsWrittenOnce() {
    var writer = ByteWriter()
    writer.write(Array(repeating: "a-long-name-of-a-file.yaml", count: 100))
    #expect(writer.bytes.count < 140)
  }

  static func decode(_ bytes: [UInt8]) throws(MatchingError) -> PackCollection {
    let copy = IndexBytes(copying: bytes)
    defer { withExtendedLifetime(copy) {} }
    return try PackCodec.decode(copy.all)
  }

  static func read<Value: PackCodable>(_ bytes: [UInt8]) throws(MatchingError) -> Value {
    let copy = IndexBytes(copying: bytes)
    defer { withExtendedLifetime(copy) {} }
    var reader = ByteReader(copy.all)
    let value: Value = try reader.read()
    guard reader.isAtEnd else { throw reader.damaged }
    return value
  }
}
