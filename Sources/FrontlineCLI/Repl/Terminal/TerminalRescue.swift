import Glibc

/// Gives the terminal back as it was when SIGTERM, SIGHUP or SIGINT ends the program while a line is being edited. The program
/// still ends by that signal.
struct TerminalRescue {
  /// What signal handlers find: they are given nothing, and must not allocate. Written before they are installed.
  private nonisolated(unsafe) static let before = UnsafeMutablePointer<termios>.allocate(capacity: 1)

  private var earlier: [(signal: Int32, action: sigaction)] = []

  /// Watches over a terminal that is to be given back like this.
  init(to before: termios) {
    Self.before.initialize(to: before)
    for number in [SIGTERM, SIGHUP, SIGINT] {
      var old = sigaction()
      sigaction(number, nil, &old)
      // What was to be ignored, as below nohup, stays so.
      guard unsafeBitCast(old.__sigaction_handler.sa_handler, to: Int.self) == 0 else { continue }
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { TerminalRescue.end(by: $0) }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
      earlier.append((number, old))
    }
  }

  /// Watches no more.
  func end() {
    for (number, action) in earlier {
      var action = action
      sigaction(number, &action, nil)
    }
  }

  /// Calls nothing but what POSIX lets a handler call. The signal is raised anew, and ends the program when this returns.
  private static func end(by number: Int32) {
    // In the background the terminal is another program's, and whoever changes it is stopped.
    let front = tcgetpgrp(STDIN_FILENO)
    if front == -1 || front == getpgrp() {
      tcsetattr(STDIN_FILENO, TCSANOW, before)
      _ = write(STDOUT_FILENO, "\n", 1)
    }
    raise(number)
  }
}
