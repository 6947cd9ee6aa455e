internal import Frontline

extension ScenarioRun {
  /// Looks at everything that is expected.
  mutating func check(_ expectation: Expectation) async {
    if let customer = expectation.customer {
      let usual = scenario.customers.first { $0.customer.id == customer }?.channel
      focus = (customer, expectation.channel ?? usual ?? "")
    } else if let channel = expectation.channel, let customer = focus?.customer {
      focus = (customer, channel)
    }
    let scene = await self.scene(expectation.ticket)
    for check in expectation.checks {
      result.checkCount += 1
      guard let subject = Subject.named(check.subject) else { continue }
      let value = subject.measure(scene, check.argument ?? "")
      guard !check.test.holds(value, in: scene) else { continue }
      result.failures.append(
        ScenarioResult.Failure(
          location: check.location, subject: check.name, expected: check.test.text(in: zone),
          got: value.text(in: zone), proof: Proof(scene).lines))
    }
  }

  /// What checks look at now.
  func scene(_ ticket: TicketID?) async -> Scene {
    let id = conversationID
    let conversation = await host.conversation(id)
    let desk = await host.desk
    let own = desk.activeTicket(of: id) ?? desk.tickets.last { $0.request.conversation == id }
    return Scene(
      engine: await host.engine, now: clock.now, zone: zone, zones: zones, desk: desk, conversation: conversation,
      ticket: ticket.map { desk.ticket($0) } ?? own, events: log[min(logBefore, log.count)...], log: log,
      replies: service.sent.dropFirst(sentBefore).filter { $0.conversation == id }, refusal: refusal,
      explanation: await host.explain(id))
  }

  /// Writes what was sent since it was last asked into the transcript.
  mutating func tell() async {
    for reply in service.sent.dropFirst(sentTold) {
      var who = "bot"
      // An agent's own words stand there already, from when they were written.
      if case .agent(let agent) = reply.author { who = agent.rawValue }
      sentTold += 1
      if who != "bot" { continue }
      tell(reply.text, by: who, to: reply.customer)
    }
  }

  /// Writes a line into the transcript.
  mutating func tell(_ text: String, by who: String, to customer: CustomerID? = nil) {
    let id = customer ?? CustomerID(who)
    let named = scenario.customers.first { $0.customer.id == id }?.customer.zone
    let rules = named.flatMap { try? zones.rules(for: $0) } ?? zone
    let name = customer.map { "\(who) to \($0)" } ?? who
    result.transcript.append(
      ScenarioResult.Line(at: clock.now, clock: MomentText.text(clock.now, in: rules), who: name, text: text))
  }
}
