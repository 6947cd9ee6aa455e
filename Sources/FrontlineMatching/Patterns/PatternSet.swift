import FrontlinePacks

/// All patterns of a locale. A message's units name the few patterns that could match it; only those are run.
struct PatternSet: Sendable {
  /// What belongs to a program.
  struct Entry: Sendable {
    var label: Int32
    var isFollowUp: Bool
    var pattern: Located<String>
  }

  let programs: [PatternProgram]
  let entries: [Entry]
  private let table: KeyTable
  /// Where each anchor's list of programs begins; one more than there are anchors.
  private let starts: [UInt32]
  private let lists: [UInt32]
  /// Programs without an anchor.
  private let unanchored: [UInt32]

  init(_ programs: [(program: PatternProgram, entry: Entry)]) {
    self.programs = programs.map(\.program)
    entries = programs.map(\.entry)
    var order: [UInt64] = []
    var listOf: [UInt64: [UInt32]] = [:]
    var unanchored: [UInt32] = []
    for (number, program) in self.programs.enumerated() {
      if program.anchors.isEmpty { unanchored.append(UInt32(number)) }
      for key in program.anchors {
        if listOf[key] == nil { order.append(key) }
        listOf[key, default: []].append(UInt32(number))
      }
    }
    self.unanchored = unanchored
    table = KeyTable(order.enumerated().map { ($0.element, UInt32($0.offset)) })
    var starts: [UInt32] = [0]
    var lists: [UInt32] = []
    for key in order {
      lists.append(contentsOf: listOf[key] ?? [])
      starts.append(UInt32(lists.count))
    }
    self.starts = starts
    self.lists = lists
  }

  /// Replaces `candidates` by the programs worth running, ascending.
  func candidates(_ message: borrowing MessageUnits, units: Range<Int>, into candidates: inout [UInt32]) {
    candidates.removeAll(keepingCapacity: true)
    guard !programs.isEmpty else { return }
    candidates.append(contentsOf: unanchored)
    for index in units {
      guard let anchor = table.id(of: message.units[index].key) else { continue }
      candidates.append(contentsOf: lists[Int(starts[Int(anchor)])..<Int(starts[Int(anchor) + 1])])
    }
    candidates.sort()
    var kept = 0
    for index in candidates.indices where index == 0 || candidates[index] != candidates[index - 1] {
      candidates[kept] = candidates[index]
      kept += 1
    }
    candidates.removeLast(candidates.count - kept)
  }

  /// Bytes of memory, about.
  var byteCount: Int {
    programs.reduce(table.byteCount + lists.count * 4 + starts.count * 4) {
      $0 + ($1.steps.count + $1.negations.reduce(0) { $0 + $1.count }) * MemoryLayout<PatternStep>.stride
    }
  }

  func hash(into hasher: inout ContentHasher) {
    hasher.add(programs.count)
    for (program, entry) in zip(programs, entries) {
      hasher.add(Int(entry.label))
      hasher.add(entry.isFollowUp ? 1 : 0)
      hasher.add(entry.pattern.value)
      for steps in [program.steps] + program.negations {
        hasher.add(steps.count)
        for step in steps {
          hasher.add(UInt64(step.operation.rawValue) << 56 | UInt64(step.target) << 24 | UInt64(step.length))
          hasher.add(step.key)
        }
      }
    }
  }
}
