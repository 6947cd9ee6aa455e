internal import Frontline
internal import FrontlineAuthoring
internal import FrontlinePacks
internal import Yams

/// Reads what an agent does: `accepts T-1`, or a mapping of the verb with what belongs to it.
struct DeedReader {
  let reader: NodeReader
  let times: TimeReader
  /// Who does it.
  let who: String

  func deed(_ node: Node, agent: AgentID?) -> AgentDeed? {
    if case .mapping = node { return mapped(node, agent) }
    guard let text = reader.text(node, "what \(who) does") else { return nil }
    guard let (verb, rest) = DeedVerb.parse(text.value), allows(verb, agent, text) else {
      if DeedVerb.parse(text.value) == nil { reportUnknown(text) }
      return nil
    }
    return build(Details(verb: verb, text: Located(rest, at: text.location)), agent)
  }

  /// What a deed says beside its verb.
  struct Details {
    var verb: DeedVerb
    /// What stands behind the verb; may be empty.
    var text: Located<String>
    /// Keys beside the verb and below it.
    var bodies: [MappingReader] = []

    /// A text under a key, wherever it stands.
    func value(_ key: String) -> Located<String>? {
      bodies.lazy.compactMap { $0.node(key) == nil ? nil : $0.text(key) }.first
    }
  }

  private static let detailKeys = [
    "ticket", "note", "id", "tier", "team", "to", "text", "until", "for", "into", "kind", "amount",
  ]

  private func mapped(_ node: Node, _ agent: AgentID?) -> AgentDeed? {
    guard let body = reader.mapping(node, "what \(who) does", keys: nil) else { return nil }
    var found: (verb: DeedVerb, entry: MappingReader.Entry, rest: String)?
    for entry in body.entries where !Self.detailKeys.contains(entry.key) {
      let key = Located(String(entry.key.map { $0 == "_" ? " " : $0 }), at: entry.location)
      guard let (verb, rest) = DeedVerb.parse(key.value) else {
        reportUnknown(key)
        return nil
      }
      if let other = found?.entry {
        reader.findings.error(
          .wrongType, at: entry.location, "\(who) does two things: \"\(other.key)\" and \"\(entry.key)\"",
          advice: "Make two steps of it")
        return nil
      }
      found = (verb, entry, rest)
    }
    guard let found else {
      reader.findings.error(
        .missingKey, at: body.location, "it does not say what \(who) does",
        advice: "Write \"accepts: T-1\", for example")
      return nil
    }
    let place = Located(found.entry.key, at: found.entry.location)
    guard allows(found.verb, agent, place) else { return nil }
    var details = Details(verb: found.verb, text: Located(found.rest, at: place.location), bodies: [body])
    if case .mapping = found.entry.value {
      guard let below = reader.mapping(found.entry.value, "\"\(found.entry.key)\"", keys: Self.detailKeys) else {
        return nil
      }
      details.bodies.append(below)
    } else if !NodeReader.isMissing(found.entry.value) {
      guard let text = reader.text(found.entry.value, "\"\(found.entry.key)\"") else { return nil }
      details.text = Located(found.rest.isEmpty ? text.value : found.rest + " " + text.value, at: text.location)
    }
    return build(details, agent)
  }

  private func allows(_ verb: DeedVerb, _ agent: AgentID?, _ text: Located<String>) -> Bool {
    if agent != nil || verb.isForService { return true }
    let known = DeedVerb.allCases.filter(\.isForService).map { $0.phrases[0] }
    reader.reportUnknownValue(text, "what the service does", known: known)
    return false
  }

  private func reportUnknown(_ text: Located<String>) {
    let known = DeedVerb.allCases.map { $0.phrases[0] }
    reader.findings.error(
      .unknownValue, at: text.location, "an agent cannot \"\(text.value)\"",
      advice: NameSuggestion.advice(for: text.value, known: known, what: "verb"))
  }

  private func build(_ details: Details, _ agent: AgentID?) -> AgentDeed? {
    var rest = Words(details.text)
    // A reply, or a note, may begin with the name of a ticket.
    var ticket = details.verb == .reply || details.verb == .note ? nil : rest.takeTicket()
    if let text = details.value("ticket") {
      guard let id = TicketID(text.value) else {
        reader.findings.error(
          .badID, at: text.location, "\"\(text.value)\" is not a ticket", advice: "Write T-1, T-2 and so on")
        return nil
      }
      ticket = id
    }
    guard let verb = verb(details, &rest, agent) else { return nil }
    guard rest.isEmpty else {
      reader.findings.error(
        .unknownValue, at: details.text.location, "\"\(rest.text)\" says nothing behind \"\(details.verb.phrases[0])\"",
        advice: "See docs/scenarios.md for what may stand there")
      return nil
    }
    return AgentDeed(agent: agent, verb: verb, ticket: ticket)
  }
}
