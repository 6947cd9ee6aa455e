import Foundation
import FrontlineMatching
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

/// docs/packs-reference.md says what the readers do.
@Suite struct PackReferenceTests {
  private let page: ReferencePage

  init() throws { page = try ReferencePage() }

  /// What the first column of a table must have, and in which file of the page it must be shown.
  struct Names {
    let section: String
    let column: String
    let names: [String]
    var shownIn: String?
  }

  static let names = [
    Names(section: "pack.yaml", column: "key", names: PackFile.keys, shownIn: "bikes/pack.yaml"),
    Names(section: "pack.yaml", column: "key of an intent", names: PackFile.intentKeys, shownIn: "bikes/pack.yaml"),
    Names(section: "pack.yaml", column: "key of a slot", names: PackFile.slotKeys, shownIn: "bikes/pack.yaml"),
    Names(section: "pack.yaml", column: "role", names: IntentRole.allCases.map(\.rawValue)),
    Names(section: "The file of a locale", column: "key", names: LocaleFile.keys, shownIn: "bikes/en.yaml"),
    Names(
      section: "The file of a locale", column: "key of an intent", names: LocaleFile.intentKeys,
      shownIn: "bikes/en.yaml"),
    Names(
      section: "The file of a locale", column: "key of a variant", names: AnswerReader.variantKeys,
      shownIn: "bikes/en.yaml"),
    Names(
      section: "The file of a locale", column: "key of a link", names: AnswerReader.linkKeys, shownIn: "bikes/en.yaml"),
    Names(
      section: "The file of a locale", column: "key of lookup_answers", names: LocaleFile.lookupKeys,
      shownIn: "bikes/en.yaml"),
    Names(section: "The bot's own texts", column: "text", names: SystemText.allCases.map(\.name)),
    Names(section: "tests/locale.yaml", column: "key", names: TestFile.keys, shownIn: "bikes/tests/en.yaml"),
    Names(section: "Slot types", column: "type", names: SlotType.allCases.map(\.rawValue)),
  ]

