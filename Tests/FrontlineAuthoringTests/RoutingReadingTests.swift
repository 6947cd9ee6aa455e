import Foundation
import FrontlinePacks
import Testing

@testable import FrontlineAuthoring

@Suite struct RoutingReadingTests {
  static let section = """

    routing:
      refusal_pause: 5m
      sticky: 0s
      weights: {app: 2, x-post: 1}
      head_start: {low: 0s, normal: 1h, urgent: 9d}
      relax:
        - {after: 0s, drop: agent}
        - {after: 4h, drop: language}
    """

  func reading(_ old: String = "", _ new: String = "") throws -> PackReading {
    let text = SamplePacks.support + Self.section.replacingOccurrences(of: old, with: new)
    return try PackDirectory([
      "support.yaml": text, "shop/pack.yaml": SamplePacks.pack, "shop/en.yaml": SamplePacks.english,
      "shop/zh-Hans.yaml": SamplePacks.chinese,
    ]).read()
  }

  @Test func routingIsReadAsWritten() throws {
    let reading = try reading()
    #expect(reading.findings == [])
    let routing = try #require(reading.collection?.policy.routing)
    #expect(routing.refusalPause == .seconds(300) && routing.sticky == .zero)
    #expect(routing.weight(ofChannel: "app") == 2 && routing.weight(ofChannel: "mail") == 1)
    let starts: [Duration] = [.zero, .seconds(3600), .seconds(86_400), .seconds(9 * 86_400)]
    #expect(Urgency.allCases.map { routing.headStarts[$0] } == starts)
    #expect(
      routing.relaxSteps == [
        RoutingDefinition.RelaxStep(after: .zero, drop: .agent),
        RoutingDefinition.RelaxStep(after: .seconds(4 * 3600), drop: .language),
      ])
  }

  @Test func withoutTheSectionAllHasItsDefault() throws {
    let routing = try PackDirectory().load().policy.routing
    #expect(routing == RoutingDefinition())
    #expect(routing.refusalPause == .seconds(600) && routing.sticky == .seconds(7 * 86_400))
    #expect(routing.relaxSteps.map(\.drop) == [.agent, .skills, .team])
    #expect(routing.relaxSteps.map(\.after) == [.seconds(120), .seconds(600), .seconds(1800)])
  }

  @Test func anEmptyLadderGivesNothingUp() throws {
    let list = "\n    - {after: 0s, drop: agent}\n    - {after: 4h, drop: language}"
    #expect(try reading(list, " []").collection?.policy.routing.relaxSteps == [])
  }

  @Test(arguments: [
    ("sticky: 0s", "sticki: 0s", "unknown-key", 64, 3),
    ("sticky: 0s", "sticky: soon", "bad-duration", 64, 11),
    ("app: 2", "app: 0", "out-of-range", 65, 18),
    ("app: 2", "app: two", "wrong-type", 65, 18),
    ("app: 2", "apt: 2", "unknown-channel", 65, 13),
    ("low: 0s", "slow: 0s", "unknown-key", 66, 16),
    ("low: 0s", "low: 2h", "out-of-range", 66, 15),
    ("drop: agent", "drop: agents", "unknown-value", 68, 25),
    ("drop: language", "drop: agent", "duplicate-id", 69, 7),
    ("after: 0s, ", "", "missing-key", 68, 7),
    ("after: 0s", "after: 5h", "out-of-range", 69, 7),
  ])
  func aMistakeIsReportedAtItsPlace(_ mistake: (old: String, new: String, code: String, line: Int, column: Int)) throws
  {
    let findings = try reading(mistake.old, mistake.new).findings
    #expect(findings.map(\.code.rawValue) == [mistake.code], "\(findings)")
    let first = SamplePacks.support.split(separator: "\n", omittingEmptySubsequences: false).count + 1
    #expect(findings.first?.location.line == first + mistake.line - 62, "\(findings)")
    #expect(findings.first?.location.column == mistake.column, "\(findings)")
  }
}
