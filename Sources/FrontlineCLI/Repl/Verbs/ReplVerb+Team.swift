import Frontline
import FrontlineDesk
import FrontlinePacks
import FrontlineText

extension ReplVerb {
  static let approvalVerbs: [ReplVerb] = [
    ReplVerb(
      name: "request", usage: "KIND [AMOUNT CURRENCY] [REASON]",
      summary: "ask for goodwill, such as: refund 40 EUR twice broken", choices: [.approvalKinds]
    ) { session, arguments throws(SupportError) in
      try await session.request(arguments)
    },
    ReplVerb(
      name: "approve", usage: "[A-NUMBER] [REASON]", summary: "as the lead: grant what an agent asked for",
      choices: [.approvals]
    ) { session, arguments throws(SupportError) in
      try await session.decide(arguments, isApproved: true)
    },
    ReplVerb(
      name: "refuse", usage: "[A-NUMBER] [REASON]", summary: "as the lead: refuse what an agent asked for",
      choices: [.approvals]
    ) { session, arguments throws(SupportError) in
      try await session.decide(arguments, isApproved: false)
    },
  ]

  static let teamVerbs: [ReplVerb] = [
    ReplVerb(
      name: "done", usage: "TOPIC", summary: "what customers suggested under a topic is done; they hear of it",
      choices: [.topics]
    ) { session, arguments throws(SupportError) in
      guard !arguments.isEmpty else { return session.note("write: done TOPIC; :feedback lists them") }
      try await session.perform(
        .announceFeedback(topic: arguments.text, intent: nil), as: ReplDeed(verb: "announces", rest: arguments.text))
    },
    ReplVerb(
      name: "incident", usage: "INTENT [REGION]", summary: "an incident begins: who asks this hears that it is known",
      choices: [.intents]
    ) { session, arguments throws(SupportError) in
      let words = arguments.words
      guard let intent = words.first.flatMap({ session.intent($0) }) else {
        return session.note("write: incident INTENT [REGION], such as incident music-streaming/playback-failure DE")
      }
      let region = words.count > 1 ? words[1].uppercased() : nil
      try await session.perform(
        .openIncident(intent, region: region, by: session.agent.id),
        as: ReplDeed(verb: "opens incident", rest: "\(intent)" + (region.map { " in \($0)" } ?? "")))
      if let last = await session.host.desk.incidents.last {
        session.note("\(last.id) is open" + (last.ticket.map { "; \($0) tells people" } ?? ""))
      }
    },
    ReplVerb(name: "over", usage: "[I-NUMBER]", summary: "an incident is over", choices: [.incidents]) {
      session, arguments throws(SupportError) in
      let open = await session.host.desk.incidents.last { $0.closedAt == nil }?.id
      guard let id = arguments.isEmpty ? open : IncidentID(arguments.text) else {
        return session.note("no incident of this name is open; :incidents lists them")
      }
      try await session.perform(
        .closeIncident(id, by: session.agent.id), as: ReplDeed(verb: "closes incident", rest: "\(id)"))
      session.note("\(id) is over")
    },
    ReplVerb(
      name: "block", usage: "CUSTOMER", summary: "neither answer a customer nor hand them over", choices: [.customers]
    ) { session, arguments throws(SupportError) in
      guard !arguments.isEmpty else { return session.note("write: block CUSTOMER") }
      try await session.perform(.block(CustomerID(arguments.text)), as: ReplDeed(verb: "blocks", rest: arguments.text))
      session.note("\(arguments.text) is blocked")
    },
    ReplVerb(name: "unblock", usage: "CUSTOMER", summary: "answer a customer again", choices: [.customers]) {
      session, arguments throws(SupportError) in
      guard !arguments.isEmpty else { return session.note("write: unblock CUSTOMER") }
      try await session.perform(
        .unblock(CustomerID(arguments.text)), as: ReplDeed(verb: "unblocks", rest: arguments.text))
      session.note("\(arguments.text) is answered again")
    },
    ReplVerb(name: "online", summary: "begin to work") { session, _ throws(SupportError) in
      try await session.perform(.comeOnline(session.agent.id), as: ReplDeed(verb: "comes online"))
      session.note("\(session.agent.name) is at work")
    },
    ReplVerb(name: "offline", summary: "stop working; what is open goes back to the queue") {
      session, _ throws(SupportError) in
      try await session.perform(.goOffline(session.agent.id), as: ReplDeed(verb: "goes offline"))
      session.note("\(session.agent.name) has gone")
    },
  ]

  static let agentLeavingVerbs: [ReplVerb] = [
    ReplVerb(
      name: "lead", usage: "[COMMAND]", summary: "be the lead Lee; with a command just for that",
      choices: [.agentCommand]
    ) { session, arguments throws(SupportError) in
      try await session.asAgent(1, arguments)
    },
    ReplVerb(
      name: "agent", usage: "[COMMAND]", summary: "be the agent Alex; with a command just for that",
      choices: [.agentCommand]
    ) { session, arguments throws(SupportError) in
      try await session.asAgent(0, arguments)
    },
    ReplVerb(
      name: "customer", shortForms: ["leave", "quit"], summary: "be the customer again; the agent stays at work"
    ) { session, _ in
      session.speaker = nil
    },
    ReplVerb(name: "help", summary: "what an agent can do") { session, _ in
      session.table(help(agentVerbs, mark: ""), indent: 2, isWrapping: true)
    },
  ]
}

extension ReplSession {
  /// The intent of an id, or of a name that only one pack has.
  func intent(_ text: String) -> IntentID? {
    let known = packs.collection.packs.flatMap(\.intents).map(\.id)
    if let id = IntentID(text) { return known.contains(id) ? id : nil }
    let named = known.filter { $0.name == text }
    return named.count == 1 ? named[0] : nil
  }

  fileprivate func request(_ arguments: ReplArguments) async throws(SupportError) {
    let words = arguments.words
    guard let kind = words.first else { return note("write: request KIND [AMOUNT CURRENCY] [REASON]") }
    let amount = words.count > 2 ? Money(decimal: words[1], currency: words[2]) : nil
    let reason = arguments.text(after: amount == nil ? 1 : 3)
    try await withTicket { ticket throws(SupportError) in
      let at = clock.now()
      let record = try await noted(reason, about: ticket)
      show(
        try await host.perform(.requestApproval(ticket, by: agent.id, kind: kind, amount: amount, note: record)))
      let what = kind + (amount.map { " of \($0.decimal) \($0.currency)" } ?? "")
      await keep(ReplDeed(verb: "requests", rest: what, ticket: ticket, note: reason), at: at)
      if let last = await host.desk.approvals.last { table([ApprovalRow(last).cells]) }
    }
  }

  fileprivate func decide(_ arguments: ReplArguments, isApproved: Bool) async throws(SupportError) {
    let named = arguments.words.first.flatMap(ApprovalID.init)
    let waiting = await host.desk.openApprovals.first?.id
    guard let id = named ?? waiting else { return note("nothing waits for a decision; :approvals lists all") }
    let at = clock.now()
    let reason = arguments.text(after: named == nil ? 0 : 1)
    let ticket = await host.desk.approval(id)?.ticket
    var record: RecordID?
    if let ticket { record = try await noted(reason, about: ticket) }
    show(try await host.perform(.decideApproval(id, by: agent.id, isApproved: isApproved, note: record)))
    await keep(ReplDeed(verb: isApproved ? "approves" : "refuses", rest: "\(id)"), at: at, about: ticket)
    if let decided = await host.desk.approval(id) { table([ApprovalRow(decided).cells]) }
  }
}
