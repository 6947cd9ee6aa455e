import Testing

@testable import FrontlineCLI

@Suite struct ReplCompleterTests {
  private static let names = ReplNames(
    locales: ["en", "ja", "zh-Hans", "zh-Hant"], channels: ["app", "x-post"], tickets: ["T-1", "T-12"],
    intents: ["shop/refund"], tiers: ["agents", "engineers"])

  @Test(
    arguments: [
      (":ex", false, ["explain"]), ("ex", false, []), (":lang zh", false, ["zh-Hans", "zh-Hant"]),
      (":lang ", false, ["auto", "en", "ja", "zh-Hans", "zh-Hant"]), (":why t-1", false, ["T-1", "T-12"]),
      (":save x.yaml te", false, ["tests"]), (":save x", false, []), (":agent tr", false, ["transfer"]),
      (":agent transfer e", false, ["engineers"]), (":agent lead app", false, ["approve"]),
      (":nothing a", false, []), ("tra", true, ["transfer"]), ("urgency h", true, ["high"]),
      ("incident shop/", true, ["shop/refund"]), (":chan", true, ["channel"]), (":lang ja x", false, []),
      ("", false, []),
    ] as [(String, Bool, [String])])
  func commandsAndTheirWordsAreFinished(head: String, isAgent: Bool, candidates: [String]) {
    let completer = ReplCompleter(names: Self.names, isAgent: isAgent)
    #expect(completer.completion(of: head).candidates == candidates)
  }

  @Test func severalWaysHaveACommonBeginning() {
    let completion = ReplCompleter(names: Self.names, isAgent: false).completion(of: ":lang z")
    #expect(completion.word == "z" && completion.commonPrefix == "zh-Han")
  }
}
