import Frontline

extension Benchmark {
  /// A customer's first message: detecting its language, matching, deciding, and the events applied to the states. Beside the
  /// floor of matching and not beside the matcher: a faster matcher must not look like a slower engine.
  static func engineTurn(messages: [WorkloadMessage], engine: SupportEngine, table: ReferenceTable) -> Benchmark {
    let first = EngineWork()
    return turn("engine-turn", messages: messages, table: table) { message in try first.take(message, engine) }
  }

  /// The same for the hundredth message of a conversation, of which the ninety-nine before are those of the message's
  /// language, a day apart: what a turn costs beyond its message for what the conversation remembers.
  static func laterEngineTurn(
    messages: [WorkloadMessage], engine: SupportEngine, table: ReferenceTable
  ) throws -> Benchmark {
    var works: [LocaleTag: EngineWork] = [:]
    for locale in Set(messages.map(\.locale)) {
      var work = EngineWork()
      let own = messages.filter { $0.locale == locale }
      for number in 0..<99 { try work.add(own[number % own.count], engine) }
      works[locale] = work
    }
    let started = works
    return turn("engine-turn-100th", messages: messages, table: table) { message in
      try started[message.locale]?.take(message, engine) ?? 0
    }
  }

  private static func turn(
    _ name: String, messages: [WorkloadMessage], table: ReferenceTable,
    _ take: @escaping (WorkloadMessage) throws -> UInt64
  ) -> Benchmark {
    let bytes = messages.map(\.bytes)
    return Benchmark(
      name: name, referenceName: "hash words and touch", texts: bytes,
      reference: {
        bytes.reduce(0) { sum, message in sum &+ table.hashWords(message) }
      },
      subject: {
        try messages.reduce(0) { sum, message in sum &+ (try take(message)) }
      })
  }
}

/// A conversation as far as it has come, with the desk.
private struct EngineWork {
  private var conversation = ConversationState(id: "conversation")
  private var desk = DeskState()
  private var count = 0

  /// Decides a message and applies what happens to copies of the states.
  func take(_ message: WorkloadMessage, _ engine: SupportEngine) throws -> UInt64 {
    var copy = self
    try copy.add(message, engine)
    return UInt64(copy.conversation.version)
  }

  mutating func add(_ message: WorkloadMessage, _ engine: SupportEngine) throws {
    count += 1
    let command = ConversationCommand.receive(
      InboundMessage(
        id: MessageID(rawValue: "message-\(count)"), customer: "customer", channel: "app", text: message.text))
    let now = Timestamp(seconds: 1_750_000_000 + Int64(count) * 86_400)
    for event in try engine.decide(command, conversation: conversation, desk: desk, now: now) {
      switch event.event {
      case .conversation(let happened): conversation.apply(happened, at: event.at)
      case .desk(let happened): desk.apply(happened)
      case .policyLoaded, .unknown: break
      }
    }
  }
}
