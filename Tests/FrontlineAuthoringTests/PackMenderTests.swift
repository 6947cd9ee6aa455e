import FrontlineAuthoring
import FrontlinePacks
import Testing

@Suite struct PackMenderTests {
  private func finding(_ code: FindingCode, line: Int, column: Int = 1) -> Finding {
    Finding(
      .warning, code, at: SourceLocation(file: "common/en.yaml", line: line, column: column), "what is wrong",
      advice: "what to do")
  }

  private let file = """
    examples:
      - one
      - two
      - one
      - >
        one
    answer: it is '{name}' for you
    label: 'it''s {name}'
    """

  @Test func anEntryThatStandsTwiceIsTakenOut() {
    let (text, mended) = PackMender.mend(file, [finding(.repeatedExample, line: 4)])
    #expect(text == file.replacing("  - two\n  - one\n", with: "  - two\n"))
    #expect(mended.map(\.location.line) == [4])
  }

  @Test func severalFindingsDoNotMoveEachOther() {
    let (text, mended) = PackMender.mend(file, [finding(.repeatedExample, line: 2), finding(.repeatedTest, line: 4)])
    #expect(text.hasPrefix("examples:\n  - two\n  - >"))
    #expect(mended.map(\.location.line) == [2, 4])
  }

  @Test func anEntryOfSeveralLinesAndALineThatIsNoneAreLeftAlone() {
    let findings = [5, 1, 7, 99].map { finding(.repeatedExample, line: $0) }
    let (text, mended) = PackMender.mend(file, findings)
    #expect(text == file)
    #expect(mended.isEmpty)
  }

  @Test func anApostropheThatHidesAnArgumentIsDoubledWhereItIsPlain() {
    let (text, mended) = PackMender.mend(file, [finding(.apostropheQuotes, line: 7, column: 15)])
    #expect(text.contains("answer: it is ''{name}' for you"))
    #expect(mended.count == 1)
    #expect(PackMender.mend(file, [finding(.apostropheQuotes, line: 8, column: 11)]).mended.isEmpty)
  }

  @Test func whatNeedsThoughtIsNotTouched() {
    #expect(PackMender.mend(file, [finding(.duplicateExample, line: 4)]).text == file)
  }
}
