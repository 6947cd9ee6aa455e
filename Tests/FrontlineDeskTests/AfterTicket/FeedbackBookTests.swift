import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

@Suite struct FeedbackBookTests {
  static let song = IntentID(pack: "p", name: "song")
  static let dark = IntentID(pack: "p", name: "dark-mode")

  static func run() throws -> DeskRun {
    var policy = policy()
    policy.feedback = FeedbackPolicy(topics: ["wish"])
    return try DeskRun(policy: policy)
  }

  @Test func differentCustomersAreCountedAndTheMostWantedComesFirst() throws {
    var run = try Self.run()
    for (intent, customer) in [
      (Self.song, "a"), (Self.dark, "a"), (Self.dark, "b"), (Self.dark, "b"), (Self.dark, "c"),
    ] {
      run.now = run.now + .seconds(60)
      try run.run(
        .noteFeedback(
          topic: "wish", intent: intent, conversation: ConversationID("app:\(customer)"),
          customer: CustomerID(customer)))
    }
    #expect(run.state.feedback.map(\.intent) == [Self.dark, Self.song])
    #expect(run.state.feedback.map(\.count) == [3, 1])
    #expect(run.log.filter { $0.kind == "feedback-noted" }.count == 4)
  }

  @Test func whoeverAskedIsNamedOnceInTheOrderOfAskingAndCountingBeginsAnew() throws {
    var run = try Self.run()
    for (intent, customer) in [(Self.song, "b"), (Self.dark, "b"), (Self.dark, "a")] {
      try run.run(
        .noteFeedback(
          topic: "wish", intent: intent, conversation: ConversationID("app:\(customer)"),
          customer: CustomerID(customer)))
    }
    let events = try run.run(.announceFeedback(topic: "wish", intent: nil))
    guard case .feedbackDone(let done) = try #require(events.first) else {
      Issue.record("\(events)")
      return
    }
    #expect(
      done.listeners == [
        FeedbackDone.Listener(conversation: "app:b", intent: Self.song),
        FeedbackDone.Listener(conversation: "app:a", intent: Self.dark),
      ])
    #expect(run.state.feedback.isEmpty)
    guard case .feedbackDone(let again) = try run.run(.announceFeedback(topic: "wish", intent: nil)).first else {
      return
    }
    #expect(again.listeners.isEmpty)
    try run.run(.noteFeedback(topic: "wish", intent: Self.dark, conversation: "app:a", customer: "a"))
    #expect(run.state.feedback.map(\.count) == [1])
  }

  @Test func oneSuggestionOfATopicCanBeDoneAlone() throws {
    var run = try Self.run()
    try run.run(.noteFeedback(topic: "wish", intent: Self.song, conversation: "app:a", customer: nil))
    try run.run(.noteFeedback(topic: "wish", intent: Self.dark, conversation: "app:a", customer: nil))
    try run.run(.announceFeedback(topic: "wish", intent: Self.song))
    #expect(run.state.feedback.map(\.intent) == [Self.dark])
    #expect(throws: DeskRefusal(.unknownTopic("wishes", known: ["wish"]))) {
      try run.run(.announceFeedback(topic: "wishes", intent: nil))
    }
  }
}
