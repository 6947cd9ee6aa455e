internal import Frontline

extension ScenarioRun {
  /// Does what a step says; a refusal is kept for the step's expectations.
  mutating func act(_ action: StepAction, at location: SourceLocation) async throws(SimulationError) {
    switch action {
    case .answerLookup(let customer, let outcome): try await answerLookup(of: customer, outcome, at: location)
    case .reload(let choice): try await reload(choice, scenario.policy)
    case .changePolicy(let part): try await reload(scenario.packs, part)
    case .write, .act, .erase, .happen:
      do throws(SupportError) {
        try await ask(action)
      } catch {
        try refuse(error, at: location)
      }
    }
  }

  /// Asks the host.
  private mutating func ask(_ action: StepAction) async throws(SupportError) {
    switch action {
    case .write(let message): try await write(message)
    case .act(let deed): try await perform(deed)
    case .erase(let customer): try await host.erase(customer)
    case .happen(let event):
      tell(event.name, by: "event")
      if let customer = event.customer, let known = scenario.customers.first(where: { $0.customer.id == customer }) {
        focus = (customer, known.channel)
      }
      try await host.happened(event)
    case .answerLookup, .reload, .changePolicy: break
    }
  }

  /// Keeps the reason of a refusal; any other failure ends the scenario.
  private mutating func refuse(_ error: SupportError, at location: SourceLocation) throws(SimulationError) {
    guard error.code == .refused else { throw SimulationError(at: location, error.message, advice: error.advice) }
    refusal = error.message
  }

  private mutating func write(_ message: CustomerMessage) async throws(SupportError) {
    guard var customer = scenario.customers.first(where: { $0.customer.id == message.customer }) else { return }
    if let language = message.language { customer.customer.language = language }
    let channel = message.channel ?? customer.channel
    focus = (message.customer, channel)
    messageCount += 1
    tell(message.text, by: message.customer.rawValue)
    try await host.receive(
      InboundMessage(
        id: message.id ?? MessageID("m-\(messageCount)"), customer: customer.customer, channel: channel,
        text: message.text, attachments: message.attachments, links: message.links,
        sentAt: message.sentAt.map { sentAt($0) }, isAutomatic: message.isAutomatic))
  }

  /// When a message was sent: a time of day is the last one that has been.
  private func sentAt(_ moment: ScenarioMoment) -> Timestamp {
    let rules = moment.zone.flatMap { try? zones.rules(for: $0) } ?? zone
    let next = moment.resolved(from: clock.now, in: rules)
    guard case .next = moment, next > clock.now else { return next }
    return moment.resolved(from: clock.now - .seconds(86_400), in: rules)
  }

  private mutating func answerLookup(
    of customer: CustomerID?, _ outcome: LookupOutcome?, at location: SourceLocation
  ) async throws(SimulationError) {
    if let customer, let known = scenario.customers.first(where: { $0.customer.id == customer }) {
      focus = (customer, known.channel)
    }
    let conversation = await host.conversation(conversationID)
    guard let lookup = conversation.openLookups.first else {
      throw SimulationError(
        at: location, "no lookup of \(conversationID) waits for an answer",
        advice: "Let the customer ask for something that needs a lookup first")
    }
    tell(outcome.map { "lookup \(lookup.lookup): \($0)" } ?? "lookup \(lookup.lookup): no answer", by: Cast.service)
    guard let outcome else { return try await pass(until: lookup.deadline, at: location) }
    do throws(SupportError) {
      try await host.finishLookup(LookupID(conversation: conversation.id, number: lookup.number), outcome)
    } catch {
      try refuse(error, at: location)
    }
  }

  private func reload(_ choice: Scenario.PackChoice, _ policy: DocumentPart?) async throws(SimulationError) {
    let engine = try await shelf.engine(of: choice, policy: policy, inline: scenario.inlinePacks)
    do throws(SupportError) {
      try await host.reload(engine)
    } catch {
      throw SimulationError(error.message, advice: error.advice)
    }
  }

  /// The conversation that is spoken of; that of the first customer before anybody was.
  var conversationID: ConversationID {
    let first = scenario.customers.first.map { (customer: $0.customer.id, channel: $0.channel) }
    guard let (customer, channel) = focus ?? first else { return ConversationID("") }
    return ConversationID("\(channel):\(customer)")
  }
}
