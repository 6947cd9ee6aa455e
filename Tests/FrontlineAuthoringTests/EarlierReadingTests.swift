import FrontlinePacks
import Testing

@testable import FrontlineAuthoring

/// Reading with the help of an earlier reading.
@Suite struct EarlierReadingTests {
  private struct Change: Sendable {
    var name: String
    var apply: @Sendable (PackDirectory) throws -> Void
  }

  private static func write(_ file: String, _ text: String) -> @Sendable (PackDirectory) throws -> Void {
    { try $0.write(file, text) }
  }

  private static let changes: [Change] = [
    Change(name: "nothing") { _ in },
    Change(name: "an example", apply: write("shop/en.yaml", SamplePacks.english + "\n# a comment")),
    Change(
      name: "another label of the same length",
      apply: write("shop/en.yaml", SamplePacks.english.replacing("label: Refund", with: "label: Rebate"))),
    Change(name: "a syntax error", apply: write("shop/en.yaml", "locale: [")),
    Change(name: "an unknown key", apply: write("shop/zh-Hans.yaml", SamplePacks.chinese + "\nmore: 1")),
    Change(name: "an intent that the pack does not have any more") {
      try $0.write("shop/pack.yaml", SamplePacks.pack.replacing("  hello: {title: Hello, role: small-talk}", with: ""))
    },
    Change(
      name: "another policy",
      apply: write("support.yaml", SamplePacks.support.replacing("choices: 4", with: "choices: 5"))
    ),
    Change(name: "a policy without a tier that packs name") {
      try $0.write("support.yaml", SamplePacks.support.replacing("id: agents", with: "id: people"))
    },
    Change(name: "no policy") { try $0.remove("support.yaml") },
    Change(name: "a locale that is gone") { try $0.remove("shop/zh-Hans.yaml") },
    Change(name: "another locale") {
      try $0.write("shop/zh-Hant.yaml", SamplePacks.chinese.replacing("zh-Hans", with: "zh-Hant"))
    },
    Change(name: "a second file of a locale") { try $0.write("shop/zh.yaml", SamplePacks.chinese) },
    Change(name: "a file that is not read") { try $0.write("shop/fr.yml", "locale: fr") },
  ]

  @Test(arguments: changes.indices)
  func whateverChangedAReadingGivesTheSame(number: Int) throws {
    let change = Self.changes[number]
    let directory = try PackDirectory()
    let earlier = try directory.load()
    try change.apply(directory)
    let reading = PackLoader.read(directory: directory.path, reusing: earlier)
    #expect(reading.findings == directory.read().findings, "\(change.name)")
    #expect(reading.collection == directory.read().collection, "\(change.name)")
  }

  @Test func filesThatDidNotChangeAreNotReadAgain() throws {
    let directory = try PackDirectory()
    let earlier = try Self.marked(directory.load())
    #expect(earlier.sources.map(\.path) == ["shop/en.yaml", "shop/pack.yaml", "shop/zh-Hans.yaml", "support.yaml"])
    var again = try PackLoader.load(directory: directory.path, reusing: earlier)
    #expect(again == earlier)
    try directory.write("shop/zh-Hans.yaml", SamplePacks.chinese + "\n")
    again = try PackLoader.load(directory: directory.path, reusing: earlier)
    #expect(again.packs[0].locales.map { $0.intents[0].label.value } == ["marked", "退款"])
    #expect(again.packs[0].title == "marked" && again.policy.limits.choices == 9)
    // Whether a locale is right depends on what its pack says.
    try directory.write("shop/pack.yaml", SamplePacks.pack + "\n")
    again = try PackLoader.load(directory: directory.path, reusing: earlier)
    #expect(again.packs[0].locales.map { $0.intents[0].label.value } == ["Refund", "退款"])
    #expect(again.packs[0].title == "Shop" && again.policy.limits.choices == 9)
  }

  @Test func aFileWithAWarningIsReadEachTime() throws {
    let directory = try PackDirectory()
    try directory.write("shop/zh-Hans.yaml", SamplePacks.chinese.replacing("label: 退款", with: "label: 退款 #1"))
    let earlier = try directory.load()
    #expect(!earlier.sources.contains { $0.path == "shop/zh-Hans.yaml" })
    let findings = PackLoader.read(directory: directory.path, reusing: earlier).findings
    #expect(findings.count == 1 && findings == directory.read().findings)
  }

  @Test func packsThatWereChangedByHandAreNotTakenOver() throws {
    let directory = try PackDirectory()
    var earlier = try directory.load()
    earlier.packs[0].title = "Changed"
    #expect(earlier.sources == [])
    #expect(try PackLoader.load(directory: directory.path, reusing: earlier) == directory.load())
  }

  /// The collection with other texts in policy, pack and locales, which tell where they came from.
  private static func marked(_ collection: PackCollection) -> PackCollection {
    var marked = collection
    marked.policy.limits.choices = 9
    marked.packs[0].title = "marked"
    for number in marked.packs[0].locales.indices { marked.packs[0].locales[number].intents[0].label.value = "marked" }
    marked.sources = collection.sources
    return marked
  }
}
