internal import Frontline
internal import FrontlineAuthoring
internal import FrontlineText

extension DeedReader {
  /// The words behind a verb.
  struct Words {
    private(set) var text: String
    let location: SourceLocation

    init(_ text: Located<String>) {
      self.text = text.value
      location = text.location
    }

    var isEmpty: Bool { text.isEmpty }

    /// Takes a ticket off the beginning.
    mutating func takeTicket() -> TicketID? {
      let first = text.prefix { !$0.isWhitespace && $0 != ":" }
      guard let id = TicketID(String(first)) else { return nil }
      take(first.count)
      return id
    }

    /// Takes a word off the beginning if it stands there.
    @discardableResult
    mutating func take(_ word: String) -> Bool {
      guard text == word || text.hasPrefix(word + " ") else { return false }
      take(word.count)
      return true
    }

    /// Takes all that is left, without quotes around it.
    mutating func takeAll() -> String {
      defer { text = "" }
      if text.count > 1, let quote = text.first, quote == "\"" || quote == "'", text.last == quote {
        return String(text.dropFirst().dropLast())
      }
      return text
    }

    private mutating func take(_ count: Int) {
      text = String(text.dropFirst(count).drop { $0.isWhitespace || $0 == ":" })
    }
  }

  /// The deed that a verb and what belongs to it mean; what it understands it takes out of the words.
  func verb(_ details: Details, _ rest: inout Words, _ agent: AgentID?) -> AgentDeed.Verb? {
    let note = details.value("note")?.value
    switch details.verb {
    case .comeOnline: return .comeOnline
    case .goOffline: return .goOffline
    case .accept: return .accept
    case .decline: return .decline
    case .take: return .take
    case .resolve: return .resolve
    case .close: return .close
    case .returnToBot: return .returnToBot(note: note)
    case .waitOnThirdParty: return .waitOnThirdParty(note: note)
    case .resume: return .resume
    case .handBack: return .handBack(note: note)
    case .snooze: return snooze(details, &rest)
    case .merge: return merge(details, &rest)
    case .request: return request(details, &rest, note)
    case .approve: return decide(&rest, isApproved: true)
    case .refuse: return decide(&rest, isApproved: false)
    case .announce: return .announce(topic: rest.takeAll())
    case .block: return .block(CustomerID(rest.takeAll()), isBlocked: true)
    case .unblock: return .block(CustomerID(rest.takeAll()), isBlocked: false)
    case .reply: return reply(details, &rest)
    case .note: return written(details, &rest).map { .note($0.value) }
    case .openIncident: return openIncident(&rest)
    case .closeIncident:
      let text = rest.takeAll()
      guard let id = IncidentID(text) else {
        return report(text, "incident", at: rest.location, advice: "Write I-1, I-2 and so on")
      }
      return .closeIncident(id)
    case .transfer: return transfer(details, &rest, note)
    case .setCapacity:
      let text = rest.takeAll()
      guard let number = Int(text), number >= 0 else {
        return report(text, "capacity", at: rest.location, advice: "Write a number such as 3")
      }
      return .setCapacity(number)
    case .changeUrgency:
      let text = rest.takeAll()
      guard let urgency = Urgency(name: text) else {
        return report(
          text, "urgency", at: rest.location,
          advice: "Write one of " + Urgency.allCases.map(\.name).joined(separator: ", "))
      }
      return .changeUrgency(urgency)
    }
  }

  private func report(_ text: String, _ what: String, at location: SourceLocation, advice: String) -> AgentDeed.Verb? {
    reader.findings.error(.unknownValue, at: location, "\"\(text)\" is no \(what)", advice: advice)
    return nil
  }

  private func reply(_ details: Details, _ rest: inout Words) -> AgentDeed.Verb? {
    written(details, &rest).map { .reply($0.value, id: details.value("id").map { MessageID($0.value) }) }
  }

