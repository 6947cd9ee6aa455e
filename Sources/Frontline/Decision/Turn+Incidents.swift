internal import FrontlineDesk
internal import FrontlinePacks

extension Turn {
  /// Counts what is asked, which may open an incident, and says of what is one that people are working on it.
  mutating func noteQuestions(_ topics: [IntentID]) {
    for topic in topics {
      if policy.incidents.count != nil {
        ask(
          .noteQuestion(
            topic, conversation: state.id, customer: state.profile?.id, region: state.profile?.answerRegion))
      }
    }
    if topics.contains(where: { isIncident($0) }) { say(.incidentNotice) }
  }

  /// Whether an incident is open about a question of this customer. People know of it: it is no reason to hand over again.
  func isIncident(_ intent: IntentID) -> Bool {
    desk.openIncident(about: intent, region: state.profile?.answerRegion) != nil
  }

  /// Says again that people are working on it; false where there is no incident about the intent.
  mutating func holdOffForIncident(_ intent: IntentID) -> Bool {
    guard let incident = desk.openIncident(about: intent, region: state.profile?.answerRegion) else { return false }
    say(.incidentNotice)
    decide(.answer, [intent], because: "incident \(incident.id) is open about it, of which people know")
    return true
  }
}
