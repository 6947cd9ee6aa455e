import Frontline
import Glibc

/// Where a REPL reads and writes.
final class ReplConsole {
  private var reader = LineReader()
  private var writer = LineWriter()
  private let style = ConsoleStyle.automatic
  private let isInteractive = isatty(STDIN_FILENO) == 1

  /// Asks for a line; nil at the end of input. In a pipe the line is shown behind its prompt, as at a terminal.
  func readLine(prompt: String) -> String? {
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

  /// Shows replies, those of agents behind their name.
  func show(_ replies: [Reply], agentName: String) {
    for reply in replies {
      let text = reply.text + reply.links.map { "\n\($0.title): \($0.url)" }.joined()
      switch reply.author {
      case .bot: writer.writeLine(style.answer(text))
      case .agent: writer.writeLine("\(agentName): \(style.answer(text))")
      }
    }
    writer.flush()
  }

  /// Writes what is still held back.
  func flush() { writer.flush() }

  /// Shows a line that is no reply.
  func note(_ text: String) {
    writer.writeLine(style.note(text))
    writer.flush()
  }
}
