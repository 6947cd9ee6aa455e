internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// Records what a message means for the conversation's language; true where the language changed.
  mutating func follow(_ verdict: LanguageJudge.Verdict) -> Bool {
    switch verdict {
    case .stay: return false
    case .confirm:
      emit(.languageDoubted(LanguageDoubted(language: nil)))
      return false
    case .doubt(let language):
      emit(.languageDoubted(LanguageDoubted(language: language)))
      return false
    case .choose(let wanted, let reason):
      guard let choice = packs.localeChoice(for: wanted) else { return false }
      guard choice != state.language.choice else { return false }
      emit(.languageChosen(LanguageChosen(choice: choice, reason: reason)))
      if choice.how == .default, !LanguageJudge.isSameLanguage(choice.wanted, choice.chosen) {
        let name = OwnLanguageNames.ownName(of: choice.chosen)
        sayOnce(.languageFallback, .languageFallback, ["language": .text(name)])
      }
      return true
    }
  }

  /// Answers a message that only asks for a language; false where there is more to answer.
  mutating func takeLanguage(_ reading: Reading, isFirst: Bool, changed: Bool) -> Bool {
    guard let wish = reading.understanding.wishedLanguage else { return false }
    let serves = state.language.choice.map { LanguageJudge.isSameLanguage(wish, $0.chosen) } ?? false
    // A rule hands over customers whose language has no pack; the wish for one is no exception.
    if !serves, policy.escalationRules.contains(where: { $0.trigger == .noPackInLanguage }) { return false }
    if serves { say(.languageChanged) } else if draft.texts.isEmpty { sayFallback() }
    guard reading.isOnlyWish else { return false }
    let reason =
      serves
      ? changed ? "the customer asked for the language" : "it is the language already"
      : "the customer asked for \(wish), in which no pack is written"
    decide(.changeLanguage, because: reason)
    askAgain()
    return true
  }

  private mutating func sayFallback() {
    let name = OwnLanguageNames.ownName(of: locale)
    say(.languageFallback, ["language": .text(name)])
  }

  /// Asks again what had been asked before a message that was about something else.
  mutating func askAgain() {
    if let matter = state.matter, let slot = matter.askedSlot {
      let words = wording.question(slot, of: matter.intent, locale: locale, zone: zone)
      draft.texts.append(words.question)
    }
  }
}
