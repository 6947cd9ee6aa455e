import FrontlinePacks
import Testing

@Suite struct AnswerSelectionTests {
  private static let place = SourceLocation(file: "p/en.yaml")

  private static func answer(
    _ text: String, _ kind: ChannelKind? = nil, _ regions: [String] = [], _ style: AnswerStyle? = nil
  ) -> Answer {
    Answer(text: Located(text, at: place), channelKind: kind, regions: regions, style: style)
  }

  private static let intent = LocalizedIntent(
    id: IntentID(pack: "p", name: "i"), label: Located("I", at: place),
    answers: [
      answer("plain"), answer("public", .public), answer("asia", nil, ["TH", "PH"]), answer("polite", nil, [], .polite),
      answer("public asia", .public, ["TH"]), answer("all", .public, ["TH"], .direct), answer("late", nil, ["TH"]),
    ], location: place)

  static let cases: [(ChannelKind, String?, AnswerStyle?, String)] = [
    (.private, nil, nil, "plain"), (.public, nil, nil, "public"), (.private, "TH", nil, "asia"),
    (.private, "US", nil, "plain"), (.private, "TH", .polite, "asia"), (.private, nil, .polite, "polite"),
    (.public, "TH", nil, "public asia"), (.public, "TH", .direct, "all"), (.public, "PH", .direct, "public"),
    (.public, "TH", .polite, "public asia"), (.private, nil, .direct, "plain"),
  ]

  @Test(arguments: cases)
  func mostConditionsWinThenTheFirst(_ kind: ChannelKind, _ region: String?, _ style: AnswerStyle?, _ text: String) {
    let context = AnswerContext(channelKind: kind, region: region, style: style)
    #expect(Self.intent.answer(in: context)?.text.value == text)
    // A naive reference: of all that hold, sorted by conditions and then by place, the first.
    let reference = Self.intent.answers.enumerated().filter { $0.element.holds(in: context) }
      .sorted { ($1.element.conditionCount, $0.offset) < ($0.element.conditionCount, $1.offset) }.first?.element
    #expect(reference?.text.value == text)
  }

  @Test func whereNoWordingHoldsThereIsNone() {
    var intent = Self.intent
    intent.answers = [Self.answer("public", .public)]
    #expect(intent.answer(in: AnswerContext()) == nil)
  }
}
