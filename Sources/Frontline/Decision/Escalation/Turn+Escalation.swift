internal import FrontlineDesk
internal import FrontlinePacks

extension Turn {
  /// Notes what a message shows whatever was said before — a risk, the wish for a person, a language without a pack — and
  /// hands over where a rule says so; false where the bot goes on.
  mutating func escalateAtOnce(_ reading: Reading) -> Bool {
    let understanding = reading.understanding
    let intents = clearIntents(understanding)
    let topics = intents.filter { isTopic($0) }
    if keepsToPeople() {
      let reason = "the pilot gives this customer to people"
      if handOver(intents: topics, builtIn: "pilot", because: reason) { return true }
    }
    triggers.human = intents.first { role(of: $0) == .requestHuman }
    if let choice = state.language.choice, choice.how == .default,
      !LanguageJudge.isSameLanguage(choice.wanted, choice.chosen)
    {
      triggers.languageWithoutPack = "\(choice.wanted)"
    }
    // Any words answer a question for words: there, only what is sure is a risk.
    if !asksForText || understanding.isByRule || understanding.confidence >= Self.switchConfidence {
      triggers.risks = risks(of: topics)
    }
    return escalate(about: topics + (triggers.human == nil ? [] : state.matter.map { [$0.intent] } ?? []))
  }

  /// Notes what the topics of a message show and hands over where a rule says so; false where the bot answers.
  mutating func escalate(topics: [IntentID]) -> Bool {
    triggers.risks = risks(of: topics)
    // A question to the service's data is another one with each value, and of an incident people know.
    let asked = topics.filter { packs.intent($0)?.lookup == nil && !isIncident($0) }
    triggers.repeated = asked.map { state.askedCount($0) + 1 }.max() ?? 0
    let before = topics.first { state.askedCount($0) + 1 == triggers.repeated && asked.contains($0) }
    return escalate(about: (triggers.repeated > 1 ? before.map { [$0] } ?? [] : []) + topics)
  }

  /// Hands over where a rule is met by what the turn has shown so far; false where the bot goes on.
  mutating func escalate(about intents: [IntentID]) -> Bool {
    guard let cause = triggers.cause(policy) else { return false }
    let reason = triggers.reason(cause.trigger)
    let first = triggers.topic(of: cause.trigger).map { [$0] } ?? []
    var concerns: [IntentID] = []
    for intent in first + intents where !concerns.contains(intent) { concerns.append(intent) }
    let answered = first.first ?? (cause.trigger == .humanRequested ? triggers.human : nil)
    if let answered { sayAnswer(answered) }
    let isDone: Bool
    switch cause {
    case .rule(let rule): isDone = handOver(intents: concerns, rule: rule, because: reason)
    case .builtIn(let name, _): isDone = handOver(intents: concerns, builtIn: name, because: reason)
    }
    if !isDone, let answered {
      decide(.answer, first.isEmpty ? [answered] : concerns, because: "there are no people to hand over to")
      return true
    }
    return isDone
  }

  /// The intents of a message that is clear; none for any other.
  func clearIntents(_ understanding: Understanding) -> [IntentID] {
    guard understanding.decision == .answer else { return [] }
    let named = understanding.intents.map(\.intent)
    return named.isEmpty ? understanding.candidates.prefix(1).map(\.intent) : named
  }

  private func risks(of topics: [IntentID]) -> [TriggerSet.Risk] {
    topics.compactMap { topic in packs.intent(topic)?.risk.map { TriggerSet.Risk(topic: topic, risk: $0) } }
  }
}
