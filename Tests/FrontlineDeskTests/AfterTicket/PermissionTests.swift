import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

@Suite struct PermissionTests {
  /// A desk whose support is another company's.
  static func run(may: [AgentPermission]? = nil) throws -> (DeskRun, TicketID) {
    var policy = policy()
    policy.teams[0].isOutsourced = true
    policy.teams[0].may = may
    policy.approvals = [ApprovalDefinition(id: "refund", location: here)]
    var run = try DeskRun(policy: policy)
    try run.join("out", ["en"])
    let ticket = try run.open("c1")
    try run.run(.accept(ticket, by: "out"))
    return (run, ticket)
  }

  static func commands(_ id: TicketID) -> [(AgentPermission, DeskCommand)] {
    [
      (.reply, .reply(id, by: "out", message: "m")),
      (.transfer, .transfer(id, by: "out", tier: "engineers", team: nil, note: nil)),
      (.resolve, .resolve(id, by: "out")), (.close, .close(id, by: "out")),
      (.returnToBot, .returnToBot(id, by: "out", note: nil)),
      (.requestApproval, .requestApproval(id, by: "out", kind: "refund", amount: nil, note: nil)),
    ]
  }

  @Test func anOutsourcedTeamMayDoWhatThePolicySaysAndNothingElse() throws {
    for may in [nil, [AgentPermission.resolve], [.reply, .close, .requestApproval], AgentPermission.allCases] {
      let (run, ticket) = try Self.run(may: may)
      let allowed = may ?? TeamDefinition.outsourcedPermissions
      for (permission, command) in Self.commands(ticket) {
        do throws(DeskRefusal) {
          _ = try run.desk.decide(run.state, command, now: run.now)
          #expect(allowed.contains(permission), "\(permission)")
        } catch {
          #expect(error.reason == .notPermitted("out", permission))
          #expect(!allowed.contains(permission), "\(permission)")
        }
      }
    }
  }

  @Test func aMemberOfAnotherTeamIsJudgedByTheTicketsTeam() throws {
    let (run, id) = try Self.run()
    let ticket = try #require(run.state.ticket(id))
    let both = AgentProfile(id: "b", name: "B", languages: [], teams: ["support", "platform"])
    #expect(!run.desk.permits(both, .resolve, on: ticket))
    let platform = AgentProfile(id: "p", name: "P", languages: [], teams: ["platform"])
    #expect(run.desk.permits(platform, .resolve, on: ticket))
    let nobody = AgentProfile(id: "n", name: "N", languages: [], teams: ["unknown"])
    #expect(run.desk.permits(nobody, .merge, on: nil))
    #expect(run.desk.visibleParts(to: both, of: ticket) == Set(TeamDefinition.outsourcedParts))
    #expect(run.desk.visibleParts(to: platform, of: ticket) == Set(TicketPart.allCases))
  }

  @Test func theServiceItselfMayDoEverything() throws {
    var (run, ticket) = try Self.run(may: [.reply])
    try run.run(.close(ticket, by: nil))
    #expect(run.state.ticket(ticket)?.state == .closed)
  }
}
