internal import Frontline
internal import FrontlineAuthoring
internal import FrontlinePacks
internal import FrontlineText
internal import Yams

/// Reads the steps of a scenario.
struct StepReader {
  let reader: NodeReader
  let times: TimeReader
  let cast: Cast

  /// The keys of a step that are not somebody's name.
  static let words = actionWords + ["at", "after", "wait", "expect", "refused", "note"]
  private static let actionWords = ["lookup", "event", "reload", "policy", "erase"]

  func steps(_ root: MappingReader) -> [Step] {
    if root.node("steps") == nil { root.reportMissing("steps") }
    return root.items("steps").compactMap(step)
  }

  private func step(_ node: Node) -> Step? {
    guard let body = reader.mapping(node, "a step", keys: nil) else { return nil }
    var action: StepAction?
    var actor: MappingReader.Entry?
    for entry in body.entries where !["at", "after", "wait", "expect", "refused", "note"].contains(entry.key) {
      if let actor {
        reader.findings.error(
          .wrongType, at: entry.location, "a step can hold one of \"\(actor.key)\" and \"\(entry.key)\"",
          advice: "Make two steps of it")
        continue
      }
      actor = entry
      action = self.action(entry)
    }
    var expected = body.node("expect").map { self.expectations($0) } ?? []
    if let refused = body.node("refused") {
      let reading = ExpectationReader(reader: reader, times: times, cast: cast)
      if let check = reading.check("refused", refused, at: body.entry("refused")?.location ?? body.location) {
        expected.append(Expectation(location: check.location, checks: [check]))
      }
    }
    return Step(location: body.location, pause: pause(body), action: action, expectations: expected)
  }

  private func expectations(_ node: Node) -> [Expectation] {
    let reading = ExpectationReader(reader: reader, times: times, cast: cast)
    if case .sequence = node { return reader.items(node, "\"expect\"").compactMap { reading.expectation($0) } }
    return reading.expectation(node).map { [$0] } ?? []
  }

  private func pause(_ body: MappingReader) -> Step.Pause? {
    let given = ["at", "after", "wait"].filter { body.node($0) != nil }
    guard let key = given.first else { return nil }
    if given.count > 1 {
      reader.findings.error(
        .wrongType, at: body.location, "a step can hold one of \"\(key)\" and \"\(given[1])\"",
        advice: "Make two steps of it")
    }
    guard let text = body.text(key) else { return nil }
    if key == "at" { return times.moment(text).map { .until($0) } }
    if let span = DurationText.parseSum(text.value) { return .duration(span) }
    guard key == "wait", text.value.hasPrefix("until ") else {
      reader.findings.error(
        .badDuration, at: text.location, "\"\(text.value)\" is not a duration",
        advice: "Write 90s, 2m, 4h, 3d or 1h 30m")
      return nil
    }
    return times.moment(Located(String(text.value.dropFirst(6)), at: text.location)).map { .until($0) }
  }

  private func action(_ entry: MappingReader.Entry) -> StepAction? {
    switch entry.key {
    case "lookup": return lookup(entry)
    case "erase":
      return reader.text(entry.value, "\"erase\"").flatMap { customer($0) }.map { .erase($0) }
    case "event": return event(entry)
    case "reload":
      return reader.text(entry.value, "\"reload\"").map {
        .reload(ScenarioReader.packChoice($0.value, file: reader.source.file))
      }
    case "policy":
      let part = ScenarioReader(reader: reader, zones: times.zones).part(entry.value, "policy")
      return part.map { .changePolicy($0) }
    case Cast.service: return deed(entry, agent: nil)
    case let name where cast.customerNames.contains(name): return message(entry)
    case let name where cast.agentNames.contains(name): return deed(entry, agent: AgentID(name))
    default:
      reader.findings.error(
        .unknownKey, at: entry.location, "\"\(entry.key)\" is nobody of this scenario, and no key of a step",
        advice: NameSuggestion.advice(for: entry.key, known: cast.names + Self.words, what: "customer or agent"))
      return nil
    }
  }

  private func deed(_ entry: MappingReader.Entry, agent: AgentID?) -> StepAction? {
    DeedReader(reader: reader, times: times, who: entry.key).deed(entry.value, agent: agent).map { .act($0) }
  }

  private func lookup(_ entry: MappingReader.Entry) -> StepAction? {
    guard let outcome = LookupReader(reader: reader).outcome(entry.value, "\"lookup\"") else { return nil }
    var customer: CustomerID?
    if case .mapping = entry.value, let text = reader.mapping(entry.value, "\"lookup\"", keys: nil)?.text("customer") {
      customer = self.customer(text)
    }
    return .answerLookup(customer: customer, outcome)
  }

  private func event(_ entry: MappingReader.Entry) -> StepAction? {
    let keys = ["name", "key", "customer", "region", "fields"]
    guard case .mapping = entry.value else {
      return reader.text(entry.value, "\"event\"").map { .happen(OutsideEvent(name: $0.value, key: $0.value)) }
    }
    guard let body = reader.mapping(entry.value, "\"event\"", keys: keys),
      let name = body.requiredText("name")?.value
    else { return nil }
    var event = OutsideEvent(name: name, key: body.text("key")?.value ?? "\(entry.location)")
    event.customer = body.text("customer").flatMap { self.customer($0) }
    event.region = body.text("region")?.value
    for field in body.mapping("fields")?.entries ?? [] {
      event.fields[field.key] = reader.text(field.value, "the field \(field.key)").map { .text($0.value) }
    }
    return .happen(event)
  }

  private func customer(_ text: Located<String>) -> CustomerID? {
    if cast.customerNames.contains(text.value) { return CustomerID(text.value) }
    reader.findings.error(
      .unknownValue, at: text.location, "the scenario has no customer \"\(text.value)\"",
      advice: NameSuggestion.advice(for: text.value, known: cast.customerNames, what: "customer"))
    return nil
  }

  static let messageKeys = ["text", "id", "channel", "language", "attachments", "links", "sent_at", "automatic"]

  private func message(_ entry: MappingReader.Entry) -> StepAction? {
    var message = CustomerMessage(customer: CustomerID(entry.key), text: "", attachments: [], links: [])
    guard case .mapping = entry.value else {
      if case .scalar(let scalar) = entry.value, scalar.style != .plain {
        message.text = scalar.string
        return .write(message)
      }
      guard let text = reader.text(entry.value, "the message of \(entry.key)") else { return nil }
      message.text = text.value
      return .write(message)
    }
    let what = "the message of \(entry.key)"
    guard let body = reader.mapping(entry.value, what, keys: Self.messageKeys) else { return nil }
    if case .scalar(let scalar)? = body.node("text") { message.text = scalar.string }
    message.id = body.text("id").map { MessageID($0.value) }
    message.channel = body.text("channel")?.value
    message.language = PeopleReader(reader: reader).locale(body.text("language"))
    message.links = body.texts("links", orOne: true).map(\.value)
    message.isAutomatic = body.bool("automatic") ?? false
    message.sentAt = body.text("sent_at").flatMap { times.moment($0) }
    message.attachments = attachments(body)
    return .write(message)
  }

  private func attachments(_ body: MappingReader) -> [Attachment] {
    let kinds = Attachment.Kind.allCases
    return body.texts("attachments", orOne: true).enumerated().compactMap { index, text in
      guard let kind = Attachment.Kind(rawValue: text.value) else {
        reader.reportUnknownValue(text, "an attachment", known: kinds.map(\.rawValue))
        return nil
      }
      return Attachment(kind: kind, reference: "\(kind.rawValue)-\(index + 1)")
    }
  }
}
