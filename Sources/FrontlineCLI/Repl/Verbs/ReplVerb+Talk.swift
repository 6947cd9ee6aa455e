import Frontline
import FrontlineDesk
import FrontlineText

extension ReplVerb {
  static let helpVerbs: [ReplVerb] = [
    ReplVerb(name: "help", shortForms: ["h"], summary: "this list") { session, _ in
      session.note("Write as a customer would, in any language; choose by number or by text.")
      session.table(help(customerVerbs, mark: ":"), indent: 2, isWrapping: true)
      session.note("As the agent, behind :agent or by themselves:")
      session.table(help(agentVerbs, mark: ""), indent: 2, isWrapping: true)
      session.note("Orders: \(OrderBook.summary).")
    },
    ReplVerb(name: "explain", summary: "the proof of the last decision, as tables") { session, _ in
      await session.explain()
    },
  ]

  static let talkVerbs: [ReplVerb] = [
    ReplVerb(
      name: "lang", usage: "TAG|auto",
      summary: "the language to be served in, as if chosen in an app, such as ja or pt-BR; auto: as messages tell",
      choices: [.locales]
    ) { session, arguments in
      session.setLanguage(arguments.text)
    },
    ReplVerb(
      name: "channel", usage: "NAME", summary: "another channel, such as x-post, which is public", choices: [.channels]
    ) { session, arguments in
      session.setChannel(arguments.text)
    },
    ReplVerb(
      name: "as", usage: "CUSTOMER [FACT=VALUE ...]",
      summary: "be another customer, such as mia locale=de zone=Europe/Berlin region=DE style=polite plan=vip",
      choices: [.customers]
    ) { session, arguments in
      session.become(arguments.words)
    },
    ReplVerb(name: "reset", summary: "begin anew, as a customer of whom the same is known") { session, _ in
      let name = session.nextName
      session.customers.append(session.customer.copy(named: name))
      session.current = session.customers.count - 1
      session.note("a new conversation")
    },
    ReplVerb(
      name: "attach", usage: "[NAME]", summary: "send a picture without words, such as a screenshot"
    ) { session, arguments throws(SupportError) in
      let name = arguments.isEmpty ? "screenshot.png" : arguments.text
      let picture = Attachment(kind: .image, mediaType: "image/png", byteCount: 120_000, reference: name)
      try await session.send("", attachments: [picture])
    },
    ReplVerb(
      name: "event", usage: "NAME [FIELD=VALUE ...]",
      summary: "something happens outside to the customer, such as order-delayed; region=DE: to a region",
      choices: [.outsideEvents]
    ) { session, arguments throws(SupportError) in
      guard let name = arguments.words.first else { return session.note("write: :event NAME [FIELD=VALUE ...]") }
      var event = OutsideEvent(name: name, key: session.nextMessage().rawValue, customer: session.customer.customer.id)
      for fact in arguments.words.dropFirst() {
        let parts = fact.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return session.note("\(fact): write FIELD=VALUE, such as eta=2026-11-30") }
        if parts[0] == "region" {
          event.region = parts[1].uppercased()
          event.customer = nil
        } else {
          event.fields[parts[0]] = .text(parts[1])
        }
      }
      try await session.happen(event)
    },
  ]

  static let clockVerbs: [ReplVerb] = [
    ReplVerb(name: "wait", usage: "DURATION", summary: "let time pass: 30s, 5m, 2h, 1d") {
      session, arguments throws(SupportError) in
      try await session.wait(arguments.text)
      if DurationText.parse(arguments.text) != nil { session.note("it is \(session.clock.now())") }
    },
    ReplVerb(name: "clock", usage: "[+DURATION]", summary: "the time and what is due next; +2h lets time pass") {
      session, arguments throws(SupportError) in
      if arguments.isEmpty { return await session.tellTime() }
      let text = arguments.text.first == "+" ? String(arguments.text.dropFirst()) : arguments.text
      try await session.wait(text)
      if DurationText.parse(text) != nil { session.note("it is \(session.clock.now())") }
    },
  ]

  static let leavingVerbs: [ReplVerb] = [
    ReplVerb(
      name: "agent", usage: "[COMMAND]", summary: "be the agent Alex; with a command just for that",
      choices: [.agentCommand]
    ) { session, arguments throws(SupportError) in
      try await session.asAgent(0, arguments)
    },
    ReplVerb(
      name: "lead", usage: "[COMMAND]", summary: "be the lead Lee, who approves and refuses; as :agent lead",
      choices: [.agentCommand]
    ) { session, arguments throws(SupportError) in
      try await session.asAgent(1, arguments)
    },
    ReplVerb(name: "quit", shortForms: ["q", "exit"], summary: "leave (also the end of input)") { session, _ in
      session.isOver = true
    },
  ]
}

