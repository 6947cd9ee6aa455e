import FrontlineText
import Glibc

/// Lines that somebody edits at a terminal.
struct EditedLines {
  private var editor: LineEditor
  private var keys = KeySource { Terminal.nextBytes() }
  private let historyFile: HistoryFile?
  /// The fewest columns beside a prompt; of less, the prompt stands in a row of its own.
  private static let fewestColumns = 20

  /// Creates lines with a history from a file, where one is given; else it lives as long as the program.
  init(historyFile: HistoryFile?) {
    self.historyFile = historyFile
    editor = LineEditor(history: LineHistory(historyFile?.lines() ?? []))
  }

  /// Asks for a line; nil at the end of input.
  mutating func next(prompt: String, style: ConsoleStyle, complete: (String) -> ReplCompletion) -> String? {
    var prompt = prompt
    if (Terminal.width ?? 80) - Columns.count(prompt) < Self.fewestColumns {
      write(style.prompt(prompt.trimmingSpaces) + "\n")
      prompt = "> "
    }
    var cancelled = 0
    editor.begin()
    while true {
      switch edit(prompt, style, complete) {
      case .entered(let line):
        if !line.trimmingSpaces.isEmpty { historyFile?.append(line) }
        return line
      case .cancelled(let wasEmpty):
        editor.begin()
        cancelled = wasEmpty ? cancelled + 1 : 0
        if cancelled > 1 { return nil }
        if wasEmpty { write(style.note("Ctrl-C again, Ctrl-D or :quit ends") + "\n") }
      case .suspended: raise(SIGTSTP)
      case .ended, .editing: return nil
      }
    }
  }

  private mutating func edit(
    _ prompt: String, _ style: ConsoleStyle, _ complete: (String) -> ReplCompletion
  ) -> LineEditor.Outcome {
    Terminal.withKeys {
      write(view(prompt, style).drawing(editor.line))
      while let key = keys.next() {
        var output = ""
        let outcome = editor.take(key, view: view(prompt, style), complete: complete, output: &output)
        write(output)
        if outcome != .editing { return outcome }
      }
      return .ended
    }
  }

  private func view(_ prompt: String, _ style: ConsoleStyle) -> LineView {
    LineView(prompt: prompt, paintedPrompt: style.prompt(prompt), width: Terminal.width ?? 80)
  }

  private func write(_ text: String) {
    var writer = LineWriter()
    writer.write(text)
    writer.flush()
  }
}
