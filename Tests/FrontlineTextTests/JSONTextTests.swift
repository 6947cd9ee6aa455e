import FrontlineText
import Testing

@Suite struct JSONTextTests {
  @Test func keysKeepTheirOrder() {
    #expect(JSONText.object([("b", .integer(1)), ("a", .null)]).line == #"{"b":1,"a":null}"#)
  }

  @Test(arguments: [
    ("plain", #""plain""#), ("\"\\", #""\"\\""#), ("a\nb\r\t", #""a\nb\r\t""#),
    ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
    ("支付 🙂", #""支付 🙂""#), ("\u{2028}\u{85}", #""\u2028\u0085""#),
  ])
  func aStringOfAnyContentStaysOnItsLine(text: String, expected: String) {
    #expect(JSONText.string(text).line == expected)
  }

  @Test(arguments: [
    (0.0, 3, "0.000"), (1.0, 3, "1.000"), (0.9996, 3, "1.000"), (0.0004, 3, "0.000"), (-0.0004, 3, "0.000"),
    (12.345, 1, "12.3"), (-1.25, 1, "-1.3"), (2.5, 0, "3"), (Double.nan, 2, "0.00"), (Double.infinity, 0, "0"),
  ])
  func aDecimalHasAPointAndFixedPlaces(value: Double, places: Int, expected: String) {
    #expect(DecimalText.format(value, places: places) == expected)
  }
}