extension ReplSession {
  /// The customer's name with the next number that is free.
  fileprivate var nextName: String {
    let parts = customer.name.split(separator: "-")
    let isNumbered = parts.count > 1 && parts.last.map { Int($0) != nil } ?? false
    let base = (isNumbered ? parts.dropLast() : parts[...]).joined(separator: "-")
    var number = 2
    while customers.contains(where: { $0.name == "\(base)-\(number)" }) { number += 1 }
    return "\(base)-\(number)"
  }

  fileprivate func setLanguage(_ tag: String) {
    if tag.lowercased() == "auto" {
      customers[current].customer.language = nil
      return note("messages tell the language")
    }
    guard let locale = LocaleTag(tag), !locale.isUndetermined else {
      return note("\(tag.isEmpty ? "nothing" : tag) is no locale tag; write one such as ja or es-MX, or auto")
    }
    customers[current].customer.language = locale
    note("you have chosen \(locale)")
  }

  fileprivate func setChannel(_ name: String) {
    guard engine.policy.channels.contains(where: { $0.name == name }) else {
      let known = engine.policy.channels.map { "\($0.name) (\($0.kind.rawValue))" }.joined(separator: ", ")
      return note("support.yaml has these channels: \(known)")
    }
    channel = name
    note("you write on \(name) now")
  }

  fileprivate func become(_ words: [String]) {
    guard let name = words.first else {
      return note("you have been " + customers.map(\.name).joined(separator: ", ") + "; write: :as NAME")
    }
    guard ReplCustomer.isName(name), !agents.contains(where: { $0.id.rawValue == name }) else {
      return note("\(name): a customer's name is a word of letters, digits, - and _, and no agent's")
    }
    let known = customers.firstIndex { $0.name == name }
    var customer = known.map { customers[$0] } ?? ReplCustomer(name: name)
    if customer.hasWritten, words.count > 1 {
      return note("\(name) has written already, and stays as they are; take another name")
    }
    for fact in words.dropFirst() {
      if let problem = customer.describe(fact, zones: zones) { return note(problem) }
    }
    if let known { customers[known] = customer } else { customers.append(customer) }
    current = known ?? customers.count - 1
    note("you are \(name)")
  }

  /// Speaks as an agent: for one command, or until they leave.
  func asAgent(_ index: Int, _ arguments: ReplArguments) async throws(SupportError) {
    let before = speaker
    try await begin(as: index)
    guard !arguments.isEmpty else {
      if before == nil { try await ReplVerb.listTickets(self) }
      return
    }
    defer { if speaker == index { speaker = before } }
    switch ReplInput(line: arguments.text, verbs: ReplVerb.agentVerbs, isColonNeeded: false) {
    case .command(let verb, let rest): try await verb.action(self, rest)
    case .blank: break
    case .message, .unknownCommand: note("an agent cannot \(arguments.words[0]); help lists what an agent can do")
    }
  }

  func explain() async {
    guard let explanation = await host.explain(conversation) else { return note("nothing has been decided yet") }
    let text = ExplanationText(explanation)
    note(text.headline)
    table(text.facts, indent: 2, isWrapping: true)
    for part in text.tables {
      note("")
      table(part, indent: 2)
    }
  }

}
