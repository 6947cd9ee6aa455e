import Foundation
import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineAuthoring

/// The keys of `support.yaml` about what comes after a ticket, and about what nobody asked for.
@Suite struct AfterTicketFilesTests {
  static let keys = """

    ratings:
      after: [tickets, answers]
      expire: 12h
    approvals:
      refund: {name: {en: refund, ja: 返金}, limit: 50 EUR, maximum: 500 EUR, approvers: [lead, boss]}
      exception: {}
    feedback:
      team: product
      topics: [payment]
    proactive:
      - {id: late, on: order-delayed, intent: shop/refund}
    incidents:
      same_question: {count: 20, within: 30m, tier: agents, team: support}
    """

  static let teams = SamplePacks.support.replacing(
    "    calendar: office\n    skills: [billing]",
    with: """
          calendar: office
          skills: [billing]
          outsourced: true
          may: [reply, hand-back]
          sees: [slots]
      """)

  static func read(_ support: String) throws -> (policy: SupportPolicy?, findings: [Finding]) {
    var files = SamplePacks.files
    files["support.yaml"] = support
    let reading = try PackDirectory(files).read()
    return (reading.collection?.policy, reading.findings)
  }

  @Test func everyKeyIsRead() throws {
    let text = Self.teams.replacing("app: private", with: "app: {kind: private, rating: stars}") + Self.keys
    let (read, findings) = try Self.read(text)
    #expect(findings.isEmpty, "\(findings)")
    let policy = try #require(read)
    #expect(policy.ratings == RatingPolicy(afterTickets: true, afterAnswers: true, lifetime: .seconds(12 * 3600)))
    let refund = try #require(policy.approval("refund"))
    #expect(refund.limit == Money(minorUnits: 5000, currency: "EUR"))
    #expect(refund.maximum == Money(minorUnits: 50000, currency: "EUR"))
    #expect(refund.approvers == ["lead", "boss"])
    #expect(refund.name(for: try #require(LocaleTag("ja-JP"))) == "返金")
    let exception = try #require(policy.approval("exception"))
    #expect(exception.limit == nil && exception.approvers == ["lead"])
    #expect(exception.name(for: try #require(LocaleTag("ja"))) == "exception")
    #expect(policy.feedback.team == "product" && policy.feedback.topics == ["payment"])
    #expect(policy.proactiveRule(on: "order-delayed")?.intent == IntentID(pack: "shop", name: "refund"))
    #expect(policy.incidents.count == 20 && policy.incidents.within == .seconds(1800))
    #expect(policy.incidents.tier == "agents" && policy.incidents.team == "support")
    let team = try #require(policy.team("support"))
    #expect(team.isOutsourced && team.permissions == [.reply, .handBack] && team.visibleParts == [.slots])
    #expect(policy.team("platform")?.permissions == AgentPermission.allCases)
    #expect(policy.ratingScale("app") == .stars && policy.ratingScale("x-post") == .none)
    #expect(policy.ratingScale("nobody-named-it") == .numbers)
  }

  @Test func withoutTheKeysTheDefaultsHold() throws {
    let policy = try #require(try Self.read(SamplePacks.support).policy)
    #expect(policy.ratings == RatingPolicy() && policy.approvals.isEmpty && policy.proactiveRules.isEmpty)
    #expect(policy.feedback == FeedbackPolicy() && policy.incidents.count == nil)
    #expect(policy.teams.allSatisfy { !$0.isOutsourced && $0.visibleParts == TicketPart.allCases })
  }

  @Test func anOutsourcedTeamMayLittleWhereThePolicyDoesNotSay() throws {
    let text = SamplePacks.support.replacing("    skills: [billing]\n", with: "    outsourced: true\n")
    let team = try #require(try Self.read(text).policy?.team("support"))
    #expect(team.permissions == TeamDefinition.outsourcedPermissions)
    #expect(team.visibleParts == TeamDefinition.outsourcedParts)
  }

  /// What is written instead of what, and the code of the finding at the place of the mark.
  static let mistakes: [(old: String, new: String, code: String)] = [
    ("after: [tickets, answers]", "after: [tickets, ¦answer]", "unknown-value"),
    ("expire: 12h", "expire: ¦soon", "bad-duration"),
    ("limit: 50 EUR", "limit: ¦50", "bad-money"), ("limit: 50 EUR", "limit: ¦50.123 EUR", "bad-money"),
    ("limit: 50 EUR", "limit: ¦-5 EUR", "bad-money"), ("limit: 50 EUR", "limit: ¦lots EUR", "bad-money"),
    ("maximum: 500 EUR", "maximum: ¦5 EUR", "out-of-range"), ("maximum: 500 EUR", "maximum: ¦500 USD", "out-of-range"),
    ("limit: 50 EUR", "¦limits: 50 EUR", "unknown-key"), ("approvers: [lead, boss]", "approvers: ¦lead", "wrong-type"),
    ("topics: [payment]", "topics: [¦paymnt]", "unknown-tag"),
    ("topics: [payment]", "topics: [payment, ¦payment]", "duplicate-id"),
    ("intent: shop/refund", "intent: ¦shop/refunds", "unknown-intent"),
    ("intent: shop/refund", "intent: ¦refund", "bad-id"),
    ("on: order-delayed, ", "", "missing-key"),
    ("count: 20", "count: ¦1", "out-of-range"), ("tier: agents, team: support}", "tier: ¦bot}", "wrong-tier"),
    ("tier: agents, team: support}", "tier: ¦agent}", "unknown-tier"),
    ("tier: agents, team: support}", "tier: agents, team: ¦platform}", "wrong-tier"),
    ("tier: agents, team: support}", "team: ¦support}", "missing-tier"),
    ("may: [reply, hand-back]", "may: [reply, ¦handback]", "unknown-value"),
    ("may: [reply, hand-back]", "may: []", "missing-permission"), ("sees: [slots]", "sees: [¦slot]", "unknown-value"),
    ("app: private", "app: {kind: private, rating: ¦smileys}", "unknown-value"),
    ("x-post: public", "x-post: {kind: public, rating: stars}", "useless-value"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsReportedAtItsPlace(_ mistake: (old: String, new: String, code: String)) throws {
    let good = Self.teams + Self.keys
    let range = try #require(good.firstRange(of: mistake.old), "\(mistake.old)")
    let marked = good.replacingCharacters(in: range, with: mistake.new)
    let findings = try Self.read(marked.filter { $0 != "¦" }).findings
    let finding = try #require(findings.first { $0.code.rawValue == mistake.code }, "\(findings)")
    #expect(!finding.advice.isEmpty)
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    guard let line = lines.firstIndex(where: { $0.contains("¦") }),
      let column = lines[line].firstIndex(of: "¦")
    else { return }
    #expect(finding.location.line == line + 1, "\(finding)")
    #expect(finding.location.column == lines[line].distance(from: lines[line].startIndex, to: column) + 1, "\(finding)")
  }
}
