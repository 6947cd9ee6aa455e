internal import FrontlinePacks
internal import FrontlineText

/// A hash of all that packs and policy say, equal on every machine for equal content.
struct PackHash {
  private var state = FNVHash()

  /// The hash as sixteen hexadecimal digits.
  static func hash(of packs: PackCollection) -> String {
    var hash = PackHash()
    // The values hold arrays only, so their description has one order.
    hash.add(String(describing: packs.policy))
    for pack in packs.packs {
      hash.add(pack.id)
      hash.add(pack.version)
      for intent in pack.intents { hash.add(String(describing: intent)) }
      for locale in pack.locales { hash.add(locale) }
    }
    return hash.state.value.sixteenDigits
  }

  private mutating func add(_ locale: LocalizedPack) {
    add(locale.locale.description)
    for text in locale.texts {
      add(text.key.rawValue)
      add(text.text.value)
    }
    for message in locale.angerPhrases + locale.outOfScope { add(message.value) }
    for reply in locale.cannedReplies {
      add(reply.id)
      add(reply.text.value)
    }
    for set in locale.synonymSets {
      add(set.name)
      for member in set.members { add(member.value) }
    }
    for intent in locale.intents {
      add(intent.id.description)
      for text in [intent.label] + intent.examples + intent.patterns + intent.followUpPatterns { add(text.value) }
      for answer in intent.answers {
        add(answer.text.value)
        add("\(answer.channelKind?.rawValue ?? "") \(answer.regions) \(answer.style?.rawValue ?? "") \(answer.links)")
      }
      for question in intent.slotQuestions {
        add(question.slot)
        add(question.question.value)
        add(question.correction?.value ?? "")
      }
      if let answers = intent.lookupAnswers {
        for text in [answers.found, answers.notFound, answers.timedOut] { add(text.value) }
      }
    }
  }

  private mutating func add(_ text: String) {
    state.add(text.utf8)
    state.add(UInt8(0xFF))
  }
}
