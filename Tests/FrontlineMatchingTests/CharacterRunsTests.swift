import Testing

@testable import FrontlineMatching

@Suite struct CharacterRunsTests {
  /// The runs of a message as texts.
  static func runs(_ message: String, locale: String) throws -> [String] {
    var units = MessageUnits()
    var copy = message
    let reader = try MessageReader(locale: Fixtures.tag(locale))
    copy.withUTF8 { reader.read($0, into: &units) }
    var runs: [String] = []
    units.units.withUnsafeBufferPointer { records in
      CharacterRuns.forEach(records, 0..<records.count) { _, run in
        runs.append(units.text(Int(records[run.lowerBound].formStart)..<Int(records[run.upperBound - 1].formEnd)))
      }
    }
    return runs
  }

  @Test(arguments: [
    ("退款吗", "zh-Hans", ["退", "退款", "退款吗", "款", "款吗", "吗"]),
    ("返金は", "ja", ["返", "返金", "返金は", "金", "金は"]),
    ("いつ", "ja", ["いつ"]), ("あ", "ja", []),
    ("มาดู", "th", ["มา", "มาดู", "าดู"]),
    ("card 退款", "zh-Hans", ["退", "退款", "款"]), ("refund", "ja", []), ("환불", "ko", []),
  ])
  func onlyHanCharactersAreRunsByThemselves(_ message: String, _ locale: String, _ runs: [String]) throws {
    #expect(try Self.runs(message, locale: locale) == runs)
  }
}
