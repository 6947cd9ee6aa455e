import Testing

@testable import FrontlineText

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("refund", 6), ("é", 1), ("e\u{301}", 1), ("退款", 4), ("ﾃｽﾄ", 3), ("ＡＢ", 4), ("환불", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("สวัสดี", 4), ("मेरा", 3), ("مرحبا", 5), ("שָׁלוֹם", 4), ("🙂", 2), ("👍🏽", 2),
    ("👨‍👩‍👧", 2), ("🇯🇵", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("a\u{200D}b", 2), ("\u{2068}x\u{2069}", 1), ("\u{7}\t", 0),
  ])
  func aTextHasTheColumnsThatATerminalGivesIt(text: String, columns: Int) {
    #expect(Columns.count(text) == columns)
  }
}
