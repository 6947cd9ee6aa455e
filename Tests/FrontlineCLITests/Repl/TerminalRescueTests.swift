import Dispatch
import Foundation
import Glibc
import Testing

extension CommandTests {
  /// The REPL at a terminal of its own, whose other end is the test.
  @Suite struct EndingFromOutside {
    /// A pair of ends; what one writes the other reads.
    private struct Terminal {
      let test: Int32
      let program: FileHandle

      init() throws {
        // TIOCSPTLCK and TIOCGPTPEER of Linux, which are not imported.
        let (unlock, peer): (UInt, UInt) = (0x4004_5431, 0x5441)
        test = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        var isLocked: Int32 = 0
        try #require(test >= 0 && ioctl(test, unlock, &isLocked) == 0)
        let other = ioctl(test, peer, O_RDWR | O_NOCTTY)
        try #require(other >= 0)
        program = FileHandle(fileDescriptor: other, closeOnDealloc: true)
      }

      var modes: termios {
        var modes = termios()
        tcgetattr(program.fileDescriptor, &modes)
        return modes
      }

      var isEditing: Bool { modes.c_lflag & tcflag_t(ICANON) == 0 }

      /// What the program has written; what nobody reads holds it up.
      func read() -> String {
        var wait = pollfd(fd: test, events: Int16(POLLIN), revents: 0)
        guard poll(&wait, 1, 20) > 0 else { return "" }
        var bytes = [UInt8](repeating: 0, count: 4096)
        return String(decoding: bytes.prefix(max(0, Glibc.read(test, &bytes, bytes.count))), as: UTF8.self)
      }
    }

    private func wait(_ terminal: Terminal, until isSo: () -> Bool) -> Bool {
      let end = Date() + 60
      while !isSo(), Date() < end { _ = terminal.read() }
      return isSo()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func theTerminalIsGivenBackAsItWas(signal: Int32) throws {
      let packs = try SmallPacks()
      let terminal = try Terminal()
      defer { close(terminal.test) }
      let before = terminal.modes
      let executable = try #require(Frontline.executable, Frontline.hint)
      let process = Process()
      process.executableURL = executable
      process.arguments = ["repl", "--packs", packs.path]
      process.environment = ["TERM": "xterm", "NO_COLOR": "1"]
      process.standardInput = terminal.program
      process.standardOutput = terminal.program
      process.standardError = terminal.program
      // Only then does Foundation know how it ended.
      let end = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in end.signal() }
      try process.run()
      #expect(wait(terminal) { terminal.isEditing })
      kill(process.processIdentifier, signal)
      var hasEnded = false
      let isOver = wait(terminal) {
        hasEnded = hasEnded || end.wait(timeout: .now()) == .success
        return hasEnded
      }
      guard isOver else {
        kill(process.processIdentifier, SIGKILL)
        Issue.record("it goes on")
        return
      }
      #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
      let after = terminal.modes
      #expect(after.c_lflag == before.c_lflag && after.c_iflag == before.c_iflag && after.c_oflag == before.c_oflag)
    }
  }
}
