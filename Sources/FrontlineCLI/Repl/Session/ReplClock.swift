import Frontline
import FrontlineText
import Synchronization

/// The time of a REPL in whole seconds: the machine's, or one that begins where the user says and stands still. `:wait` moves
/// it on; while a line is dealt with it moves only as far as what is due.
final class ReplClock: Sendable {
  private struct State {
    var now: Timestamp
    /// How far it is ahead of the machine's clock.
    var ahead = Duration.zero
  }

  private let stands: Bool
  private let state: Mutex<State>

  /// Creates a clock; with a start it stands still but for ``advance(by:)``.
  init(start: Timestamp?) {
    stands = start != nil
    state = Mutex(State(now: Timestamp(seconds: (start ?? SystemClock.now()).seconds)))
  }

  /// The time now.
  func now() -> Timestamp { state.withLock { $0.now } }

  /// The time that it should be by now.
  var target: Timestamp {
    state.withLock { state in
      if stands { return state.now }
      return max(state.now, Timestamp(seconds: SystemClock.now().seconds) + state.ahead)
    }
  }

  /// Moves the time on to a moment; never back.
  func move(to moment: Timestamp) { state.withLock { $0.now = max($0.now, moment) } }

  /// Puts the clock so much further ahead of the machine's, and tells the moment to move to.
  func advance(by duration: Duration) -> Timestamp {
    state.withLock { state in
      state.ahead += duration
      return state.now + duration
    }
  }
}
