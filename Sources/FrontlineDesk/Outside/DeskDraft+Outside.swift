internal import FrontlinePacks
internal import FrontlineText

extension DeskDraft {
  /// Notes an outside event; once. One of a region opens an incident.
  mutating func note(_ event: OutsideEventNoted) {
    guard !state.hasSeen(outsideEvent: event.key) else { return }
    var event = event
    event.at = now
    emit(.outsideEventNoted(event))
    guard event.outcome == .incident, let rule = desk.policy.proactiveRule(on: event.name) else { return }
    // One that is open already goes on.
    try? openIncident(rule.intent, region: event.region, rule: rule.id, by: nil)
  }
}
