internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension ReportBuilder {
  /// Takes an event of a conversation in.
  mutating func add(_ event: ConversationEvent, to id: ConversationID, at moment: Timestamp) {
    let talk = talk(id)
    switch event {
    case .started(let start):
      talks[talk].customer = customers.place(start.customer.rawValue)
      talks[talk].channel = channels.place(start.channel)
      talks[talk].isPublic = start.channelKind == .public
    case .profileChanged(let profile):
      talks[talk].customer = customers.place(profile.id.rawValue)
      talks[talk].region = regions.place(profile.answerRegion ?? "")
    case .languageChosen(let chosen):
      talks[talk].language = languagePlace(chosen.choice.wanted)
    case .messageReceived(let message): receive(message, talk, at: moment)
    case .understood(let understanding):
      talks[talk].reading = TalkFacts.Reading(
        isNotUnderstood: understanding.decision == .none,
        nearest: understanding.candidates.first.map { intents.place($0.intent.description) })
    case .slotRejected: talks[talk].isSlotRejected = true
    case .decided(let decision): take(decision, talk, at: moment)
    case .replied(let reply): take(reply, talk, at: moment)
    case .movedToPrivate: if let visit = talks[talk].visit { visits[visit].isMovedToPrivate = true }
    case .rated(let rated): take(rated, at: moment)
    default: break
    }
  }

  /// The conversation's place, new or not.
  mutating func talk(_ id: ConversationID) -> Int {
    if let known = talkPlaces[id] { return known }
    talkPlaces[id] = talks.count
    talks.append(
      TalkFacts(
        id: id.rawValue, channel: channels.place(""), region: regions.place(""), language: languagePlace(.undetermined))
    )
    return talks.count - 1
  }

  private mutating func receive(_ message: MessageReceived, _ talk: Int, at moment: Timestamp) {
    countMessage(of: talk)
    // A conversation whose beginning is not in the log is a customer of its own.
    if talks[talk].customer == nil { talks[talk].customer = customers.place("\u{0}\(talks[talk].id)") }
    let isOver = talks[talk].activeTickets == 0 && moment - talks[talk].lastActivity >= ReportTerms.visitGap
    let visit = talks[talk].visit.flatMap { isOver ? nil : $0 } ?? visits.count
    if visit == visits.count { visits.append(VisitFacts(talk: talk, firstMessageAt: moment, endAt: moment)) }
    visits[visit].messages += 1
    visits[visit].endAt = max(visits[visit].endAt, moment)
    talks[talk].visit = visit
    talks[talk].lastActivity = moment
    talks[talk].lastMessage = TalkFacts.PendingMessage(at: moment, record: message.text.record)
    talks[talk].isLastMessageCounted = false
    talks[talk].reading = nil
    talks[talk].isSlotRejected = false
  }

  /// Counts the conversation's latest message for its language and hour, now that the language is known.
  mutating func countMessage(of talk: Int) {
    guard !talks[talk].isLastMessageCounted, let message = talks[talk].lastMessage else { return }
    talks[talk].isLastMessageCounted = true
    guard period.contains(message.at) else { return }
    let language = talks[talk].language
    let isCovered = book.serves(queueLanguages[language])
    demand.add(language: language, hour: splitter.local(at: message.at).time.hour, isCovered: isCovered)
  }

  private mutating func take(_ decision: DecisionRecord, _ talk: Int, at moment: Timestamp) {
    countMessage(of: talk)
    noteUnanswered(decision, talk)
    talks[talk].reading = nil
    if decision.kind == .handOver, let rule = decision.rule, period.contains(moment) {
      rules.change(rules.place(rule.id)) { figures in
        figures.handOvers += 1
        figures.location = rule.location?.description ?? figures.location
      }
    }
    guard let visit = talks[talk].visit else { return }
    switch decision.kind {
    case .answer, .solved: visits[visit].isLastAnswered = true
    case .clarify, .rephrase, .nearestTopics, .askSlot, .askSlotAgain, .lookUp, .tryAgain, .askAboutAttachment:
      visits[visit].isLastAnswered = false
    case .cancel: visits[visit].isLastAnswered = visits[visit].asked.contains(where: \.isAnswered)
    case .handOver, .passOn: visits[visit].isHandedOver = true
    default: break
    }
    switch decision.kind {
    case .answer, .askSlot, .lookUp, .handOver:
      for intent in decision.intents {
        visits[visit].note(
          intents.place(intent.description), answered: decision.kind == .answer, handedOver: decision.kind == .handOver)
      }
    default: break
    }
  }

  private mutating func noteUnanswered(_ decision: DecisionRecord, _ talk: Int) {
    guard let reading = talks[talk].reading, let message = talks[talk].lastMessage, period.contains(message.at) else {
      return
    }
    switch decision.kind {
    case .rephrase, .nearestTopics: break
    case .handOver: guard reading.isNotUnderstood, !talks[talk].isSlotRejected else { return }
    default: return
    }
    unanswered.add(
      UnansweredTally.Key(language: talks[talk].language, intent: reading.nearest),
      handedOver: decision.kind == .handOver, conversation: talks[talk].id, record: message.record)
  }

  private mutating func take(_ rated: Rated, at moment: Timestamp) {
    if period.contains(moment) { ratings.add(rated.score) }
    guard let id = rated.ticket, let place = ticketPlaces[id] else { return }
    let ticket = tickets[place]
    tally(ticket, agent: ticket.solver ?? ticket.agent) { $0.ratings.add(rated.score) }
  }

  private mutating func take(_ reply: Replied, _ talk: Int, at moment: Timestamp) {
    talks[talk].lastActivity = max(talks[talk].lastActivity, moment)
    guard let visit = talks[talk].visit else { return }
    visits[visit].endAt = max(visits[visit].endAt, moment)
    if visits[visit].firstReplyAt == nil { visits[visit].firstReplyAt = moment }
    guard case .agent = reply.author else { return }
    visits[visit].isHandedOver = true
    if visits[visit].firstAgentReplyAt == nil { visits[visit].firstAgentReplyAt = moment }
  }
}
