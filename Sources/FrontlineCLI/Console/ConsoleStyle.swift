import Glibc

/// Colour for people at a terminal, and none for programs.
struct ConsoleStyle {
  /// Whether escape sequences are written.
  let isColoured: Bool

  /// Colours where standard output is a terminal that can, unless the environment says NO_COLOR (no-color.org).
  static var automatic: ConsoleStyle {
    let environment = { (name: String) in getenv(name).map { String(cString: $0) } ?? "" }
    return ConsoleStyle(
      isColoured: isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR").isEmpty && environment("TERM") != "dumb")
  }

  /// For the bot's words.
  func answer(_ text: String) -> String { paint(text, "36") }
  /// For what is said about the conversation.
  func note(_ text: String) -> String { paint(text, "2") }
  /// For the prompt.
  func prompt(_ text: String) -> String { paint(text, "1") }

  private func paint(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
