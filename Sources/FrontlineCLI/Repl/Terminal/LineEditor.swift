import FrontlineText

/// Edits lines at a terminal: keys in, drawings out. It neither reads nor writes by itself.
struct LineEditor {
  /// What a key led to.
  enum Outcome: Equatable {
    /// The line is still being edited.
    case editing
    /// The line is complete.
    case entered(String)
    /// Ctrl-C: the line was given up; whether there was anything in it.
    case cancelled(wasEmpty: Bool)
    /// Ctrl-D on an empty line.
    case ended
    /// Ctrl-Z.
    case suspended
  }

  /// The lines that were entered before.
  var history: LineHistory
  private(set) var line = LineBuffer()
  private var killed = ""
  private var tabs = 0

  /// Creates an editor.
  init(history: LineHistory = LineHistory()) { self.history = history }

  /// Begins a new line.
  mutating func begin() {
    line = LineBuffer()
    tabs = 0
  }

  /// Does what a key says; what is to be written goes behind the output.
  mutating func take(
    _ key: Key, view: LineView, complete: (String) -> ReplCompletion, output: inout String
  ) -> Outcome {
    tabs = key == .tab ? tabs + 1 : 0
    switch key {
    case .enter:
      output += view.ending(line)
      history.add(line.text)
      return .entered(line.text)
    case .cancel:
      let wasEmpty = line.isEmpty
      output += view.ending(LineBuffer(line.text + "^C"))
      return .cancelled(wasEmpty: wasEmpty)
    case .endOfInput where line.isEmpty:
      output += view.ending(line)
      return .ended
    case .suspend:
      return .suspended
    case .tab: finishWord(complete(line.head), view, &output)
    case .clearScreen: output += "\u{1B}[H\u{1B}[2J"
    case .unknown: output += "\u{7}"
    default: edit(key)
    }
    output += view.drawing(line)
    return .editing
  }

  private mutating func edit(_ key: Key) {
    switch key {
    case .text(let text): line.insert(text)
    case .backspace: line.backspace()
    case .delete, .endOfInput: line.delete()
    case .left: line.moveLeft()
    case .right: line.moveRight()
    case .start: line.moveToStart()
    case .end: line.moveToEnd()
    case .wordLeft: line.moveWordLeft()
    case .wordRight: line.moveWordRight()
    case .killToEnd: killed = line.killToEnd()
    case .killToStart: killed = line.killToStart()
    case .killWord: killed = line.killWord()
    case .yank: line.insert(killed)
    case .up: if let earlier = history.previous(line.text) { line = LineBuffer(earlier) }
    case .down: if let later = history.next() { line = LineBuffer(later) }
    case .enter, .cancel, .suspend, .tab, .clearScreen, .unknown: break
    }
  }

  /// Writes what all ways to finish a word have in common; lists the ways where that is nothing more, at the second Tab.
  private mutating func finishWord(_ completion: ReplCompletion, _ view: LineView, _ output: inout String) {
    guard !completion.candidates.isEmpty else {
      output += "\u{7}"
      return
    }
    let common = completion.commonPrefix
    if common.count > completion.word.count || completion.candidates.count == 1 {
      line.replace(
        last: completion.word.count, with: common + (completion.candidates.count == 1 ? " " : ""))
      tabs = 0
    } else if tabs > 1 {
      output += view.ending(line) + Self.list(completion.candidates, width: view.width)
    } else {
      output += "\u{7}"
    }
  }

  /// Words in columns.
  static func list(_ words: [String], width: Int) -> String {
    let column = (words.map { Columns.count($0) }.max() ?? 0) + 2
    let perRow = max(1, width / column)
    var text = ""
    for (index, word) in words.enumerated() {
      let isLast = index % perRow == perRow - 1 || index == words.count - 1
      text += isLast ? word + "\n" : word.padded(toColumns: column)
    }
    return text
  }
}
