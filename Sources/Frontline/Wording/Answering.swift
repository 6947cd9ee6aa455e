internal import FrontlinePacks
internal import FrontlineText

/// A text that is ready to be sent, with what goes with it.
struct WordedAnswer {
  var text: String
  var links: [AnswerLink]
  /// The locale of the text, and how it was found.
  var choice: LocaleChoice
}

extension Wording {
  /// The answer to an intent in the wording that fits channel, region and style; nil where the packs have none.
  func answer(
    _ intent: IntentID, locale: LocaleTag, context: AnswerContext, zone: TimeZoneRules,
    _ arguments: [String: MessageArgument]
  ) -> WordedAnswer? {
    guard let (localized, choice) = packs.localizedIntent(intent, for: locale),
      let answer = localized.answer(in: context)
    else { return nil }
    let text = format(answer.text.value, locale: choice.chosen, zone: zone, arguments)
    return WordedAnswer(text: text, links: answer.links, choice: choice)
  }

  /// The text of ``answer(_:locale:context:zone:_:)`` before its arguments are put in.
  func source(of intent: IntentID, locale: LocaleTag, context: AnswerContext) -> String? {
    packs.localizedIntent(intent, for: locale)?.intent.answer(in: context)?.text.value
  }

  /// The answer after a lookup.
  func answer(
    _ intent: IntentID, after result: LookupFinished.Result, locale: LocaleTag, zone: TimeZoneRules,
    _ arguments: [String: MessageArgument]
  ) -> WordedAnswer? {
    guard let (localized, choice) = packs.localizedIntent(intent, for: locale), let answers = localized.lookupAnswers
    else { return nil }
    let source =
      switch result {
      case .found: answers.found.value
      case .notFound: answers.notFound.value
      case .timedOut: answers.timedOut.value
      }
    let text = format(source, locale: choice.chosen, zone: zone, arguments)
    return WordedAnswer(text: text, links: [], choice: choice)
  }

  /// The question for a slot, and what is said before asking again.
  func question(_ slot: String, of intent: IntentID, locale: LocaleTag, zone: TimeZoneRules) -> (
    question: String, correction: String
  ) {
    let found = packs.localizedIntent(intent, for: locale)
    let locale = found?.choice.chosen ?? locale
    let definition = found?.intent.question(forSlot: slot)
    let question = definition.map { format($0.question.value, locale: locale, zone: zone, [:]) } ?? slot
    let correction =
      definition?.correction.map { format($0.value, locale: locale, zone: zone, [:]) }
      ?? text(.slotInvalid, locale: locale)
    return (question, correction)
  }
}
