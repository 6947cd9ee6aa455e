import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct TestSuiteLoaderTests {
  private func read(_ text: String, file: String = "shop/tests/en.yaml") throws -> (
    suites: [TestSuite], findings: [Finding]
  ) {
    let directory = try PackDirectory()
    try directory.write(file, text)
    let packs = try directory.load()
    return withExtendedLifetime(directory) { TestSuiteLoader.read(directory: directory.path, packs: packs) }
  }

  @Test func messagesAreReadWithWhatTheyMustReach() throws {
    let (suites, findings) = try read(SamplePacks.tests)
    #expect(findings == [])
    let suite = try #require(suites.first)
    #expect(suite.pack == "shop" && suite.locale.description == "en")
    #expect(
      suite.messages.map(\.expected?.description) == ["shop/refund", "shop/where-is-my-order", nil])
    #expect(suite.messages.map(\.text.value)[2] == "what is the capital of Peru")
    #expect(suite.messages[0].text.location == SourceLocation(file: "shop/tests/en.yaml", line: 4, column: 7))
  }

  @Test func suitesComeByPackAndLocale() throws {
    let (suites, findings) = try read("locale: zh-Hans\nintents: {refund: [退钱]}\n", file: "shop/tests/zh-Hans.yaml")
    #expect(findings == [])
    #expect(suites.map(\.locale.description) == ["en", "zh-Hans"])
  }

  @Test(arguments: [
    ("locale: en\nintents:\n  refnd: [x]\n", "shop/tests/en.yaml:3:3 unknown-intent"),
    ("locale: ja\nintents: {}\n", "shop/tests/en.yaml:1:9 locale-mismatch"),
    ("locale: en\noutofscope: [x]\n", "shop/tests/en.yaml:2:1 unknown-key"),
    ("locale: en\nintents:\n  refund: {a: b}\n", "shop/tests/en.yaml:3:11 wrong-type"),
    ("locale: en\nintents: [\n", "shop/tests/en.yaml:3:1 syntax-error"),
    ("intents: {}\n", "shop/tests/en.yaml:1:1 missing-key"),
  ])
  func mistakesInTestsHaveTheirPlace(_ text: String, _ expected: String) throws {
    #expect(try read(text).findings.map { "\($0.location) \($0.code)" } == [expected])
  }

  @Test func errorsInTestsAreThrownByLoad() throws {
    let directory = try PackDirectory()
    let packs = try directory.load()
    try directory.write("shop/tests/en.yaml", "locale: en\nintents: {nothing: [x]}\n")
    #expect(throws: AuthoringError.self) { try TestSuiteLoader.load(directory: directory.path, packs: packs) }
    withExtendedLifetime(directory) {}
  }
}