  @Test(arguments: names)
  func theTableHasEveryNameOnce(_ test: Names) throws {
    let table = try #require(page.table(test.section, test.column))
    #expect(table.rows.flatMap { ReferencePage.code($0[0]) }.sorted() == test.names.sorted())
    guard let file = test.shownIn else { return }
    let example = try #require(page.files[file])
    for name in test.names {
      #expect(
        example.contains(try Regex("(^|[ {-])\(name):").anchorsMatchLineEndings()), "\(file) does not show \(name)")
    }
  }

  @Test func theArgumentsOfTheBotsOwnTextsAreThoseThatItGives() throws {
    let table = try #require(page.table("The bot's own texts", "text"))
    for row in table.rows {
      let text = try #require(ReferencePage.code(row[0]).first.flatMap(SystemText.init))
      #expect(ReferencePage.code(row[2]) == text.arguments, "\(text)")
    }
  }

  @Test func theFilesHaveNoFindingButThoseOfAPackWithoutCommon() throws {
    #expect(page.files.count == 4)
    let directory = try PackDirectory(page.files)
    let findings = withExtendedLifetime(directory) { PackLinter.lint(directory: directory.path) }
    #expect(Set(findings.map(\.code)) == [.missingText, .missingRole], "\(findings)")
  }

  @Test func everyPatternMatchesWhatThePageSays() throws {
    let tables = page.tables.filter { $0.section == "The pattern language" }
    #expect(tables.map(\.rows.count) == [14, 6])
    for (table, row) in tables.flatMap({ table in table.rows.map { (table, $0) } }) {
      let cell = { (name: String) in ReferencePage.code(table.header.firstIndex(of: name).map { row[$0] } ?? "") }
      let pattern = try #require(cell("pattern").first)
      #expect(!cell("matches").isEmpty && !cell("does not match").isEmpty)
      let matcher = try Self.matcher(pattern)
      for message in cell("matches") { #expect(Self.matches(matcher, message), "\(pattern) should match: \(message)") }
      for message in cell("does not match") {
        #expect(!Self.matches(matcher, message), "\(pattern) should not match: \(message)")
      }
    }
  }

  private static func matches(_ matcher: Matcher, _ message: String) -> Bool {
    matcher.match(message, locale: .init("en") ?? .undetermined).isByRule
  }

  /// Matches one pattern, with the synonym set and the slot that the page tells of.
  private static func matcher(_ pattern: String) throws -> Matcher {
    let directory = try PackDirectory([
      "support.yaml": SamplePacks.support,
      "rental/pack.yaml": """
      id: rental
      version: 1.0.0
      title: Rental
      default_locale: en
      intents:
        one:
          title: One
          slots: [{name: days, type: number}]
      """,
      "rental/en.yaml": """
      locale: en
      intents:
        one:
          label: One
          patterns: |
            \(pattern)
          answer: Fine.
          questions: {days: How many days?}
      synonyms:
        bike: [bike, bicycle, city bike]
      """,
    ])
    return try Matcher(index: try PackCompiler(threads: 1).compile(directory.load()))
  }

  @Test func everySlotTypeTakesWhatThePageSays() throws {
    let table = try #require(page.table("Slot types", "type"))
    var checked = 0
    for row in table.rows {
      let type = try #require(ReferencePage.code(row[0]).first.flatMap(SlotType.init))
      guard type != .text, type != .attachment else { continue }
      let example = try #require(ReferencePage.code(row[2]).first)
      #expect(SlotScanner.values(of: type, in: example) == ReferencePage.code(row[3]), "\(type)")
      checked += 1
    }
    #expect(checked == SlotType.allCases.count - 2)
    let claims = page.text.matches(of: /of `([^`]+)` (?:it takes|the\s+order number is)\s+`([^`]+)`/)
    #expect(claims.count == 4)
    for claim in claims {
      #expect(SlotScanner.values(of: .orderNumber, in: String(claim.1)) == [String(claim.2)])
    }
  }

  @Test func everyAnswerIsWrittenAsThePageSays() throws {
    let table = try #require(page.table("Answers", "written"))
    #expect(table.rows.count >= 6)
    let formatter = MessageFormatter(locale: try #require(LocaleTag("en")))
    for row in table.rows {
      let template = try MessageTemplate(try #require(ReferencePage.code(row[0]).first))
      var arguments: [String: MessageArgument] = [:]
      for name in template.argumentNames { arguments[name] = ReferencePage.code(row[2]).first.map { .text($0) } }
      #expect(try [formatter.format(template, arguments)] == ReferencePage.code(row[3]))
    }
  }

  /// The keys of `support.yaml` that a section of docs/tiers.md must name.
  static let policyKeys: [(section: String, keys: [String])] = [
    ("The tiers: every key of support.yaml", SupportFile.keys), ("Tiers", TierReader.keys),
    ("Teams", SupportFile.teamKeys), ("Routing", RoutingReader.keys + RoutingReader.stepKeys),
    ("Tickets", TicketPolicyReader.keys), ("Calendars", CalendarReader.keys + HolidayReader.keys),
    ("Service levels", ServiceLevelReader.keys + ServiceLevelReader.conditions), ("Channels", ChannelReader.keys),
    ("Lookups", SupportFile.lookupKeys), ("Limits", LimitsReader.keys),
    ("Escalation rules", EscalationReader.keys + EscalationReader.counted + EscalationReader.further),
    ("Modifiers", ModifierReader.keys + ModifierReader.conditions),
  ]

  @Test(arguments: policyKeys)
  func everyKeyOfThePolicyIsExplained(section: String, keys: [String]) throws {
    let page = try ReferencePage.text(of: "tiers.md")
    let sections = page.components(separatedBy: "\n## ").map { $0.hasPrefix("# ") ? String($0.dropFirst(2)) : $0 }
    let text = try #require(sections.first { $0.hasPrefix(section + "\n") })
    let named = Set(text.matches(of: /`([^`\n]+)`/).flatMap { $0.1.split { !($0.isLetter || "_-".contains($0)) } })
    #expect(keys.filter { !named.contains(Substring($0)) } == [])
  }
}
