internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Nobody understood: say it differently, then the nearest topics, then people.
  mutating func notUnderstood(_ understanding: Understanding) {
    let count = state.streaks.notUnderstood + 1
    let reason = "not understood (\(count) in a row)"
    if let rule = policy.escalationRules.first(where: { $0.trigger.appliesToNotUnderstood(count) }) {
      if handOver(intents: [], rule: rule, because: reason) { return }
    } else if !policy.escalationRules.contains(where: { $0.trigger.isNotUnderstood }),
      count >= EngineLimits.notUnderstood, handOver(intents: [], builtIn: "not-understood", because: reason)
    {
      return
    }
    if handOverWhenIdle() { return }
    if count > 1 {
      let topics = nearest(understanding) + fallbackTopics()
      if offer(topics) {
        say(.nearestTopics)
        decide(.nearestTopics, draft.choices.compactMap(\.intent), because: reason)
        return
      }
    }
    say(.rephrase)
    decide(.rephrase, because: reason)
  }

  /// Several intents are about as likely: ask which, but not for ever.
  mutating func clarify(_ understanding: Understanding) {
    let count = state.streaks.ambiguous + 1
    let topics = nearest(understanding)
    let reason = "ambiguous (\(count) in a row)"
    if topics.isEmpty {
      smallTalkOrNot(understanding)
      return
    }
    if let rule = policy.escalationRules.first(where: { $0.trigger.appliesToAmbiguous(count) }) {
      if handOver(intents: topics, rule: rule, because: reason) { return }
    }
    if count > policy.limits.clarifications, handOver(intents: topics, builtIn: "ambiguous", because: reason) { return }
    if handOverWhenIdle() { return }
    if topics.count == 1 {
      // The rivals were small talk: what remains is clear enough.
      answer(topics, text: "", captures: [])
      return
    }
    guard offer(topics) else {
      notUnderstood(understanding)
      return
    }
    say(.clarify)
    decide(.clarify, draft.choices.compactMap(\.intent), because: reason)
  }

  /// Hands over after too many turns that brought nothing forward; false where there is still room.
  mutating func handOverWhenIdle() -> Bool {
    guard state.streaks.idle + 1 >= EngineLimits.idleTurns else { return false }
    let reason = "\(state.streaks.idle + 1) turns in a row brought nothing forward"
    return handOver(intents: state.matter.map { [$0.intent] } ?? [], builtIn: "no-progress", because: reason)
  }

  private mutating func smallTalkOrNot(_ understanding: Understanding) {
    if let talk = understanding.candidates.first?.intent, role(of: talk) == .smallTalk {
      smallTalk([talk])
    } else {
      notUnderstood(understanding)
    }
  }

  /// Topics for a message of which nothing is known: those that the running matter leads to, then the first of the packs.
  private func fallbackTopics() -> [IntentID] {
    let followUps = state.matter.flatMap { packs.intent($0.intent)?.followUps } ?? []
    let first = packs.packs.flatMap { pack in pack.intents.filter { $0.role == nil }.prefix(1).map(\.id) }
    return (followUps + first).filter { isTopic($0) }
  }
}

extension EscalationRule.Trigger {
  /// Whether the trigger counts messages that were not understood.
  var isNotUnderstood: Bool {
    if case .notUnderstood = self { return true }
    return false
  }

  /// Whether so many messages that were not understood are enough.
  func appliesToNotUnderstood(_ count: Int) -> Bool {
    if case .notUnderstood(let needed) = self { return count >= needed }
    return false
  }

  /// Whether so many ambiguous messages are enough.
  func appliesToAmbiguous(_ count: Int) -> Bool {
    if case .ambiguous(let needed) = self { return count >= needed }
    return false
  }
}
