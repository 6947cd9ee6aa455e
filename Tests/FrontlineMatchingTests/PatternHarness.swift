import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

/// Patterns compiled to a set that lies in bytes, as in an index file, with what is needed to match texts against them.
struct PatternHarness {
  struct Rule {
    var pattern: String
    var label: Int32 = 0
    var isFollowUp = false
  }

  let set: PatternSet
  let bytes: IndexBytes
  let reader: MessageReader
  var message = MessageUnits()
  var values = SlotValues()
  var scratch = PatternScratch()

  static let location = SourceLocation(file: "pack/en.yaml", line: 3, column: 7)

  static func compiler(
    _ locale: String, synonyms: [String: [String]], slots: [(String, SlotType)]
  ) throws -> PatternCompiler {
    PatternCompiler(
      reader: try MessageReader(locale: Fixtures.tag(locale)),
      synonyms: synonyms.mapValues { members in
        SynonymSet(name: "", members: members.map { Located($0, at: location) }, location: location)
      }, slots: slots.map { SlotDefinition(name: $0.0, type: $0.1, location: location) })
  }

  init(
    _ rules: [Rule], locale: String = "en", synonyms: [String: [String]] = [:], slots: [(String, SlotType)] = []
  ) throws {
    var compiler = try Self.compiler(locale, synonyms: synonyms, slots: slots)
    var builder = PatternSetBuilder()
    for rule in rules {
      let pattern = Located(rule.pattern, at: Self.location)
      builder.add(
        try compiler.compile(pattern),
        PatternSet.Entry(label: rule.label, isFollowUp: rule.isFollowUp, pattern: pattern))
    }
    var writer = IndexWriter()
    builder.write(to: &writer, section: 3)
    bytes = try writer.finish()
    set = try PatternSet(IndexParts(bytes), section: 3)
    reader = compiler.reader
  }

  mutating func read(_ text: String) {
    var copy = text
    copy.withUTF8 { bytes in
      reader.read(bytes, into: &message)
      values.find(in: message, bytes, types: set.valueTypes)
    }
  }

  mutating func match(
    _ text: String, units: Range<Int>? = nil, followUps: [Int32] = []
  ) -> PatternVerdict? {
    read(text)
    return followUps.withUnsafeBufferPointer {
      scratch.match(set, message, units: units ?? message.units.indices, values: values, followUps: $0)
    }
  }

  /// What the slots of the winner took, by name.
  mutating func captures(_ text: String) -> [String: String] {
    guard let verdict = match(text) else { return [:] }
    var copy = text
    let captures = copy.withUTF8 {
      PatternCaptures.slots(
        of: Int(verdict.program), in: set, message, $0, values: values, match: verdict.match)
    }
    return Dictionary(captures.map { ($0.name, $0.value) }) { first, _ in first }
  }
}

extension PatternVerdict {
  var equalLabels: [Int32] { (0..<Int(labelCount)).map { labels[$0] } }
}
