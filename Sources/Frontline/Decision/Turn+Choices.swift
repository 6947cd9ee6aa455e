internal import FrontlinePacks

extension Turn {
  /// How many times as likely as a choice another intent must be while choices are open.
  private static let beyondChoices = 3.0

  /// Takes a choice that was made by number or by its label; false where the message makes none.
  mutating func takeChoice(_ text: String, _ reading: Reading) -> Bool {
    let choices = state.choices
    guard !choices.isEmpty,
      let index = ChoiceReader.choice(in: text, forms: reading.forms, choices, formsOf: { engine.forms(of: $0) })
    else { return false }
    guard let intent = choices[index].intent else {
      notUnderstood(reading.understanding)
      return true
    }
    answer([intent], text: messageBefore, captures: [])
    return true
  }

  /// What the customer wrote before the last message: it may hold values for what is chosen now.
  private var messageBefore: String {
    let written = state.transcript.reversed().lazy.filter { $0.author == .customer }
    return written.dropFirst().first?.texts.first?.value ?? ""
  }

  /// Takes a choice that was made in own words: of what the message may mean, one thing was offered. False otherwise.
  ///
  /// Who was asked mostly answers, so what else the message may be likest to by examples must be ``beyondChoices`` times as
  /// likely; what a rule says holds.
  mutating func takeChoiceInOwnWords(_ text: String, _ reading: Reading) -> Bool {
    let offered = state.choices.compactMap(\.intent)
    let understanding = reading.understanding
    let meant = understanding.candidates.filter { offered.contains($0.intent) }
    guard let first = meant.first else { return false }
    if understanding.decision == .answer {
      guard !understanding.isByRule, understanding.intents.count < 2, first != understanding.candidates.first,
        first.confidence * Self.beyondChoices >= understanding.confidence
      else { return false }
    }
    // Clearly ahead of the other choices, and not a wild guess.
    let second = meant.dropFirst().first?.confidence ?? 0
    guard first.confidence >= 0.2, first.confidence >= 2 * second else { return false }
    answer([first.intent], text: "\(messageBefore) \(text)", captures: reading.captures)
    return true
  }
}
