/// Lets one task through at a time, in the order of arrival: an actor alone would let others in at each `await`.
struct Turnstile {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var next = 0
  private static let spentLimit = 64

  /// Takes the turnstile if it is free.
  mutating func enterIfFree() -> Bool {
    guard !isTaken else { return false }
    isTaken = true
    return true
  }

  /// Waits to be let through by ``leave()``.
  mutating func queue(_ continuation: CheckedContinuation<Void, Never>) { waiting.append(continuation) }

  /// Lets the next task through.
  mutating func leave() {
    guard next < waiting.count else {
      waiting.removeAll()
      next = 0
      isTaken = false
      return
    }
    let continuation = waiting[next]
    next += 1
    // Under steady load somebody always waits, and those who went through would be kept for ever.
    if next >= Self.spentLimit, next * 2 >= waiting.count {
      waiting.removeFirst(next)
      next = 0
    }
    continuation.resume()
  }
}
