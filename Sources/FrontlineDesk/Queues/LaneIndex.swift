/// The waiting tickets by what they ask of an agent, so that an agent who is looked for work looks at heads only.
struct LaneIndex: Equatable, Sendable {
  typealias Lane = SortedBuckets<QueueEntry>

  private var lanes: [TicketNeeds.Scope: [TicketNeeds: Lane]] = [:]

  /// The lanes that a scope has, in no order: callers look for the first ticket of all.
  subscript(scope: TicketNeeds.Scope) -> [TicketNeeds: Lane] { lanes[scope] ?? [:] }

  /// The lane of tickets that ask for this.
  func lane(_ needs: TicketNeeds) -> Lane? { lanes[needs.scope]?[needs] }

  /// The lanes that a team's opening may move, in no order.
  func lanes(ofTeam team: String, tier: String) -> [TicketNeeds] {
    lanes.values.flatMap { lanes in
      lanes.keys.filter { $0.team == team || $0.isForTier && $0.tier == tier }
    }
  }

  /// The tiers in which tickets wait for members of any team.
  var tiers: [String] { lanes.keys.compactMap { if case .tier(let tier) = $0 { tier } else { nil } } }

  mutating func insert(_ entry: QueueEntry, _ needs: TicketNeeds) {
    lanes[needs.scope, default: [:]][needs, default: Lane()].insert(entry)
  }

  mutating func remove(_ entry: QueueEntry, _ needs: TicketNeeds) {
    let scope = needs.scope
    lanes[scope]?[needs]?.remove(entry)
    guard lanes[scope]?[needs]?.isEmpty == true else { return }
    lanes[scope]?[needs] = nil
    if lanes[scope]?.isEmpty == true { lanes[scope] = nil }
  }
}
