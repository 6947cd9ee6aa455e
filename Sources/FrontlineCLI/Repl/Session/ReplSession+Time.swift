import Frontline
import FrontlineText

extension ReplSession {
  /// How often it wakes at most for something that is due.
  private static let wakeLimit = 10_000

  /// Lets time pass up to a moment: what is due happens when it is due, and what customers hear of it is shown.
  func pass(until end: Timestamp) async throws(SupportError) {
    var wakes = 0
    while let due = await host.nextDeadline, due <= end, wakes < Self.wakeLimit {
      wakes += 1
      clock.move(to: due)
      show(try await host.advance())
      // What did not move its deadline is looked at again a millisecond later, so that time goes on.
      if let next = await host.nextDeadline, next <= due { clock.move(to: due + .milliseconds(1)) }
    }
    clock.move(to: end)
  }

  /// Lets so much time pass.
  func wait(_ text: String) async throws(SupportError) {
    guard let duration = DurationText.parse(text) else {
      return note("\(text.isEmpty ? "nothing" : text) is no duration; write one such as 30s, 5m, 2h, 1d")
    }
    try await pass(until: clock.advance(by: duration))
  }

  /// Tells the time and what is due next.
  func tellTime() async {
    note("it is \(shown(clock.now()))")
    if let deadline = await host.nextDeadline { note("next something is due at \(shown(deadline))") }
  }

  /// A moment on the customer's wall clock, to the minute.
  func shown(_ moment: Timestamp) -> String {
    let name = customer.customer.zone ?? engine.policy.defaultZone
    let rules = (try? zones.rules(for: name)) ?? .utc
    return rules.local(at: moment).description.prefix(16).map { $0 == "T" ? " " : String($0) }.joined() + " \(name)"
  }
}
