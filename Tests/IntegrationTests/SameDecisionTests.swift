import Frontline
import FrontlineAuthoring
import Testing

/// `match`, `eval` and a conversation decide through the same code: equal messages have equal outcomes.
@Suite struct SameDecisionTests {
  @Test(arguments: LocaleCase.all.map(\.locale))
  func aMatcherAnEvaluationAndAConversationAgree(_ locale: LocaleTag) async throws {
    let engine = try await ShippedPacks.engine
    let suites = try TestSuiteLoader.load(directory: ShippedPacks.directory, packs: engine.packs)
    let messages = suites.filter { $0.locale == locale }.flatMap { $0.messages.prefix(12) }
    try #require(messages.count > 30)
    let matcher = try Matcher(index: engine.index)
    let evaluator = try Evaluator(index: engine.index, locale: locale)
    let report = evaluator.evaluate(
      messages.map { message in
        LabelledMessage(text: message.text.value, label: message.expected?.name ?? LabelledMessage.outOfScope)
      })
    for (message, prediction) in zip(messages, report.predictions) {
      let text = message.text.value
      let result = matcher.match(text, locale: locale)
      #expect(prediction.decision == result.decision)
      #expect(prediction.confidence == result.confidence)
      #expect(prediction.predicted == result.intent?.name ?? LabelledMessage.outOfScope)
      let understanding = try #require(try Self.understanding(of: text, engine))
      let expected = understanding.locale == locale ? result : matcher.match(text, locale: understanding.locale)
      #expect(understanding.decision == expected.decision)
      #expect(understanding.isByRule == expected.isByRule)
      #expect(understanding.candidates.map(\.intent) == expected.candidates.map(\.intent))
      #expect(understanding.candidates.map(\.confidence) == expected.candidates.map(\.confidence))
    }
  }

  @Test func mostMessagesAreMatchedInTheLanguageTheyAreWrittenIn() async throws {
    let engine = try await ShippedPacks.engine
    let suites = try TestSuiteLoader.load(directory: ShippedPacks.directory, packs: engine.packs)
    var right = 0
    var total = 0
    for suite in suites {
      for message in suite.messages.prefix(6) where message.expected != nil {
        total += 1
        // Words that both scripts of Chinese share tell no script, and here there is no profile either.
        let locale = try Self.understanding(of: message.text.value, engine)?.locale
        if locale?.language == suite.locale.language { right += 1 }
      }
    }
    #expect(total > 100 && Double(right) > 0.9 * Double(total), "\(right) of \(total)")
  }

  /// What a conversation understands of its first message, from a customer of whom nothing is known.
  private static func understanding(of text: String, _ engine: SupportEngine) throws -> Understanding? {
    let conversation = ConversationState(id: "app:c-1")
    let message = InboundMessage(id: "m-1", customer: "c-1", channel: "app", text: text)
    let events = try engine.decide(
      .receive(message), conversation: conversation, desk: DeskState(), now: Talk.mondayInOfficeHours)
    for event in events {
      if case .conversation(let event) = event.event, case .understood(let understanding) = event {
        return understanding
      }
    }
    return nil
  }
}
