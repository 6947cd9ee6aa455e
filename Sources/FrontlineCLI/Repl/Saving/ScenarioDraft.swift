import Frontline
import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Yams

/// What was done in a REPL as a scenario, in the format of docs/scenarios.md.
///
/// Expected is what was decided, not how it was worded: a scenario shall outlive a better answer.
struct ScenarioDraft {
  let name: String
  let record: ReplRecord
  let customers: [ReplCustomer]
  let packs: PackCollection
  /// Whether the packs are a directory, whose policy a scenario may change.
  let mayChangePolicy: Bool

  /// The file.
  func text() throws -> String {
    var pairs: [(String, Node)] = [
      ("scenario", quoted(name)), ("start", Node("\(record.start)".replacing("+00:00", with: "Z"))),
    ]
    if let policy { pairs.append(("policy", policy)) }
    pairs.append(("customers", map(writers.map { ($0.name, facts(of: $0)) })))
    if !record.agents.isEmpty {
      pairs.append(("agents", map(record.agents.map { ($0.id.rawValue, facts(of: $0)) })))
    }
    pairs.append(("steps", .sequence(Node.Sequence(steps, .implicit, .block))))
    return try Yams.serialize(node: map(pairs), width: -1, allowUnicode: true)
  }

  /// The customers who did something.
  private var writers: [ReplCustomer] {
    customers.filter { customer in
      record.steps.contains { step in
        switch step.action {
        case .message(let message): message.customer.id == customer.customer.id
        case .event(let event): event.customer == customer.customer.id
        case .lookup, .deed: false
        }
      }
    }
  }

  private var messages: [InboundMessage] {
    record.steps.compactMap { step in
      if case .message(let message) = step.action { return message }
      return nil
    }
  }

  /// What the REPL has otherwise than the policy: no limits that take the clock, as far as they would have been felt.
  private var policy: Node? {
    guard mayChangePolicy else { return nil }
    var pairs: [(String, Node)] = []
    let limits = packs.policy.limits
    if messages.count > min(limits.messagesPerMinute, limits.sameText) {
      pairs.append(("limits", map([("messages_per_minute", Node("1000")), ("same_text", Node("100"))], .flow)))
    }
    let bursts = packs.policy.channels.filter { channel in
      channel.burst > .zero && messages.contains { $0.channel == channel.name }
    }
    if !bursts.isEmpty {
      pairs.append(("channels", map(bursts.map { ($0.name, map([("burst", Node("0s"))], .flow)) })))
    }
    return pairs.isEmpty ? nil : map(pairs)
  }

  private func facts(of customer: ReplCustomer) -> Node {
    let known = customer.customer
    var pairs: [(String, Node)] = []
    if let locale = known.locale { pairs.append(("locale", Node(locale.description))) }
    if let zone = known.zone { pairs.append(("zone", Node(zone))) }
    if let region = known.region { pairs.append(("region", quoted(region))) }
    if let style = known.style { pairs.append(("style", Node(style.rawValue))) }
    let first = messages.first { $0.customer.id == known.id }?.channel
    if let first, first != "app" { pairs.append(("channel", Node(first))) }
    if !known.attributes.isEmpty {
      let attributes = known.attributes.sorted { $0.key < $1.key }.map { ($0.key, quoted($0.value)) }
      pairs.append(("attributes", map(attributes, .flow)))
    }
    return map(pairs, .flow)
  }

  private func facts(of agent: ReplAgent) -> Node {
    let profile = agent.profile(packs)
    var pairs: [(String, Node)] = [
      ("languages", list(profile.languages.map(\.description))), ("teams", list(profile.teams)),
    ]
    if !profile.skills.isEmpty { pairs.append(("skills", list(profile.skills))) }
    if !profile.roles.isEmpty { pairs.append(("roles", list(profile.roles))) }
    return map(pairs + [("capacity", Node("\(profile.capacity)")), ("online", Node("false"))], .flow)
  }

  private var steps: [Node] {
    var now = record.start
    return record.steps.map { step in
      var pairs: [(String, Node)] = []
      let pause = (step.at - now).components.seconds
      if pause > 0 { pairs.append(("after", Node(DurationText.text(.seconds(pause))))) }
      now = max(now, step.at)
      pairs.append(action(step.action))
      if let expectation = step.expectation { pairs.append(("expect", expected(expectation, step.action))) }
      return map(pairs)
    }
  }

