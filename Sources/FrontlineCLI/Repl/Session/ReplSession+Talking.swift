import Frontline
import FrontlineDesk

extension ReplSession {
  /// Hands the customer's message in and shows what comes back. A lookup that nobody answers times out as if time had passed.
  func send(_ text: String, attachments: [Attachment] = []) async throws(SupportError) {
    let message = InboundMessage(
      id: nextMessage(), customer: customer.customer, channel: channel, text: text, attachments: attachments)
    let at = clock.now()
    customers[current].hasWritten = true
    show(try await host.receive(message))
    var steps = [ReplRecord.Action.message(message)]
    steps += orders.takeAnswers().map { .lookup(customer.name, $0) }
    while let lookup = await host.conversation(conversation).openLookups.first {
      let pause = lookup.deadline - clock.now()
      note("(no answer from \(lookup.lookup) within \(pause.components.seconds) s)")
      try await pass(until: clock.advance(by: pause))
      steps.append(.lookup(customer.name, nil))
      // A lookup that outlives its deadline would be waited for again and again.
      if await host.conversation(conversation).openLookups.first == lookup { break }
    }
    let state = await host.conversation(conversation)
    if state.lastDecision?.kind == .takeRating, let reason = state.lastDecision?.reason {
      ratings.append("\(customer.name): \(reason)")
    }
    record.add(steps, at: at, expecting: await expectation(of: conversation))
  }

  /// What a scenario may expect of a conversation as it is now.
  func expectation(of conversation: ConversationID) async -> ReplRecord.Expectation {
    let state = await host.conversation(conversation)
    var expectation = ReplRecord.Expectation(
      decision: state.lastDecision, understanding: state.lastUnderstanding, language: state.locale)
    if let ticket = state.holdingTicket { expectation.ticket = await host.desk.ticket(ticket) }
    return expectation
  }

  /// Something happens outside.
  func happen(_ event: OutsideEvent) async throws(SupportError) {
    let at = clock.now()
    let replies = try await host.happened(event)
    show(replies)
    if replies.isEmpty { note("\(event.name) is noted; the customer hears nothing now") }
    record.add([.event(event)], at: at, expecting: nil)
  }
}
