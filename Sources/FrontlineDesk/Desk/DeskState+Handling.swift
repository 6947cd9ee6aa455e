internal import FrontlineText

extension DeskState {
  /// How long a ticket of a team takes its agent's room, from coming into their hands to leaving them: a running mean in
  /// whole milliseconds, in which the latest ticket counts a sixteenth; before any, ``Desk/priorHandlingTime``.
  public func handlingTime(ofTeam team: String) -> Duration {
    .milliseconds(handlingTimes[team] ?? Desk.priorHandlingTime.wholeMilliseconds)
  }

  /// Notes how long an agent has held a ticket that has left their hands.
  mutating func noteHandling(_ before: Ticket, _ after: Ticket) {
    guard let since = before.heldSince, after.heldSince == nil else { return }
    // A ticket that lay for weeks would tell nothing about the next.
    let time = min(max(.zero, now - since), .seconds(7 * 86_400)).wholeMilliseconds
    let mean = handlingTime(ofTeam: before.queue.team).wholeMilliseconds
    handlingTimes[before.queue.team] = mean + (time - mean) / 16
  }
}
