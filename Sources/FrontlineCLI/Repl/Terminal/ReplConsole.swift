import Glibc

/// Where a REPL reads and writes: a terminal whose lines can be edited, a plain one, or a pipe.
final class ReplConsole {
  private var reader = LineReader()
  private var editor: EditedLines?
  private var writer = LineWriter()
  private let style = ConsoleStyle.automatic
  private let isInteractive = isatty(STDIN_FILENO) == 1

  /// Creates a console; the history is kept in a file where one is given.
  init(historyFile: HistoryFile? = nil) {
    if Terminal.canEdit { editor = EditedLines(historyFile: historyFile) }
  }

  /// The columns for tables; nil, as in a pipe or a dumb terminal: as many as they need.
  var width: Int? { editor == nil ? nil : Terminal.width }

  /// Asks for a line; nil at the end of input. In a pipe the line is shown behind its prompt, as at a terminal.
  func readLine(prompt: String, complete: (String) -> ReplCompletion) -> String? {
    if editor != nil {
      writer.flush()
      return editor?.next(prompt: prompt, style: style, complete: complete)
    }
    writer.write(style.prompt(prompt))
    writer.flush()
    guard let bytes = reader.next() else {
      writer.writeLine("")
      writer.flush()
      return nil
    }
    let line = String(decoding: bytes, as: UTF8.self)
    if !isInteractive { writer.writeLine(line) }
    return line
  }

  /// Shows what came of a line.
  func show(_ lines: [ReplLine]) {
    for line in lines {
      switch line {
      case .answer(let text, let recipient):
        writer.writeLine((recipient.map { "to \($0): " } ?? "") + style.answer(text))
      case .agent(let name, let text, let recipient):
        writer.writeLine(name + (recipient.map { " to \($0)" } ?? "") + ": " + style.answer(isolated(text)))
      case .note(let text): writer.writeLine(style.note(text))
      }
    }
    writer.flush()
  }

  /// Writes what is still held back.
  func flush() { writer.flush() }

  private func isolated(_ text: String) -> String { width == nil ? text : text.isolatedIfRightToLeft }
}
