import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

/// Compiling with the help of an earlier index.
@Suite struct IncrementalCompileTests {
  private struct Change: Sendable {
    var name: String
    /// The locales that have to be compiled anew.
    var compiled: [String]
    var apply: @Sendable (inout PackCollection) -> Void
  }

  private static let packs = Fixtures.collection([ManyLocales.pack, Fixtures.shop])
  private static let all = ["de", "en", "ja", "th"]

  private static let changes: [Change] = [
    Change(name: "nothing", compiled: []) { _ in },
    Change(name: "an example", compiled: ["ja"]) { $0.packs[0].locales[2].intents[0].examples[0].value += "か" },
    Change(name: "an example's line", compiled: ["ja"]) {
      $0.packs[0].locales[2].intents[0].examples[0].location.line += 1
    },
    Change(name: "two examples that changed places", compiled: ["th"]) {
      $0.packs[0].locales[3].intents[0].examples.swapAt(0, 1)
    },
    Change(name: "a label", compiled: ["de"]) { $0.packs[0].locales[0].intents[1].label.value = "Kündigung" },
    Change(name: "a pattern", compiled: ["de"]) { $0.packs[0].locales[0].intents[0].patterns[0].value = "paket *" },
    Change(name: "a pattern that follows up", compiled: ["en"]) {
      $0.packs[0].locales[1].intents[0].followUpPatterns = [Located("and now", at: SourceLocation(file: "x"))]
    },
    Change(name: "a message out of scope", compiled: ["th"]) {
      $0.packs[0].locales[3].outOfScope = [Located("อากาศ", at: SourceLocation(file: "x"))]
    },
    Change(name: "a synonym set", compiled: ["en"]) {
      $0.packs[0].locales[1].synonymSets = [
        SynonymSet(
          name: "s", members: [Located("a", at: SourceLocation(file: "x"))], location: SourceLocation(file: "x"))
      ]
    },
    // The shop is in English alone, and takes part in every locale.
    Change(name: "an example of a pack that all locales fall back to", compiled: all) {
      $0.packs[1].locales[0].intents[0].examples[0].value += " now"
    },
    Change(name: "what an intent leads to", compiled: all) { $0.packs[0].intents[0].followUps = [] },
    Change(name: "an answer", compiled: []) {
      $0.packs[0].locales[0].intents[0].answers = [Answer(text: Located("Hier.", at: SourceLocation(file: "x")))]
    },
    Change(name: "a title and a tier", compiled: []) {
      $0.packs[0].intents[0].title = "Parcels"
      $0.packs[0].intents[0].firstTier = "agents"
    },
    Change(name: "a pack without examples", compiled: []) {
      $0.packs.append(
        Pack(
          id: "empty", version: "1", title: "", defaultLocale: Fixtures.tag("en"), intents: [], locales: [],
          location: SourceLocation(file: "empty/pack.yaml")))
    },
    Change(name: "an intent that no locale knows", compiled: []) {
      $0.packs[0].intents.insert(
        IntentDefinition(
          id: IntentID(pack: "post", name: "aaa"), title: "", location: SourceLocation(file: "x")), at: 0)
    },
    Change(name: "a locale that is gone", compiled: []) { $0.packs[0].locales.remove(at: 0) },
    Change(name: "another pack", compiled: all) {
      $0.packs.append(Fixtures.pack("z", entries: [.init(name: "a", examples: ["b"])]))
    },
  ]

  @Test(arguments: changes.indices)
  func whatChangedIsCompiledAndTheRestTakenOver(number: Int) throws {
    let change = Self.changes[number]
    let earlier = try PackCompiler().compile(Self.packs)
    var packs = Self.packs
    change.apply(&packs)
    let full = try PackCompiler().compile(packs)
    #expect(try PackCompiler().compile(packs, reusing: earlier).bytes.copied() == full.bytes.copied(), "\(change.name)")

    // An index that differs where nobody looks tells which sections were taken from it.
    let mixed = try PackCompiler().compile(packs, reusing: try Self.marked(earlier))
    let compiled = mixed.sections.filter { !Self.isMarked($0) }.map { "\($0.locale)" }
    #expect(compiled == change.compiled, "\(change.name)")
  }

  @Test func whereNothingChangedTheEarlierIndexComesBack() throws {
    let earlier = try PackCompiler().compile(Self.packs)
    #expect(try PackCompiler().compile(Self.packs, reusing: earlier).isIdentical(to: earlier))
    #expect(try !PackCompiler().compile(Self.packs).isIdentical(to: earlier))
    var packs = Self.packs
    packs.packs[0].title = "Parcels"
    #expect(try !PackCompiler().compile(packs, reusing: earlier).isIdentical(to: earlier))
    // Damage in what is not taken over shows as well, here in what fills a part up.
    let whole = earlier.bytes.copied()
    for place in stride(from: 64 + 32 * 200, to: whole.count, by: whole.count / 23) {
      var bytes = whole
      bytes[place] ^= 1
      guard let damaged = try? MatchIndex(IndexBytes(copying: bytes)) else { continue }
      #expect(try !PackCompiler().compile(Self.packs, reusing: damaged).isIdentical(to: damaged), "\(place)")
    }
  }

  @Test func otherConstantsAreAnotherSection() throws {
    let earlier = try PackCompiler().compile(Self.packs)
    var compiler = PackCompiler()
    compiler.options.leastWeight = 0.2
    let full = try compiler.compile(Self.packs)
    #expect(try compiler.compile(Self.packs, reusing: earlier).bytes.copied() == full.bytes.copied())
    let mixed = try compiler.compile(Self.packs, reusing: try Self.marked(earlier))
    #expect(!mixed.sections.contains(where: Self.isMarked))
  }

  @Test func aDamagedSectionIsCompiledAnew() throws {
    let index = try PackCompiler().compile(Self.packs)
    let full = index.bytes.copied()
    var reused = 0
    for place in stride(from: 64 + 32 * 200, to: full.count, by: full.count / 97) {
      var bytes = full
      bytes[place] ^= 0x10
      guard let damaged = try? MatchIndex(IndexBytes(copying: bytes)) else { continue }
      reused += 1
      #expect(try PackCompiler().compile(Self.packs, reusing: damaged).bytes.copied() == full, "\(place)")
    }
    #expect(reused > 50)
  }

  @Test func labelledMessagesAndPacksShareNothing() throws {
    let messages = ["where is my refund", "my money back"].map { LabelledMessage(text: $0, label: "refund") }
    let labelled = try PackCompiler().compile(messages, locale: Fixtures.tag("en"))
    let full = try PackCompiler().compile(Self.packs)
    #expect(try PackCompiler().compile(Self.packs, reusing: labelled).bytes.copied() == full.bytes.copied())
  }

  /// The index with another calibration in each section, whole by its checksums.
  private static func marked(_ index: MatchIndex) throws -> MatchIndex {
    var writer = IndexWriter()
    writer.add(try #require(index.parts.copies(of: IndexPart.global)), of: IndexPart.global)
    for number in index.sections.indices {
      let section = UInt32(number)
      writer.add(try #require(index.parts.copies(of: section)).filter { $0.part != .calibration }, of: section)
      writer.add(
        .classIntents, of: section, Array(try index.parts.array(.classIntents, of: section, as: UInt32.self).all))
      var calibration = index.sections[number].calibration
      calibration.shift = 77
      writer.add(.calibration, of: section, [calibration])
    }
    return try MatchIndex(try writer.finish())
  }

  private static func isMarked(_ section: MatchSection) -> Bool { section.calibration.shift == 77 }
}
