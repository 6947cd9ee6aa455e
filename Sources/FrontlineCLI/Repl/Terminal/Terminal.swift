import Glibc

/// The terminal that the program runs in.
enum Terminal {
  /// Whether lines can be edited: somebody types, somebody looks, and the terminal knows escape sequences.
  static var canEdit: Bool {
    let kind = getenv("TERM").map { String(cString: $0) } ?? ""
    return isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 && kind != "dumb" && !kind.isEmpty
  }

  /// The columns that standard output has now; nil where it is no terminal.
  static var width: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Lets keys come one by one while the body runs, Ctrl-C and Ctrl-Z among them, and not shown. Between two lines the
  /// terminal is as it was, so that Ctrl-C ends what takes long; and so it is when a signal ends the program.
  static func withKeys<Value>(_ body: () -> Value) -> Value {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return body() }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON)
    let rescue = TerminalRescue(to: before)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &raw)
    defer {
      tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
      rescue.end()
    }
    return body()
  }

  /// The bytes that standard input has, at most so many; none at its end.
  static func nextBytes(limit: Int = 4096) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, limit) }
      if count >= 0 { return Array(bytes[..<count]) }
      guard errno == EINTR else { return [] }
    }
  }
}
