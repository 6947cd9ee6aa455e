internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Nobody understood: say it differently, then the nearest topics, then people.
  mutating func notUnderstood(_ understanding: Understanding) {
    // What nobody understands right after a ticket was solved is about that ticket, if it says anything at all.
    if state.lastTicket != nil, state.streaks.notUnderstood == 0, state.choices.isEmpty,
      understanding.languageRule != .noWords, !isRating, reopenTicket()
    {
      return
    }
    let count = state.streaks.notUnderstood + 1
    triggers.notUnderstood = count
    if escalate(about: []) { return }
    if handOverWhenIdle() { return }
    if count > 1 {
      let topics = nearest(understanding) + fallbackTopics()
      suggestCommunity()
      if offer(topics) {
        say(.nearestTopics)
        decide(.nearestTopics, draft.choices.compactMap(\.intent), because: "not understood (\(count) in a row)")
        return
      }
    }
    say(.rephrase)
    decide(.rephrase, because: "not understood (\(count) in a row)")
  }

  /// Several intents are about as likely: ask which, but not for ever.
  mutating func clarify(_ reading: Reading, _ text: String) {
    let understanding = reading.understanding
    let count = state.streaks.ambiguous + 1
    let topics = nearest(understanding)
    if topics.isEmpty {
      smallTalkOrNot(understanding)
      return
    }
    triggers.ambiguous = count
    if escalate(about: topics) { return }
    if handOverWhenIdle() { return }
    if topics.count == 1 {
      // The rivals were small talk: what remains is clear enough.
      answer(topics, text: text, captures: reading.captures)
      return
    }
    guard offer(topics) else {
      notUnderstood(understanding)
      return
    }
    say(.clarify)
    decide(.clarify, draft.choices.compactMap(\.intent), because: "ambiguous (\(count) in a row)")
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
