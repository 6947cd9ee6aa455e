/// Joins the programs of a locale to one automaton, while the index is compiled.
///
/// Programs that begin alike share their states: what follows a state by a unit is one state for all programs, and
/// alternatives are followed side by side as long as they are few. Where they become many they meet in one state. So the
/// work of a message depends on how many different ways it goes, not on how many patterns go them.
struct PatternGraph {
  /// The most states that a step is entered by before they meet in one.
  static let meetingLimit = 8
  /// The state that is active at every unit, and the one that is active at the first alone.
  static let root: UInt32 = 0
  static let firstRoot: UInt32 = 1

  /// What leads from a state to another and uses something up.
  struct Edge: Hashable {
    var source: UInt32
    /// A unit, a prefix, any unit or a value.
    var operation: PatternStep.Operation
    /// As ``PatternKey`` makes it; that of a unit is its own, and any unit has none.
    var key: UInt64 = 0
  }

  private(set) var isOpen = [false, false]
  /// The programs that match in each state.
  private(set) var accepts: [[UInt32]] = [[], []]
  /// All edges in the order of their targets.
  private(set) var edges: [(edge: Edge, target: UInt32)] = []
  private var direct: [[UInt32]] = [[], []]
  private var targets: [Edge: UInt32] = [:]
  private var opens: [UInt32: UInt32] = [:]
  private var meetings: [[UInt32]: UInt32] = [:]

  var count: Int { isOpen.count }

  /// Adds what a program must match.
  mutating func add(_ program: PatternProgram, number: UInt32) {
    let root = program.isAnchoredAtStart ? Self.firstRoot : Self.root
    for state in ends(of: program.steps, from: root) { accepts[Int(state)].append(number) }
  }

  /// Adds what a program must not match: the states that tell of it when they are reached.
  mutating func denials(of program: PatternProgram) -> [UInt32] {
    var states: [UInt32] = []
    for steps in program.negations { states += ends(of: steps, from: Self.root) }
    return Self.unique(states)
  }

  /// The states that each state leads to without using up anything, itself not among them, ascending.
  func reached() -> [[UInt32]] {
    var reached = direct
    // What a state leads to was made after it.
    for state in reached.indices.reversed() where !reached[state].isEmpty {
      reached[state] = Self.unique(reached[state] + direct[state].flatMap { reached[Int($0)] })
    }
    return reached
  }

  private mutating func ends(of steps: [PatternStep], from root: UInt32) -> [UInt32] {
    var incoming = [[UInt32]](repeating: [], count: steps.count + 2)
    incoming[0] = [root]
    var ends: [UInt32] = []
    for (place, step) in steps.enumerated() where !incoming[place].isEmpty {
      var states = Self.unique(incoming[place])
      incoming[place] = []
      if step.operation == .match {
        ends += states
        continue
      }
      if states.count > Self.meetingLimit { states = meetings(of: states) }
      switch step.operation {
      case .split:
        incoming[place + 1] += states
        incoming[Int(step.target)] += states
      case .jump: incoming[Int(step.target)] += states
      case .slotStart, .slotEnd: incoming[place + 1] += states
      case .run: for state in states { incoming[place + 1].append(open(state)) }
      case .any: for state in states { incoming[place + 1].append(target(state, .any, 0)) }
      case .unit: for state in states { incoming[place + 1] += targets(state, step) }
      case .prefix:
        let key = PatternKey.prefix(step.key, length: Int(step.length))
        for state in states { incoming[place + 1].append(target(state, .prefix, key)) }
      case .value:
        for state in states { incoming[place + 2].append(target(state, .value, PatternKey.value(step.key))) }
      case .valueRest, .match: break
      }
    }
    return Self.unique(ends)
  }

  /// The state that is reached by a unit's key; where it has another, the one that is reached by either.
  private mutating func targets(_ source: UInt32, _ step: PatternStep) -> [UInt32] {
    let own = target(source, .unit, step.key)
    guard step.otherKey != 0 else { return [own] }
    return meetings(of: Self.unique([own, target(source, .unit, step.otherKey)]))
  }

  private mutating func target(_ source: UInt32, _ operation: PatternStep.Operation, _ key: UInt64) -> UInt32 {
    let edge = Edge(source: source, operation: operation, key: key)
    if let target = targets[edge] { return target }
    let target = make(isOpen: false)
    targets[edge] = target
    edges.append((edge, target))
    return target
  }

  /// The state that is reached with another and stays active.
  private mutating func open(_ state: UInt32) -> UInt32 {
    if isOpen[Int(state)] { return state }
    if let open = opens[state] { return open }
    let open = make(isOpen: true)
    opens[state] = open
    direct[Int(state)].append(open)
    return open
  }

  /// The states that are reached with any of several: one for those that stay active, one for those that do not, since
  /// what has passed must not stay.
  private mutating func meetings(of states: [UInt32]) -> [UInt32] {
    [true, false].compactMap { open in
      let some = states.filter { isOpen[Int($0)] == open }
      if some.count < 2 { return some.first }
      if let meeting = meetings[some] { return meeting }
      let meeting = make(isOpen: open)
      meetings[some] = meeting
      for state in some { direct[Int(state)].append(meeting) }
      return meeting
    }
  }

  private mutating func make(isOpen open: Bool) -> UInt32 {
    isOpen.append(open)
    accepts.append([])
    direct.append([])
    return UInt32(isOpen.count - 1)
  }

  private static func unique(_ states: [UInt32]) -> [UInt32] {
    guard states.count > 1 else { return states }
    let sorted = states.sorted()
    return sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
  }
}
