import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct WordMarksTests {
  static let vietnamese = Fixtures.tag("vi")

  /// The keys with marks of a message's units.
  static func keys(_ message: String, locale: LocaleTag = vietnamese) throws -> [UInt64] {
    var units = MessageUnits()
    var copy = message
    let reader = try MessageReader(locale: locale)
    copy.withUTF8 { reader.read($0, into: &units) }
    return units.marks.isEmpty ? [] : units.units.indices.map { units.markedKey($0) }
  }

  @Test(arguments: [
    ("mua", "mưa"), ("mưa", "mùa"), ("mùa", "mưà"), ("chơi", "chói"), ("dong", "đong"), ("hân", "hăn"), ("tôi", "toi"),
  ])
  func wordsOfOtherMarksHaveOtherKeys(_ one: String, _ other: String) throws {
    #expect(try Self.keys(one) != Self.keys(other))
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("thủy", "thuỷ"), ("sửa", "sữa"), ("Đổi Trả", "đổi trả"), ("TIẾNG VIỆT", "tiếng việt"),
    ("tiê\u{301}ng", "tiếng"),
    ("viê\u{323}t", "vie\u{323}\u{302}t"), ("Ho\u{300}a!", "hòa"),
  ])
  func waysOfWritingAMarkAreOne(_ one: String, _ other: String) throws {
    #expect(try Self.keys(one) == Self.keys(other))
    #expect(try !Self.keys(one).isEmpty)
  }

  @Test(arguments: [
    "Tôi muốn hủy gói Premium nhưng không thấy nút ở đâu cả", "ỨNG DỤNG CỨ TỰ THOÁT, ĐỢI MÃI KHÔNG ĐƯỢC",
    "ỡ ở ợ ẵ ẫ ỹ ỷ ỵ ẽ ễ ũ ữ",
  ])
  func decomposedMessagesHaveTheSameKeys(_ message: String) throws {
    let composed = try Self.keys(message.precomposedStringWithCanonicalMapping)
    #expect(try Self.keys(message.decomposedStringWithCanonicalMapping) == composed)
  }

  @Test(arguments: ["khong co ma otp", "OTP 123 🙂", "", "…"])
  func messagesWithoutMarksHaveNone(_ message: String) throws {
    #expect(try Self.keys(message).isEmpty)
  }

  @Test(arguments: ["fr", "en", "tr"])
  func otherLanguagesHaveNone(_ locale: String) throws {
    #expect(try Self.keys("où est mưa", locale: Fixtures.tag(locale)).isEmpty)
  }

  @Test func bytesCutShortAreNoHarm() throws {
    let marks = try #require(WordMarks(locale: Self.vietnamese))
    for bytes in [[0xC6], [0xE1], [0xE1, 0xBB], [0x6D, 0xC6, 0xE1, 0xBB], [0x80, 0xBF], [0xF0, 0x9F]] as [[UInt8]] {
      bytes.withUnsafeBufferPointer { _ = marks.key($0) }
    }
  }

  @Test func wordsWithoutMarksBesideMarkedOnesHaveKeys() throws {
    #expect(try Self.keys("mua hoa mưa").count == 3)
  }

  @Test func aMessageOfAnotherLanguageAfterOneWithMarksHasNoKeys() throws {
    var units = MessageUnits()
    for (locale, message) in [("vi", "mưa to"), ("en", "it rains here again and again")] {
      var copy = message
      let reader = try MessageReader(locale: Fixtures.tag(locale))
      copy.withUTF8 { reader.read($0, into: &units) }
    }
    #expect(units.marks.isEmpty)
  }

  /// Intents that only marks tell apart.
  static func shop() throws -> Matcher {
    try Fixtures.matcher(
      Fixtures.pack(
        locale: "vi",
        entries: [
          Fixtures.Entry(
            name: "buy", examples: ["mua", "mua hoa", "mua ở đây", "mua được không", "mua bao nhiêu", "mua nữa"]),
          Fixtures.Entry(
            name: "rain", examples: ["mưa", "mưa hoài", "mưa ở đây", "mưa to không", "mưa bao lâu", "mưa nữa"]),
          Fixtures.Entry(
            name: "season", examples: ["mùa", "mùa hè", "mùa ở đây", "mùa nào", "mùa bao lâu", "mùa nữa"]),
        ]))
  }

  @Test(arguments: [("mưa mưa nữa", "rain"), ("mùa mùa nữa", "season"), ("mua mua nữa", "buy")])
  func marksTellIntentsApart(_ message: String, _ intent: String) throws {
    let result = try Self.shop().match(message, locale: Self.vietnamese)
    #expect(result.candidates.first?.intent.name == intent)
  }

  @Test func theProofNamesTheMarks() throws {
    let proof = try Self.shop().explain("mưa mưa nữa", locale: Self.vietnamese)
    #expect(proof.parts.contains { $0.feature == "mua + marks" && $0.first > $0.second })
  }
}
