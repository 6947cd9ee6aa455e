import Frontline
import FrontlineText
import Synchronization

/// The time of a REPL: the machine's, or one that begins where the user says; `:wait` moves it on.
final class ReplClock: Sendable {
  private let start: Timestamp?
  private let ahead = Mutex(Duration.zero)

  /// Creates a clock; with a start it stands still but for ``advance(by:)``.
  init(start: Timestamp?) {
    self.start = start
  }

  /// The time now.
  func now() -> Timestamp {
    (start ?? SystemClock.now()) + ahead.withLock { $0 }
  }

  /// Moves the time on.
  func advance(by duration: Duration) {
    ahead.withLock { $0 += duration }
  }
}
