/// Escalation rules in the making of a report's figures.
struct RuleTally: Sendable {
  /// What a rule has come to.
  struct Figures: Sendable {
    var location: String?
    var handOvers = 0
    var tickets = 0
    var solved = 0
    var quick = 0
    var handled = 0
    var agentTime: Int64 = 0
  }

  private var names = NameTable()
  private(set) var figures: [Figures] = []

  /// The number of a rule.
  mutating func place(_ rule: String) -> Int {
    let place = names.place(rule)
    while figures.count <= place { figures.append(Figures()) }
    return place
  }

  /// Changes the figures of a rule.
  mutating func change(_ place: Int, _ change: (inout Figures) -> Void) {
    if figures.indices.contains(place) { change(&figures[place]) }
  }

  /// The rules that did anything, those that cost most time first.
  var rows: [ReportRule] {
    let rows = names.sortedPlaces.map { place in
      let rule = figures[place]
      return ReportRule(
        rule: names.names[place], location: rule.location, handOvers: rule.handOvers, tickets: rule.tickets,
        solved: rule.solved, quick: ReportShare(rule.quick, of: rule.solved), handled: rule.handled,
        agentMilliseconds: rule.agentTime, meanHandlingMilliseconds: rule.agentTime.mean(over: rule.handled))
    }
    return rows.filter { $0.handOvers + $0.tickets > 0 }.sorted {
      ($1.agentMilliseconds, $1.handOvers, $0.rule) < ($0.agentMilliseconds, $0.handOvers, $1.rule)
    }
  }
}
