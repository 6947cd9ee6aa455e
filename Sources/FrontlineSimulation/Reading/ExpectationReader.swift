internal import Frontline
internal import FrontlineAuthoring
internal import FrontlinePacks
internal import Yams

/// Reads what is expected.
struct ExpectationReader {
  let reader: NodeReader
  let times: TimeReader
  let cast: Cast

  private static let selectors = ["customer", "channel"]

  func expectation(_ node: Node) -> Expectation? {
    if case .scalar(let scalar) = node, scalar.string == "nothing" {
      let check = Check(subject: "nothing", test: .flag(true), location: reader.location(node))
      return Expectation(location: reader.location(node), checks: [check])
    }
    guard let body = reader.mapping(node, "\"expect\"", keys: nil) else { return nil }
    var expectation = Expectation(location: body.location, checks: [])
    expectation.channel = body.text("channel")?.value
    if let text = body.text("customer") {
      if !cast.customerNames.contains(text.value) {
        reader.findings.error(
          .unknownValue, at: text.location, "the scenario has no customer \"\(text.value)\"",
          advice: NameSuggestion.advice(for: text.value, known: cast.customerNames, what: "customer"))
      }
      expectation.customer = CustomerID(text.value)
    }
    for entry in body.entries where !Self.selectors.contains(entry.key) { read(entry, into: &expectation) }
    return expectation
  }

  /// One check of a plain subject.
  func check(_ name: String, _ node: Node, at location: SourceLocation, argument: String? = nil) -> Check? {
    guard let subject = Subject.named(name) else { return nil }
    let test = TestReader(reader: reader, times: times).test(node, subject.kind, "\"\(name)\"")
    return test.map { Check(subject: name, argument: argument, test: $0, location: location) }
  }

  private func read(_ entry: MappingReader.Entry, into expectation: inout Expectation) {
    let key = Self.aliases[entry.key] ?? entry.key
    let location = entry.location
    switch key {
    case "ticket":
      guard case .mapping = entry.value else {
        expectation.checks += [check("ticket.id", entry.value, at: location)].compactMap { $0 }
        return
      }
      fields(entry, of: "ticket", argument: nil, selecting: &expectation)
    case "clock", "agent", "queue", "slot", "why_not", "feedback", "approval":
      for inner in reader.mapping(entry.value, "\"\(entry.key)\"", keys: nil)?.entries ?? [] {
        checkName(inner, of: key)
        if let subject = Subject.named("\(key).*") {
          guard case .mapping = inner.value, Subject.isGroup(key) else {
            expectation.checks += [check(subject.name, inner.value, at: inner.location, argument: inner.key)].compactMap
            { $0 }
            continue
          }
        }
        fields(inner, of: "\(key).*", argument: inner.key, selecting: &expectation)
      }
    default:
      guard Subject.named(key) != nil else { return reportUnknown(entry.key, "\"expect\"", Subject.keys, at: location) }
      expectation.checks += [check(key, entry.value, at: location)].compactMap { $0 }
    }
  }

  /// Keys that mean the same.
  private static let aliases = [
    "agents": "agent", "clocks": "clock", "queues": "queue", "slots": "slot", "intent": "intents",
    "approvals": "approval",
  ]

  /// The keys below a ticket, a clock or an agent.
  private func fields(
    _ entry: MappingReader.Entry, of group: String, argument: String?, selecting expectation: inout Expectation
  ) {
    let what = argument.map { "\($0)" } ?? "\"\(entry.key)\""
    for inner in reader.mapping(entry.value, what, keys: nil)?.entries ?? [] {
      if group == "ticket", inner.key == "id", let text = reader.text(inner.value, "\"id\""),
        let id = TicketID(text.value)
      {
        expectation.ticket = id
      }
      let name = "\(group).\(inner.key)"
      guard Subject.named(name) != nil else {
        reportUnknown(inner.key, what, Subject.keys(below: group), at: inner.location)
        continue
      }
      expectation.checks += [check(name, inner.value, at: inner.location, argument: argument)].compactMap { $0 }
    }
  }

  private func checkName(_ entry: MappingReader.Entry, of key: String) {
    switch key {
    case "agent", "why_not":
      if !cast.agentNames.contains(entry.key) {
        reportUnknown(entry.key, "the scenario", cast.agentNames, at: entry.location, noun: "agent")
      }
    case "clock":
      let known = ServiceClock.Kind.allCases.map(\.rawValue)
      if !known.contains(entry.key) { reportUnknown(entry.key, "a ticket", known, at: entry.location, noun: "clock") }
    default: break
    }
  }

  private func reportUnknown(
    _ key: String, _ what: String, _ known: [String], at location: SourceLocation, noun: String = "key"
  ) {
    reader.findings.error(
      .unknownKey, at: location, "\(what) has no \(noun) \"\(key)\"",
      advice: NameSuggestion.advice(for: key, known: known, what: noun))
  }
}
