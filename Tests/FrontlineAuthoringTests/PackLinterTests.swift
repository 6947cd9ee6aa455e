import Foundation
import FrontlinePacks
import Testing

@testable import FrontlineAuthoring

@Suite struct PackLinterTests {
  static let english = "shop/en.yaml"
  static let chinese = "shop/zh-Hans.yaml"
  static let tests = "shop/tests/en.yaml"

  /// What the sample packs, small as they are, have by themselves.
  private static let usual: Set<String> = ["few-examples", "missing-text"]

  private func lint(_ file: String? = nil, _ text: String = "") throws -> [Finding] {
    let directory = try PackDirectory()
    if let file { try directory.write(file, text) }
    return withExtendedLifetime(directory) { PackLinter.lint(directory: directory.path) }
  }

  @Test func theSamplePacksHaveOnlyWhatSmallPacksHave() throws {
    let findings = try lint()
    #expect(Set(findings.map(\.code.rawValue)) == Self.usual)
    #expect(findings.allSatisfy { $0.severity == .warning })
    #expect(findings == findings.sorted())
  }

  static let mistakes: [BrokenFile] = [
    BrokenFile(chinese, "  hello: {label: 你好, examples: [早上好], answer: 你好！}\n", "", "missing-translation"),
    BrokenFile(
      english, "  hello: {label: Hello, examples: [good morning], answer: Hello!}\n", "", "missing-translation"),
    BrokenFile(chinese, "退款需要{days}天。", "¦退款需要几天。", "placeholder-mismatch"),
    BrokenFile(chinese, "{order_number: 订单号是多少？}", "{order_number: ¦\"{x}是多少？\"}", "placeholder-mismatch"),
    BrokenFile(english, "one {# day} other", "one {# day} othr", "message-syntax").loosely().marking(
      "      ¦You get your"),
    BrokenFile(english, "      You get your", "      You get '{days}' ¦", "apostrophe-quotes").loosely(),
    BrokenFile(english, "Order {order_number} is {status}", "¦Order {order_numbr} is {status}", "unknown-argument"),
    BrokenFile(english, "rephrase: Sorry?", "rephrase: ¦\"{name}, sorry?\"", "unknown-argument"),
    BrokenFile(english, "label: My order", "label: ¦Where is the order that I made", "long-label"),
    BrokenFile(chinese, "label: 我的订单", "label: ¦我的订单到底在什么地方呢啊", "long-label"),
    BrokenFile(english, "label: My order", "label: ¦REFUND", "duplicate-label"),
    BrokenFile(english, "[where is my order,", "[¦Please refund me!,", "duplicate-example"),
    BrokenFile(
      english, "locale: en\n", "locale: en\nout_of_scope: [¦Where is my order?]\n", "duplicate-example"),
    BrokenFile(english, "track my parcel]", "¦Where is my order?]", "repeated-example"),
    BrokenFile(english, "want * refund", "¦want (refund", "pattern-syntax").loosely(),
    BrokenFile(english, "~money back", "¦~coins back", "unknown-name").loosely(),
    BrokenFile(english, "~money back", "money back", "unused-synonyms").marking("  ¦money: [money"),
    BrokenFile(english, "[where is my order,", "[¦i want a big refund,", "example-matches-other"),
    BrokenFile(tests, "- give the money back now", "- ¦I want my money back", "test-copies-example"),
    BrokenFile(tests, "- what is the capital of Peru", "- ¦give the money BACK now", "repeated-test"),
  ]

  @Test(arguments: mistakes)
  func lintFindsMistakes(_ mistake: BrokenFile) throws {
    let good = try #require(SamplePacks.files[mistake.file])
    let isAboutTheFile = mistake.code == "missing-translation"
    let (text, location) =
      isAboutTheFile
      ? (good.replacingOccurrences(of: mistake.old.trimmingCharacters(in: .newlines), with: ""), nil)
      : { ($0.text, Optional($0.location)) }(try mistake.broken())
    let findings = try lint(mistake.file, text)
    let match = findings.first { finding in
      guard finding.code.rawValue == mistake.code, finding.location.file == mistake.file else { return false }
      guard let location else { return finding.location.line == 0 }
      return mistake.isLoose ? finding.location.line == location.line : finding.location == location
    }
    #expect(match != nil, "wanted \(mistake.code), got \(findings)")
  }

  @Test func aCopyOfTheDefaultLocaleIsUntranslated() throws {
    let directory = try PackDirectory()
    try directory.write("shop/ja.yaml", SamplePacks.english.replacingOccurrences(of: "locale: en", with: "locale: ja"))
    let findings = PackLinter.lint(directory: directory.path)
    let untranslated = findings.filter { $0.code == .untranslated }
    #expect(untranslated.count == 7)
    #expect(untranslated.allSatisfy { $0.location.file == "shop/ja.yaml" })
    withExtendedLifetime(directory) {}
  }

  @Test func aFileWithNothingInItIsAnEmptyLocale() throws {
    let findings = try lint("shop/ja.yaml", "locale: ja\n")
    #expect(findings.contains { $0.code == .emptyLocale && $0.location.file == "shop/ja.yaml" })
    #expect(!findings.contains { $0.code == .missingTranslation })
  }

  @Test func aZoneThatDoesNotExistIsFoundWhereZonesAreKnown() throws {
    let text = SamplePacks.support.replacingOccurrences(of: "Asia/Singapore", with: "Asia/Singapur")
    let findings = try lint("support.yaml", text)
    #expect(
      findings.contains { $0.code == .unknownZone } == FileManager.default.fileExists(atPath: "/usr/share/zoneinfo"))
  }

  @Test func aMessageErrorPointsIntoTheBlock() throws {
    let text = SamplePacks.english.replacingOccurrences(
      of: "      You get", with: "      Two lines\n      here: '{x}' You get")
    let finding = try #require(try lint(Self.english, text).first { $0.code == .apostropheQuotes })
    #expect(finding.location == SourceLocation(file: Self.english, line: 19, column: 13))
  }

  static let nearCopies: [(String, String, Bool)] = [
    ("a b c d e f", "a b c d e f", true), ("a b c d e f", "a b c d e", true), ("a b c d e f", "a b x d e f", true),
    ("a b c d e f", "x a b c d e f", true), ("a b c d e f", "a b x y e f", false), ("a", "b", true),
    ("a b c", "c b a", false), ("", "a b", false), ("", "", true),
  ]

  @Test(arguments: nearCopies)
  func listsThatDifferByOneAreNearCopies(_ left: String, _ right: String, _ expected: Bool) {
    let (a, b) = (left.split(separator: " ").map(String.init), right.split(separator: " ").map(String.init))
    #expect(TestLint.differByOne(a, b) == expected)
    #expect(TestLint.differByOne(b, a) == expected)
  }

  static let widths: [(String, Int)] = [
    ("Refund", 6), ("退款", 4), ("カード", 6), ("환불", 4), ("คืนเงิน", 5), ("é", 1), ("👩‍💻", 2), ("", 0), ("دفع", 3),
  ]

  @Test(arguments: widths)
  func widthCountsWideCharactersTwice(_ text: String, _ width: Int) { #expect(TextWidth.of(text) == width) }
}
