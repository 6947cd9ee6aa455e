import Testing

@testable import FrontlineCLI

@Suite struct ReplInputTests {
  @Test(arguments: [
    ("refund", ReplInput.message("refund")),
    ("  ", .blank),
    ("", .blank),
    (": )", .message(": )")),
    (":)", .message(":)")),
    (":help", .command(.help, arguments: "")),
    ("  :HELP  ", .command(.help, arguments: "")),
    (":q", .command(.quit, arguments: "")),
    (":why T-1", .command(.why, arguments: "T-1")),
    (":clock +2h", .command(.clock, arguments: "+2h")),
    (":lang  es-MX ", .command(.lang, arguments: "es-MX")),
    (":agent reply We are on it.", .command(.agent, arguments: "reply We are on it.")),
    (":hlep", .unknownCommand("hlep")),
  ])
  func aLineIsAMessageOrACommand(line: String, expected: ReplInput) {
    #expect(ReplInput(line: line) == expected)
  }

  @Test(arguments: [
    ("hlep", ReplCommandName.help), ("explian", .explain), ("quti", .quit), ("agnt", .agent),
  ])
  func aMistypedCommandHasANearestOne(word: String, expected: ReplCommandName) {
    #expect(ReplCommandName.nearest(to: word) == expected)
  }

  @Test func aWordLikeNoCommandHasNoNearestOne() {
    #expect(ReplCommandName.nearest(to: "banana") == nil)
  }

  @Test(arguments: [
    ("", AgentInput.list), ("list", .list), (":list", .list), ("accept", .accept(ticket: nil)),
    ("accept T-12", .accept(ticket: 12)), ("accept t-3", .accept(ticket: 3)), ("accept 7", .accept(ticket: 7)),
    ("accept soon", .incomplete("accept [T-NUMBER]")), ("reply", .incomplete("reply TEXT")),
    ("reply  hello  there", .reply("hello  there")),
    ("transfer engineers the API fails", .transfer(tier: "engineers", reason: "the API fails")),
    ("transfer engineers", .transfer(tier: "engineers", reason: "")),
    ("transfer", .incomplete("transfer TIER [REASON]")), ("return", .returnToBot), ("resolve", .resolve),
    ("back the key is renewed", .handBack(reason: "the key is renewed")), ("snooze 2h", .snooze(.seconds(7200))),
    ("snooze", .incomplete("snooze DURATION")), ("merge T-2", .merge(into: 2)), ("decline", .decline),
    ("third-party", .waitOnThirdParty), ("resume", .resume),
    ("customer", .leave), ("fly", .unknown("fly")),
  ])
  func anAgentsLineIsRead(line: String, expected: AgentInput) {
    #expect(AgentInput(line: line) == expected)
  }
}
