import FrontlineDesk
import FrontlinePacks

/// An agent whom the user of the REPL plays: every language, every skill, every team of people.
struct ReplAgent {
  /// The agent's id.
  let id: AgentID
  /// The name that customers see.
  let name: String
  /// Whether they decide about goodwill that others ask for.
  let isLead: Bool
  /// Whether the desk knows them.
  var isRegistered = false
  /// The ticket that is worked on.
  var ticket: TicketID?

  /// The one who takes tickets.
  static let agent = ReplAgent(id: "alex", name: "Alex", isLead: false)
  /// The one who approves; nothing is offered to them before they come online.
  static let lead = ReplAgent(id: "lee", name: "Lee", isLead: true)

  /// The profile among these packs.
  func profile(_ packs: PackCollection) -> AgentProfile {
    let policy = packs.policy
    var roles = ApprovalDefinition.defaultApprovers
    for role in policy.approvals.flatMap(\.approvers) where !roles.contains(role) { roles.append(role) }
    return AgentProfile(
      id: id, name: name, languages: packs.locales, skills: policy.skills, teams: policy.teams.map(\.id),
      capacity: 20, roles: isLead ? roles : [])
  }
}
