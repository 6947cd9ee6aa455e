internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension Turn {
  /// The locale in which the bot speaks.
  var locale: LocaleTag { state.locale ?? policy.defaultLocale }

  /// The customer's zone, or the policy's default.
  var zone: TimeZoneRules { wording.zone(state.profile?.zone ?? policy.defaultZone) }

  /// What answers are chosen by.
  var answerContext: AnswerContext {
    AnswerContext(channelKind: state.channelKind, region: state.profile?.answerRegion, style: state.profile?.style)
  }

  /// Says one of the bot's own texts.
  mutating func say(_ key: SystemText, _ arguments: [String: MessageArgument] = [:]) {
    draft.texts.append(wording.text(key, locale: locale, zone: zone, arguments))
  }

  /// Says something that is said once only.
  mutating func sayOnce(_ notice: Notice, _ key: SystemText, _ arguments: [String: MessageArgument] = [:]) {
    guard !state.notices.contains(notice), !draft.notices.contains(notice) else { return }
    say(key, arguments)
    draft.notices.append(notice)
  }

  /// Says the answer to an intent; false where the packs have none.
  @discardableResult
  mutating func sayAnswer(_ intent: IntentID, _ extra: [String: MessageArgument] = [:]) -> Bool {
    var arguments = arguments(for: intent, in: wording.source(of: intent, locale: locale, context: answerContext))
    if !extra.isEmpty { arguments.merge(extra) { $1 } }
    guard let answer = wording.answer(intent, locale: locale, context: answerContext, zone: zone, arguments) else {
      return false
    }
    draft.texts.append(answer.text)
    draft.links.append(contentsOf: answer.links)
    return true
  }

  /// Offers intents as choices, with "something else" last; false where fewer than one can be named.
  mutating func offer(_ intents: [IntentID]) -> Bool {
    var choices: [Choice] = []
    for intent in intents where choices.count < max(1, policy.limits.choices) {
      guard let label = wording.label(intent, locale: locale), !choices.contains(where: { $0.label == label }) else {
        continue
      }
      choices.append(Choice(label: label, intent: intent))
    }
    guard !choices.isEmpty else { return false }
    let other = wording.text(.somethingElse, locale: locale)
    draft.choices = choices + [Choice(label: other, intent: nil)]
    return true
  }

  /// Records what was said in this turn, in one reply; nothing where nothing was said.
  mutating func flush(
    author: ReplyAuthor = .bot, message: MessageID? = nil, attachments: [AttachmentRecord] = []
  ) {
    guard !draft.isEmpty || !attachments.isEmpty else { return }
    let texts = draft.texts.map { erasable($0) }
    let reply = Replied(
      number: state.replyCount + 1, author: author, message: message, language: locale, texts: texts,
      choices: draft.choices,
      links: draft.links, attachments: attachments, notices: draft.notices)
    draft = ReplyDraft()
    emit(.replied(reply))
  }

  /// The arguments of an intent's answer: the customer's attributes, then the last lookup's fields, then the slots, then
  /// the team with its hours, which are worked out only for a text that names them.
  ///
  /// - Parameter source: the answer as the packs have it; nil: not known.
  func arguments(for intent: IntentID, in source: String? = nil) -> [String: MessageArgument] {
    var arguments: [String: MessageArgument] = [:]
    for attribute in state.profile?.attributes ?? [] {
      arguments[attribute.name] = attribute.text.value.map { .text($0) }
    }
    if let definition = packs.intent(intent), let lookup = definition.lookup,
      let finished = state.finishedLookups.last(where: { $0.lookup == lookup })
    {
      for field in finished.fields { arguments[field.name] = field.text.value.map { .text($0) } }
    }
    for slot in state.filledSlots(of: intent) { arguments[slot.name] = slot.text.value.map { .text($0) } }
    let names = source.map(wording.arguments(namedIn:))
    let needsHours = names?.hours ?? true
    if needsHours || names?.team ?? true, let team = engine.defaultTeam(for: intent) {
      arguments["team"] = .text(team.name(for: locale))
      if needsHours, let hours = engine.hours(of: team, now: now, locale: locale, zone: zone) {
        arguments["hours"] = .text(hours)
      }
    }
    return arguments
  }
}
