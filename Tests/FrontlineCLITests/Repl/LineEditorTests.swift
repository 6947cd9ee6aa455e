import Testing

@testable import FrontlineCLI

@Suite struct LineEditorTests {
  /// Types keys at a terminal of so many columns and tells what came of the last one.
  private static func type(
    _ keys: [Key], into editor: inout LineEditor, width: Int = 80,
    complete: (String) -> ReplCompletion = { _ in .init() }
  ) -> (outcome: LineEditor.Outcome, output: String) {
    var last = (LineEditor.Outcome.editing, "")
    for key in keys {
      var output = ""
      let view = LineView(prompt: "> ", paintedPrompt: "> ", width: width)
      last = (editor.take(key, view: view, complete: complete, output: &output), output)
    }
    return last
  }

  @Test(
    arguments: [
      ("ab", [.left, .text("x")], "axb"), ("ab", [.start, .text("x"), .end, .text("y")], "xaby"),
      ("日本語", [.left, .left, .text("x")], "日x本語"), ("สวัสดี", [.left, .text("x")], "สวัสxดี"),
      ("ดี", [.backspace], "ด"), ("ดี", [.backspace, .backspace], ""), ("मेरा", [.backspace], "मेर"),
      ("👨‍👩‍👧ok", [.left, .left, .backspace], "ok"), ("a❤️", [.backspace], "a"), ("a👍🏽", [.backspace], "a"),
      ("e", [.text("\u{301}"), .left, .text("x")], "xe\u{301}"), ("مرحبا", [.backspace], "مرحب"),
      ("one two", [.killWord], "one "), ("one two  ", [.wordLeft, .killToStart, .end, .yank], "two  one "),
      ("one two", [.start, .wordRight, .killToEnd], "one"), ("ab", [.start, .delete], "b"),
      ("ab", [.start, .endOfInput], "b"), ("", [.left, .right, .backspace, .delete, .killWord, .yank], ""),
      ("a", [.unknown, .clearScreen], "a"),
    ] as [(String, [Key], String)])
  func keysEditCharactersAsPeopleSeeThem(line: String, keys: [Key], expected: String) {
    var editor = LineEditor()
    let outcome = Self.type(line.unicodeScalars.map { .text(String($0)) } + keys + [.enter], into: &editor).outcome
    #expect(outcome == .entered(expected))
  }

  @Test func earlierLinesComeBackAndTheDraftIsKept() {
    var editor = LineEditor(history: LineHistory(["first"]))
    #expect(Self.type([.text("second"), .enter], into: &editor).outcome == .entered("second"))
    editor.begin()
    _ = Self.type([.text("dr"), .up, .up, .up], into: &editor)
    #expect(editor.line.text == "first")
    _ = Self.type([.down], into: &editor)
    #expect(editor.line.text == "second")
    _ = Self.type([.down, .down], into: &editor)
    #expect(editor.line.text == "dr")
  }

  @Test func historyKeepsNeitherBlanksNorTheSameTwice() {
    var history = LineHistory()
    #expect(history.add("a") && !history.add("a") && !history.add("  ") && history.add("b") && history.add("a"))
    #expect(history.lines == ["a", "b", "a"])
    var long = LineHistory((0..<2000).map(String.init))
    long.add("new")
    #expect(long.lines.count == LineHistory.limit && long.lines.last == "new")
  }

  @Test func controlKeysGiveUpEndAndSuspend() {
    var editor = LineEditor()
    #expect(Self.type([.endOfInput], into: &editor).outcome == .ended)
    #expect(Self.type([.cancel], into: &editor).outcome == .cancelled(wasEmpty: true))
    #expect(Self.type([.text("a"), .cancel], into: &editor).outcome == .cancelled(wasEmpty: false))
    #expect(Self.type([.suspend], into: &editor).outcome == .suspended)
  }

  @Test func tabFinishesAWordAndListsTheWays() {
    let complete = { (head: String) in
      ReplCompletion(word: head, candidates: [":clock", ":close"].filter { $0.hasPrefix(head) })
    }
    var editor = LineEditor()
    _ = Self.type([.text(":c"), .tab], into: &editor, complete: complete)
    #expect(editor.line.text == ":clo")
    #expect(Self.type([.tab], into: &editor, complete: complete).output.contains("\u{7}"))
    #expect(Self.type([.tab], into: &editor, complete: complete).output.contains(":clock  :close\n"))
    _ = Self.type([.text("c"), .tab], into: &editor, complete: complete)
    #expect(editor.line.text == ":clock ")
    #expect(Self.type([.text("x"), .tab], into: &editor, complete: complete).output.contains("\u{7}"))
  }

  @Test func wordsStandInColumnsThatFit() {
    #expect(LineEditor.list(["ab", "日本", "c"], width: 12) == "ab    日本\nc\n")
    #expect(LineEditor.list(["ab", "c"], width: 1) == "ab\nc\n")
  }

  @Test func ofALongLineThePartAroundTheCursorIsShown() {
    let view = LineView(prompt: "> ", paintedPrompt: "> ", width: 13)
    var line = LineBuffer("0123456789abcdef")
    #expect(view.visible(line) == ("abcdef", ""))
    line.moveToStart()
    #expect(view.visible(line) == ("", "0123456789"))
    #expect(view.visible(LineBuffer("日本語日本語日本語")) == ("日本語", ""))
    #expect(view.visible(LineBuffer("short")) == ("short", ""))
  }

  @Test func aDrawingTakesOneRowAndEndsWhole() {
    let view = LineView(prompt: "> ", paintedPrompt: "> ", width: 13)
    let line = LineBuffer("0123456789abcdef")
    #expect(!view.drawing(line).contains("\n") && view.drawing(line).contains("abcdef"))
    #expect(view.ending(line) == "\r\u{1B}[K> 0123456789abcdef\n")
  }
}
