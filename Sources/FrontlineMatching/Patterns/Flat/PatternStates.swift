/// The states of an automaton as they lie in an index, and the lists that they lead to.
struct PatternStates {
  /// One more than there are states: the last says where the lists end.
  private(set) var states: [PatternState] = []
  private(set) var reached: [UInt32] = []
  private(set) var accepts: [UInt32] = []

  /// - Parameter denials: states that must be noticed when they are reached.
  init(_ graph: PatternGraph, denials: [UInt32]) {
    let lists = graph.reached()
    states = Array(repeating: PatternState(), count: graph.count + 1)
    for state in 0..<graph.count {
      states[state].reached = UInt32(reached.count)
      states[state].accepts = UInt32(accepts.count)
      reached += lists[state]
      accepts += graph.accepts[state]
      if graph.isOpen[state] { states[state].flags |= PatternState.open }
      if !lists[state].isEmpty { states[state].flags |= PatternState.reaches }
      if !graph.accepts[state].isEmpty {
        states[state].flags |= PatternState.accepting
        states[state].keys |= PatternState.always
      }
    }
    states[graph.count].reached = UInt32(reached.count)
    states[graph.count].accepts = UInt32(accepts.count)
    for state in denials { states[Int(state)].keys |= PatternState.always }
    for (edge, target) in graph.edges {
      let source = Int(edge.source)
      states[source].keys |= edge.operation == .unit ? PatternState.bit(edge.key) : PatternState.always
      switch edge.operation {
      case .any: states[source].any = target
      case .prefix: states[source].flags |= PatternState.prefixes
      case .value: states[source].flags |= PatternState.values
      default: break
      }
    }
  }

  /// What a state and those that are reached with it wait for: those that pass with the unit, and those that stay active.
  func keys(reachedWith state: UInt32) -> (near: UInt64, far: UInt64) {
    var (near, far): (UInt64, UInt64) = (0, 0)
    let others = reached[Int(states[Int(state)].reached)..<Int(states[Int(state) + 1].reached)]
    for other in CollectionOfOne(state) + others {
      let record = states[Int(other)]
      if record.flags & PatternState.open != 0 { far |= record.keys } else { near |= record.keys }
    }
    return (near, far)
  }
}
