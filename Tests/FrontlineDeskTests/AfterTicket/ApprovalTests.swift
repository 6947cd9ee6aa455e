import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

@Suite struct ApprovalTests {
  static func euros(_ cents: Int64) -> Money? { Money(minorUnits: cents, currency: "EUR") }

  /// A desk with three kinds of goodwill, Ann with a ticket, and Lea, who leads.
  static func run() throws -> (DeskRun, TicketID) {
    var policy = policy()
    policy.approvals = [
      ApprovalDefinition(id: "refund", limit: euros(5000), maximum: euros(50000), location: here),
      ApprovalDefinition(id: "exception", location: here),
      ApprovalDefinition(id: "voucher", limit: euros(1000), approvers: ["boss"], location: here),
    ]
    var run = try DeskRun(policy: policy)
    try run.join("ann", ["en"])
    let lead = AgentProfile(id: "lea", name: "Lea", languages: [tag("en")], teams: ["billing"], roles: ["lead"])
    try run.run(.registerAgent(lead))
    let ticket = try run.open("c1")
    try run.run(.accept(ticket, by: "ann"))
    return (run, ticket)
  }

  @Test func withinTheLimitItIsGrantedAtOnceAndTheEventSaysSo() throws {
    var (run, ticket) = try Self.run()
    let events = try run.run(.requestApproval(ticket, by: "ann", kind: "refund", amount: Self.euros(5000), note: nil))
    #expect(events.map(\.kind) == ["approval-requested", "approval-decided"])
    let approval = try #require(run.state.approvals.first)
    #expect(approval.decision?.isApproved == true && approval.decision?.by == nil)
    #expect(run.state.openApprovals.isEmpty)
  }

  @Test(arguments: [
    ("refund", euros(5001)), ("refund", nil), ("exception", nil), ("refund", Money(minorUnits: 1, currency: "USD")),
  ])
  func whatIsNotWithinALimitWaitsForALead(_ kind: String, _ amount: Money?) throws {
    var (run, ticket) = try Self.run()
    if amount?.currency == "USD" {
      // Nobody knows whether it is above the maximum either.
      #expect(throws: DeskRefusal(.amountOutOfRange(try #require(amount), maximum: Self.euros(50000)))) {
        try run.run(.requestApproval(ticket, by: "ann", kind: kind, amount: amount, note: nil))
      }
      return
    }
    try run.run(.requestApproval(ticket, by: "ann", kind: kind, amount: amount, note: "why"))
    let open = try #require(run.state.openApprovals.first)
    #expect(open.kind == kind && open.amount == amount && open.note == "why" && open.decision == nil)
    try run.run(.decideApproval(open.id, by: "lea", isApproved: false, note: "no"))
    #expect(run.state.approval(open.id)?.decision?.isApproved == false)
    #expect(run.state.approval(open.id)?.decision?.by == "lea")
    #expect(run.state.openApprovals.isEmpty)
  }

  @Test func everyRefusalHasItsReason() throws {
    var (run, ticket) = try Self.run()
    func refusal(_ command: DeskCommand) -> DeskRefusal.Reason? {
      do throws(DeskRefusal) {
        _ = try run.desk.decide(run.state, command, now: run.now)
        return nil
      } catch { return error.reason }
    }
    func ask(_ kind: String, _ amount: Money?, by agent: AgentID = "ann") -> DeskCommand {
      .requestApproval(ticket, by: agent, kind: kind, amount: amount, note: nil)
    }
    #expect(refusal(ask("refnd", nil)) == .unknownApprovalKind("refnd", known: ["refund", "exception", "voucher"]))
    for cents: Int64 in [0, -1, 50001, .max] {
      let amount = try #require(Self.euros(cents))
      #expect(refusal(ask("refund", amount)) == .amountOutOfRange(amount, maximum: Self.euros(50000)))
    }
    #expect(refusal(ask("refund", nil, by: "lea")) == .notTheirs("lea", holder: "ann"))
    #expect(refusal(ask("refund", nil, by: "nobody")) == .unknownAgent("nobody"))
    let first = ApprovalID(number: 1)
    #expect(refusal(.decideApproval(first, by: "lea", isApproved: true, note: nil)) == .unknownApproval(first))
    try run.run(ask("exception", nil))
    #expect(refusal(ask("exception", nil)) == .approvalPending(first))
    #expect(refusal(.decideApproval(first, by: "ann", isApproved: true, note: nil)) == .ownRequest(first))
    try run.join("bob", ["en"])
    #expect(
      refusal(.decideApproval(first, by: "bob", isApproved: true, note: nil)) == .notAnApprover("bob", roles: ["lead"]))
    try run.run(.decideApproval(first, by: "lea", isApproved: true, note: nil))
    #expect(refusal(.decideApproval(first, by: "lea", isApproved: true, note: nil)) == .alreadyDecided(first))
    try run.run(ask("voucher", Self.euros(2000)))
    let second = ApprovalID(number: 2)
    #expect(
      refusal(.decideApproval(second, by: "lea", isApproved: true, note: nil)) == .notAnApprover("lea", roles: ["boss"])
    )
  }

  @Test(arguments: ["A-0", "A-", "B-1", "1", "", "A-x", "A1", "A-99999999999999999999", "É-1"])
  func whatIsNoNumberIsRefused(_ text: String) {
    #expect(ApprovalID(text) == nil)
  }

  @Test func numbersReadAndPrint() {
    #expect(ApprovalID("a-3") == ApprovalID(number: 3) && ApprovalID(number: 3).description == "A-3")
    #expect(IncidentID("I-4") == IncidentID(number: 4) && IncidentID("T-4") == nil)
  }
}
