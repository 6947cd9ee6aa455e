import FrontlineText
import Testing

@testable import FrontlineCLI

@Suite struct ExpectedLanguageTests {
  /// What a folder expects, the folders beside it, the answers that are right, and some that are wrong.
  private static let cases: [(folder: String, beside: [String], right: [String], wrong: [String])] = [
    ("en", ["de"], ["en"], ["de", "und"]),
    ("zh", ["ja"], ["zh", "zh-Hans", "zh-Hant", "yue"], ["ja", "und"]),
    ("zh", ["zh-Hant"], ["zh", "zh-Hans"], ["zh-Hant", "yue"]),
    ("zh", ["yue"], ["zh", "zh-Hant"], ["yue"]),
    ("zh-CN", [], ["zh"], ["zh-Hant", "yue"]),
    ("zh-Hant", ["zh"], ["zh-Hant", "zh-TW", "yue"], ["zh"]),
    ("zh-TW", ["zh", "yue"], ["zh-Hant"], ["zh", "yue"]),
    ("yue", ["zh"], ["yue"], ["zh", "zh-Hant"]),
    ("sr", ["hr"], ["sr", "sr-Latn"], ["hr"]),
    ("sr", ["sr-Latn"], ["sr"], ["sr-Latn"]),
    ("sr-Latn", ["sr"], ["sr-Latn"], ["sr", "hr"]),
    ("sr-Cyrl", [], ["sr"], ["sr-Latn"]),
    ("hi", [], ["hi", "hi-Latn"], ["mr"]),
    ("hi", ["hi-Latn"], ["hi"], ["hi-Latn"]),
    ("hi-Latn", [], ["hi-Latn"], ["hi"]),
    ("ar", ["fa"], ["ar", "ar-Latn"], ["fa"]),
    ("ar-Latn", ["ar"], ["ar-Latn"], ["ar"]),
    ("id", ["ms"], ["id", "ms"], ["jv"]),
    ("ms", [], ["id", "ms"], ["tl"]),
    ("tl", [], ["fil"], ["ceb"]),
    ("no", ["nn"], ["nb"], ["nn", "da"]),
    ("nb", [], ["nb"], ["nn"]),
    ("pt-BR", [], ["pt"], ["gl"]),
    ("und", [], ["und"], ["en"]),
  ]

  @Test(arguments: cases.indices)
  func anAnswerIsRightAsFarAsTheTestTellsLanguagesApart(_ index: Int) throws {
    let row = Self.cases[index]
    let folder = try #require(LocaleTag(row.folder))
    let expected = ExpectedLanguage(folder, in: [folder] + row.beside.compactMap { LocaleTag($0) })
    for answer in row.right { #expect(expected.accepts(try #require(LocaleTag(answer))), "\(answer)") }
    for answer in row.wrong { #expect(!expected.accepts(try #require(LocaleTag(answer))), "\(answer)") }
  }
}
