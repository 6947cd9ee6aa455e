import Glibc
import Synchronization

/// Shows on standard error how far long work is, to a person at a terminal and to nobody else: never in a pipe, in CI, or on a
/// terminal that cannot rewrite a line. Safe to be told from any thread.
final class ProgressMeter: Sendable {
  /// Whether anybody sees it.
  let isShown: Bool
  private let line = Mutex(ProgressLine())

  /// Shows where standard error is a terminal that can, unless the environment says that it is CI's.
  init() {
    let environment = { (name: String) in getenv(name).map { String(cString: $0) } ?? "" }
    let terminal = environment("TERM")
    isShown = isatty(STDERR_FILENO) == 1 && terminal != "dumb" && !terminal.isEmpty && environment("CI").isEmpty
  }

  deinit { finish() }

  /// Tells how far a stage is. Costs a look at the clock; the line is drawn ten times a second at most.
  func report(_ stage: String, _ done: Int = 0, of total: Int? = nil) {
    guard isShown else { return }
    line.withLock { line in
      let text = line.report(stage, done, of: total, now: Self.now(), columns: Self.columns())
      if let text { Self.write(text) }
    }
  }

  /// What a library calls to tell how far it is.
  func reporter(_ stage: String) -> @Sendable (_ done: Int, _ total: Int) -> Void {
    report(stage)
    return { [self] done, total in report(stage, done, of: total) }
  }

  /// Takes the line away, so that something else can be written; the next report draws it again.
  func finish() {
    guard isShown else { return }
    line.withLock { line in
      if let text = line.erase() { Self.write(text) }
    }
  }

  /// Takes the line away for a while and writes what is to be seen: at a terminal at once, elsewhere when the writer likes.
  func write(_ text: String, to writer: inout LineWriter) {
    guard isShown else { return writer.writeLine(text) }
    finish()
    writer.writeLine(text)
    writer.flush()
  }

  private static func write(_ text: String) {
    var writer = LineWriter(descriptor: STDERR_FILENO)
    writer.write(text)
    writer.flush()
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The width of the terminal as it is now: windows are resized.
  private static func columns() -> Int {
    var size = winsize()
    let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }
}
