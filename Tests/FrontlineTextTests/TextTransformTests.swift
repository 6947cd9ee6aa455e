import FrontlineText
import Testing

@Suite struct TextTransformTests {
  @Test(arguments: [
    ("NFD", "Zoë", "Zoe\u{308}"), ("NFC", "Zoe\u{308}", "Zoë"), ("Hans-Hant", "发现头发", "發現頭髮"),
    ("tr-Upper", "istanbul", "İSTANBUL"), ("NFD", "", ""), ("NFD", "a\0b", "a\0b"),
  ])
  func transformsDoWhatTheirNamesSay(_ id: String, _ text: String, _ expected: String) throws {
    let transform = try TextTransform(id: id)
    #expect(Array(transform(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test func anUnknownTransformIsAnError() {
    #expect(throws: TextError.self) { try TextTransform(id: "No-Such") }
  }

  @Test func aLongTextComesBackWhole() throws {
    let text = String(repeating: "é", count: 200_000)
    let transform = try TextTransform(id: "NFD")
    #expect(transform(text).unicodeScalars.count == 400_000)
  }
}
