package import FrontlinePacks

/// A text of a locale that is translated, under its key.
package struct TranslationText: Hashable, Sendable {
  package var key: TranslationKey
  package var text: Located<String>
}

extension LocalizedPack {
  /// The texts that are translated from one language to another, in the order of the file: labels, answers with their variants,
  /// questions, corrections, answers of lookups, the bot's own texts, canned replies.
  ///
  /// Not among them is what every language writes for itself: examples, patterns, synonyms, words of anger, links.
  package var translationTexts: [TranslationText] {
    intents.flatMap(\.translationTexts)
      + texts.map { TranslationText(key: TranslationKey(part: .systemText($0.key.name)), text: $0.text) }
      + cannedReplies.map { TranslationText(key: TranslationKey(part: .cannedReply($0.id)), text: $0.text) }
  }
}

extension LocalizedIntent {
  fileprivate var translationTexts: [TranslationText] {
    var texts = [text(.label, label)]
    var seen: [TranslationKey.Conditions: Int] = [:]
    for answer in answers {
      guard answer.conditionCount > 0 else {
        texts.append(text(.answer, answer.text))
        continue
      }
      var conditions = TranslationKey.Conditions(
        channel: answer.channelKind, regions: answer.regions.sorted(), style: answer.style)
      let ordinal = seen[conditions, default: 0]
      seen[conditions] = ordinal + 1
      conditions.ordinal = ordinal
      texts.append(text(.variant(conditions), answer.text))
    }
    for question in slotQuestions {
      texts.append(text(.question(slot: question.slot), question.question))
      if let correction = question.correction { texts.append(text(.correction(slot: question.slot), correction)) }
    }
    if let answers = lookupAnswers {
      texts.append(text(.lookupAnswer(outcome: "found"), answers.found))
      texts.append(text(.lookupAnswer(outcome: "not_found"), answers.notFound))
      texts.append(text(.lookupAnswer(outcome: "timed_out"), answers.timedOut))
    }
    return texts
  }

  private func text(_ part: TranslationKey.Part, _ text: Located<String>) -> TranslationText {
    TranslationText(key: TranslationKey(intent: id.name, part: part), text: text)
  }
}
