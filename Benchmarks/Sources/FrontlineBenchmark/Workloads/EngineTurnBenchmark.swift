import Frontline

extension Benchmark {
  /// A customer's first message: detecting its language, matching, deciding, and the events applied to the states. Beside the
  /// floor of matching and not beside the matcher: a faster matcher must not look like a slower engine.
  static func engineTurn(messages: [WorkloadMessage], engine: SupportEngine, table: ReferenceTable) -> Benchmark {
    let bytes = messages.map(\.bytes)
    let commands = messages.map { message in
      ConversationCommand.receive(
        InboundMessage(id: "message", customer: "customer", channel: "app", text: message.text))
    }
    let now = Timestamp(seconds: 1_750_000_000)
    return Benchmark(
      name: "engine-turn", referenceName: "hash words and touch", texts: bytes,
      reference: {
        bytes.reduce(0) { sum, message in sum &+ table.hashWords(message) }
      },
      subject: {
        try commands.reduce(0) { sum, command in
          var conversation = ConversationState(id: "conversation")
          var desk = DeskState()
          for event in try engine.decide(command, conversation: conversation, desk: desk, now: now) {
            switch event.event {
            case .conversation(let happened): conversation.apply(happened, at: event.at)
            case .desk(let happened): desk.apply(happened)
            case .policyLoaded, .unknown: break
            }
          }
          return sum &+ UInt64(conversation.version)
        }
      })
  }
}
