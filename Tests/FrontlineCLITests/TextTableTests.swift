import Testing

@testable import FrontlineCLI

@Suite struct TextTableTests {
  @Test func columnsAreAsWideAsOnTheScreen() {
    let table = TextTable(rows: [["退款", "a"], ["ดี", "b"], ["long one", "c"]], indent: 1)
    #expect(table.lines == [" 退款      a", " ดี         b", " long one  c"])
  }

  @Test func theWidestColumnIsCutToTheScreen() {
    let table = TextTable(rows: [["0123456789", "0123456789abcdef", "x"]], width: 24)
    #expect(table.lines == ["01234567…  012345678…  x"])
    #expect(TextTable(rows: [["日本語日本語"]], width: 9).lines == ["日本語日…"])
  }

  @Test func theLastColumnGoesOnInTheNextLine() {
    let rows = [["name", "what it is, in some more words"]]
    #expect(
      TextTable(rows: rows, indent: 1, width: 32, isWrapping: true).lines
        == [" name  what it is, in some more", "       words"])
    #expect(
      TextTable(rows: rows, width: 20, isWrapping: true).lines
        == ["name", "    what it is, in", "    some more words"])
    #expect(TextTable(rows: rows, isWrapping: true).lines == ["name  what it is, in some more words"])
    #expect("日本語日本語 ab".wrapped(toColumns: 7) == ["日本語", "日本語", "ab"])
    #expect("".wrapped(toColumns: 7) == [""])
  }

  @Test func anEmptyTableHasNoLinesAndRowsMayDiffer() {
    #expect(TextTable(rows: []).lines.isEmpty)
    #expect(TextTable(rows: [["a"], ["b", "c"], []]).lines == ["a", "b  c", ""])
  }

  @Test func rightToLeftCellsAreKeptApartOnATerminal() {
    let rows = [["مرحبا", "1"]]
    #expect(TextTable(rows: rows, width: 40).lines == ["\u{2068}مرحبا\u{2069}  1"])
    #expect(TextTable(rows: rows).lines == ["مرحبا  1"])
  }
}
