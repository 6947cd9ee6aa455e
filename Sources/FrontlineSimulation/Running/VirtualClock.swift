internal import FrontlineText
internal import Synchronization

/// A clock that only moves when it is told to.
final class VirtualClock: Sendable {
  private let moment: Mutex<Timestamp>

  init(_ start: Timestamp) { moment = Mutex(start) }

  var now: Timestamp { moment.withLock { $0 } }

  /// Moves the clock; never back.
  func move(to later: Timestamp) { moment.withLock { $0 = max($0, later) } }
}