  private func action(_ action: ReplRecord.Action) -> (String, Node) {
    switch action {
    case .message(let message): (message.customer.id.rawValue, self.message(message))
    case .lookup(let customer, let outcome): ("lookup", lookup(customer, outcome))
    case .deed(let agent, let deed): (agent.rawValue, words(of: deed))
    case .event(let event): ("event", outside(event))
    }
  }

  private func words(of deed: ReplDeed) -> Node {
    if deed.isWriting {
      let ticket = deed.ticket.map { [("ticket", Node($0.description))] } ?? []
      return map([(deed.verb, quoted(deed.rest))] + ticket, .flow)
    }
    if deed.note.isEmpty { return Node(deed.object.isEmpty ? deed.verb : "\(deed.verb) \(deed.object)") }
    return map([(deed.verb, Node(deed.object)), ("note", quoted(deed.note))], .flow)
  }

  private func message(_ message: InboundMessage) -> Node {
    let usual = messages.first { $0.customer.id == message.customer.id }?.channel
    var pairs: [(String, Node)] = []
    if !message.text.isEmpty || message.attachments.isEmpty { pairs.append(("text", quoted(message.text))) }
    if message.channel != usual { pairs.append(("channel", Node(message.channel))) }
    if let language = message.customer.language { pairs.append(("language", quoted(language.description))) }
    if !message.attachments.isEmpty {
      pairs.append(("attachments", list(message.attachments.map(\.kind.rawValue))))
    }
    return pairs.count == 1 && pairs[0].0 == "text" ? pairs[0].1 : map(pairs, .flow)
  }

  private func lookup(_ customer: String, _ outcome: LookupOutcome?) -> Node {
    switch outcome {
    case .found(let fields)?:
      let found = fields.sorted { $0.key < $1.key }.map { ($0.key, quoted($0.value)) }
      return map([("customer", Node(customer)), ("found", map(found, .flow))], .flow)
    case .notFound?: return Node("not-found")
    case .timedOut?: return Node("timed-out")
    case nil: return Node("no-answer")
    }
  }

  private func outside(_ event: OutsideEvent) -> Node {
    var pairs: [(String, Node)] = [("name", Node(event.name))]
    if let customer = event.customer { pairs.append(("customer", Node(customer.rawValue))) }
    if let region = event.region { pairs.append(("region", quoted(region))) }
    let fields = event.fields.sorted { $0.key < $1.key }.compactMap { field -> (String, Node)? in
      if case .text(let text) = field.value { return (field.key, quoted(text)) }
      return nil
    }
    if !fields.isEmpty { pairs.append(("fields", map(fields, .flow))) }
    return map(pairs, .flow)
  }

  private func expected(_ expectation: ReplRecord.Expectation, _ action: ReplRecord.Action) -> Node {
    var pairs: [(String, Node)] = []
    if let decision = expectation.decision {
      pairs.append(("decision", Node(decision.kind.rawValue)))
      if let rule = decision.rule { pairs.append(("rule", Node(rule.id))) }
      if !decision.intents.isEmpty { pairs.append(("intents", list(decision.intents.map(\.description)))) }
    }
    if let language = expectation.language { pairs.append(("language", quoted(language.description))) }
    if let ticket = expectation.ticket {
      var facts = [("id", Node("\(ticket.id)")), ("state", Node(ticket.state.rawValue))]
      facts.append(("queue", Node("\(ticket.queue)")))
      if case .deed = action, let agent = ticket.agent { facts.append(("agent", Node(agent.rawValue))) }
      pairs.append(("ticket", map(facts, .flow)))
    }
    return map(pairs, .flow)
  }

  private func map(_ pairs: [(String, Node)], _ style: Node.Mapping.Style = .block) -> Node {
    .mapping(Node.Mapping(pairs.map { (Node($0.0), $0.1) }, .implicit, pairs.isEmpty ? .flow : style))
  }

  private func list(_ words: [String]) -> Node {
    .sequence(Node.Sequence(words.map { quoted($0) }, .implicit, .flow))
  }

  /// Words that YAML could take for something else, such as `no` or `12`, stand between quotes.
  private func quoted(_ text: String) -> Node {
    let isPlain = text.count > 1 && text.allSatisfy { $0.isASCII && ($0.isLetter || "-/".contains($0)) }
    let meansMore = ["true", "false", "yes", "no", "on", "off", "null"].contains(text.lowercased())
    if isPlain, !meansMore, text.first != "-" { return Node(text) }
    return Node(text, .implicit, .doubleQuoted)
  }
}
