import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

@Suite struct PackWriterTests {
  /// Texts that YAML reads otherwise when they are not quoted, or that cannot stand in a block.
  private static let texts = [
    "plain", "No", "null", "~", "24", "2026-01-01", "yes: no", "end:", "a # b", "#tag", "- dash", "[a]", "{a}", "it's",
    "'quoted'",
    "\"double\"", "&a", "*a", "!tag", "|", ">", "%", "@x", "`x`", "? x", "back\\slash", "two\nlines", "emoji 👋🏽",
    "نص عربي: هنا",
    "ความช่วยเหลือ", "café\u{301}", "line\nwith 'quotes' and: colon\n\nand a gap # here",
    "  inner  spaces".trimmingSpaces, "👍", "a\u{A0}b",
    "(a | b) [c] ~d {e} !f", "?", "-", "—", "1:2", "x:y", "http://x.y/z#a",
  ]

  @Test(arguments: texts)
  func aTextIsReadAsItWasWritten(_ text: String) throws {
    let directory = try PackDirectory()
    var lines = YAMLLines()
    lines.add("locale", "en")
    lines.add("out_of_scope", list: [text, "other"])
    lines.add("canned_replies") { $0.add("one", text) }
    lines.add("synonyms") { $0.add("set", list: [text]) }
    try directory.write("shop/en.yaml", lines.text)
    let locale = try #require(
      directory.read().collection?.pack("shop")?.localized(in: LocaleTag("en") ?? .undetermined))
    #expect(locale.outOfScope.map(\.value) == [text, "other"])
    #expect(locale.cannedReplies.map(\.text.value) == [text])
    #expect(locale.synonymSets.map { $0.members.map(\.value) } == [[text]])
  }

  @Test func whatIsWrittenIsReadBackEqual() throws {
    let first = try PackDirectory().load()
    let pack = try #require(first.pack("shop"))
    let copy = try PackDirectory()
    for file in PackWriter.files(of: pack) { try copy.write(file.path, file.text) }
    let second = try copy.load()
    #expect(PackText.withoutPlaces(second.packs) == PackText.withoutPlaces(first.packs))
  }

  private static let definitions = """
    # ours
    id: shop
    version: 1.0.0
    title: Shop
    default_locale: en
    intents:
      refund: {title: Refund}   # stays
    """

  @Test func intentsAreAddedBehindThoseThatAreThere() throws {
    let added = ["refund", "delivery"].map {
      IntentDefinition(id: IntentID(pack: "shop", name: $0), title: "T: \($0)", location: SourceLocation(file: ""))
    }
    let text = PackWriter.adding(added, to: Self.definitions, pack: "shop")
    #expect(text == Self.definitions + "\n  delivery:\n    title: 'T: delivery'\n")
    #expect(PackWriter.adding([added[0]], to: Self.definitions, pack: "shop") == Self.definitions)
  }

  @Test(arguments: [
    "id: shop\nversion: 1\ntitle: S\nintents:\n  a: {title: A}\ndefault_locale: en\n",
    "id: shop\nversion: 1\ntitle: S\ndefault_locale: en\nintents: {a: {title: A}}\n", "no: pack\n", "[",
  ])
  func whereNothingCanBeAddedSafelyNothingIs(_ text: String) {
    let intent = IntentDefinition(
      id: IntentID(pack: "shop", name: "b"), title: "B", location: SourceLocation(file: ""))
    #expect(PackWriter.adding([intent], to: text, pack: "shop") == nil)
  }
}

extension String {
  fileprivate var trimmingSpaces: String { String(drop { $0 == " " }) }
}