  /// The text behind the verb, or under the key `text`.
  private func written(_ details: Details, _ rest: inout Words) -> Located<String>? {
    let words = rest.takeAll()
    let text = details.value("text")?.value ?? words
    guard !text.isEmpty else {
      let phrase = details.verb.phrases[0]
      reader.findings.error(
        .missingValue, at: rest.location, "what \(who) \(phrase) has no text", advice: "Write \(phrase): the text")
      return nil
    }
    return Located(text, at: rest.location)
  }

  /// `PACK/INTENT`, or `PACK/INTENT in REGION`.
  private func openIncident(_ rest: inout Words) -> AgentDeed.Verb? {
    let text = rest.takeAll()
    let words = text.split(separator: " ").map(String.init)
    guard let intent = words.first.flatMap({ IntentID($0) }), words.count == 1 || words.count == 3 && words[1] == "in"
    else {
      return report(
        text, "incident", at: rest.location, advice: "Write \"opens incident shop/parcel-late in DE\", for example")
    }
    return .openIncident(intent, region: words.count == 3 ? words[2] : nil)
  }

  /// `until MOMENT` or `for 2h`, or the keys `until` and `for`.
  private func snooze(_ details: Details, _ rest: inout Words) -> AgentDeed.Verb? {
    let isFor = rest.take("for") || details.value("for") != nil
    rest.take("until")
    let written = Located(rest.takeAll(), at: rest.location)
    let text = details.value("until") ?? details.value("for") ?? written
    if let span = DurationText.parseSum(text.value), isFor || text.value.first?.isNumber == true {
      return .snoozeFor(span)
    }
    return times.moment(text).map { .snooze(until: $0) }
  }

  /// `into T-2`, or the key `into`.
  private func merge(_ details: Details, _ rest: inout Words) -> AgentDeed.Verb? {
    rest.take("into")
    let written = Located(rest.takeAll(), at: rest.location)
    let text = details.value("into") ?? written
    guard let target = TicketID(text.value) else {
      return report(text.value, "ticket", at: text.location, advice: "Write \"merges T-1 into T-2\"")
    }
    return .merge(into: target)
  }

  /// `refund of 40 EUR`, or the keys `kind` and `amount`.
  private func request(_ details: Details, _ rest: inout Words, _ note: String?) -> AgentDeed.Verb? {
    let words = rest.takeAll().split(separator: " ").map(String.init).filter { $0 != "of" }
    guard let kind = details.value("kind")?.value ?? words.first else {
      return report("", "kind of goodwill", at: rest.location, advice: "Write \"requests refund of 40 EUR\"")
    }
    let written = details.value("amount")?.value ?? words.dropFirst().joined(separator: " ")
    if written.isEmpty { return .requestApproval(kind: kind, amount: nil, note: note) }
    let parts = written.split(separator: " ").map(String.init)
    guard parts.count == 2, let money = Money(decimal: parts[0], currency: parts[1]) else {
      return report(written, "amount", at: rest.location, advice: "Write a number and a currency such as 40 EUR")
    }
    return .requestApproval(kind: kind, amount: money, note: note)
  }

  /// `A-1`, or nothing for the one that waits.
  private func decide(_ rest: inout Words, isApproved: Bool) -> AgentDeed.Verb? {
    let text = rest.takeAll()
    if text.isEmpty { return .decideApproval(nil, isApproved: isApproved) }
    guard let id = ApprovalID(text) else {
      return report(text, "approval", at: rest.location, advice: "Write A-1, A-2 and so on")
    }
    return .decideApproval(id, isApproved: isApproved)
  }

  /// `to TIER` or `to TIER/TEAM`, or the keys `tier` and `team`.
  private func transfer(_ details: Details, _ rest: inout Words, _ note: String?) -> AgentDeed.Verb? {
    rest.take("to")
    let written = rest.takeAll()
    let target = details.value("to")?.value ?? written
    let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
    guard let tier = details.value("tier")?.value ?? parts.first else {
      reader.findings.error(
        .missingValue, at: rest.location, "it does not say where \(who) transfers the ticket",
        advice: "Write \"transfers to TIER\" or \"transfers to TIER/TEAM\"")
      return nil
    }
    return .transfer(tier: tier, team: details.value("team")?.value ?? (parts.count > 1 ? parts[1] : nil), note: note)
  }
}
