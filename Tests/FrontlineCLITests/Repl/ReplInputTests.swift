import FrontlineText
import Testing

@testable import FrontlineCLI

@Suite struct ReplInputTests {
  /// What a line is, in words.
  private static func kind(_ input: ReplInput) -> String {
    switch input {
    case .message(let text): "message \(text)"
    case .command(let verb, let arguments): "\(verb.name)|\(arguments.text)"
    case .unknownCommand(let word): "unknown \(word)"
    case .blank: "blank"
    }
  }

  @Test(arguments: [
    ("refund", "message refund"), ("  ", "blank"), ("", "blank"), (": )", "message : )"), (":)", "message :)"),
    (":help", "help|"), ("  :HELP  ", "help|"), (":q", "quit|"), (":why T-1", "why|T-1"), (":clock +2h", "clock|+2h"),
    (":lang  es-MX ", "lang|es-MX"), (":agent reply We are on it.", "agent|reply We are on it."),
    (":hlep", "unknown hlep"), ("help", "message help"), (":عربي", "unknown عربي"),
  ])
  func aLineIsAMessageOrACommand(line: String, expected: String) {
    #expect(Self.kind(ReplInput(line: line, verbs: ReplVerb.customerVerbs)) == expected)
  }

  @Test(arguments: [
    ("", "blank"), ("list", "list|"), (":list", "list|"), ("accept T-12", "accept|T-12"),
    ("reply  hello  there", "reply|hello  there"), ("REPLY Hi", "reply|Hi"), ("quit", "customer|"),
    ("fly", "message fly"), (":fly", "unknown fly"),
  ])
  func anAgentNeedsNoColon(line: String, expected: String) {
    #expect(Self.kind(ReplInput(line: line, verbs: ReplVerb.agentVerbs, isColonNeeded: false)) == expected)
  }

  @Test(arguments: [("hlep", "help"), ("explian", "explain"), ("quti", "quit"), ("agnt", "agent")])
  func aMistypedCommandHasANearestOne(word: String, expected: String) {
    #expect(ReplVerb.nearest(to: word, in: ReplVerb.customerVerbs)?.name == expected)
  }

  @Test func aWordLikeNoCommandHasNoNearestOne() {
    #expect(ReplVerb.nearest(to: "banana", in: ReplVerb.customerVerbs) == nil)
  }

  @Test func noTwoCommandsShareAWord() {
    for verbs in [ReplVerb.customerVerbs, ReplVerb.agentVerbs] {
      let words = verbs.flatMap { [$0.name] + $0.shortForms }
      #expect(words.count == Set(words).count && words.allSatisfy { $0 == $0.lowercased() && !$0.isEmpty })
    }
  }

  @Test(arguments: [(0, "a  b c"), (1, "b c"), (2, "c"), (3, ""), (9, "")])
  func argumentsAreCutByWords(count: Int, rest: String) {
    #expect(ReplArguments("a  b c").text(after: count) == rest)
  }

  @Test(
    arguments: [(0, "0s"), (59, "59s"), (90, "1m 30s"), (7200, "2h"), (90_061, "1d 1h 1m 1s")] as [(Int64, String)])
  func aWaitIsWrittenInTheLargestUnits(seconds: Int64, text: String) {
    #expect(DurationText.text(.seconds(seconds)) == text)
  }
}
