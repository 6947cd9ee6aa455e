import Frontline
import FrontlineDesk
import FrontlinePacks

/// The names that words of a command can be, as they are at the moment.
struct ReplNames {
  var locales: [String] = []
  var channels: [String] = []
  var customers: [String] = []
  var tickets: [String] = []
  var intents: [String] = []
  var tiers: [String] = []
  var approvals: [String] = []
  var approvalKinds: [String] = []
  var topics: [String] = []
  var incidents: [String] = []
  var outsideEvents: [String] = []

  /// The names that a word can be.
  func names(_ choice: ReplVerb.Choice) -> [String] {
    switch choice {
    case .locales: ["auto"] + locales
    case .channels: channels
    case .customers: customers
    case .tickets: tickets
    case .intents: intents
    case .tiers: tiers
    case .urgencies: Urgency.allCases.map(\.name)
    case .approvals: approvals
    case .approvalKinds: approvalKinds
    case .topics: topics
    case .incidents: incidents
    case .outsideEvents: outsideEvents
    case .agentCommand: ReplVerb.agentVerbs.map(\.name)
    case .words(let words): words
    }
  }
}

extension ReplSession {
  /// The names as they are now.
  var names: ReplNames {
    get async {
      let desk = await host.desk
      let policy = engine.policy
      return ReplNames(
        locales: engine.packs.locales.map(\.description), channels: policy.channels.map(\.name),
        customers: customers.map(\.name), tickets: desk.currentTickets.map(\.id.description),
        intents: engine.packs.packs.flatMap(\.intents).map(\.id.description),
        tiers: policy.tiers.filter { $0.kind == .human }.map(\.id),
        approvals: desk.openApprovals.map(\.id.description), approvalKinds: policy.approvals.map(\.id),
        topics: policy.feedback.topics,
        incidents: desk.incidents.filter { $0.closedAt == nil }.map(\.id.description),
        outsideEvents: policy.proactiveRules.map(\.event))
    }
  }
}
