internal import FrontlinePacks

/// A text of an intent together with what it is, so that translations can be put side by side.
struct IntentText: Hashable {
  /// What it is, in words; equal in all languages.
  var what: String
  /// The text.
  var text: Located<String>
  /// The fields of the lookup are arguments of it.
  var isAnswer: Bool
}

extension LocalizedIntent {
  /// All ICU messages of the intent.
  var messages: [IntentText] {
    var texts = answers.map { IntentText(what: $0.conditions, text: $0.text, isAnswer: true) }
    for question in slotQuestions {
      texts.append(IntentText(what: "question for \(question.slot)", text: question.question, isAnswer: false))
      if let correction = question.correction {
        texts.append(IntentText(what: "correction for \(question.slot)", text: correction, isAnswer: false))
      }
    }
    if let answers = lookupAnswers {
      texts.append(IntentText(what: "answer found", text: answers.found, isAnswer: true))
      texts.append(IntentText(what: "answer not_found", text: answers.notFound, isAnswer: true))
      texts.append(IntentText(what: "answer timed_out", text: answers.timedOut, isAnswer: true))
    }
    return texts
  }
}

extension Answer {
  /// What the wording is for, in words.
  fileprivate var conditions: String {
    var parts: [String] = []
    if let channelKind { parts.append(channelKind.rawValue) }
    parts += regions.sorted()
    if let style { parts.append(style.rawValue) }
    return parts.isEmpty ? "answer" : "answer for \(parts.joined(separator: ", "))"
  }
}
