/// Matches messages against pattern sets. The buffers are reused from message to message and serve any number of sets.
struct PatternScratch {
  private let memory = PatternMemory()
  private var equals: [Int32] = []

  /// What the patterns say of a range of units; nil where none matches.
  ///
  /// Of those that match, more literals win, then the longer span. Among equals of several classes the one that the intent
  /// before lists as a follow-up wins, if there is just one.
  ///
  /// - Parameters:
  ///   - values: the message's values of the types that the set asks for.
  ///   - followUps: the classes whose follow-up patterns hold.
  /// - Complexity: O(units × states that the message reaches), whatever the number of patterns. It allocates only where a
  ///   set is larger than all before.
  mutating func match(
    _ set: PatternSet, _ message: borrowing MessageUnits, units: Range<Int>, values: borrowing SlotValues,
    followUps: UnsafeBufferPointer<Int32>
  ) -> PatternVerdict? {
    guard let run = run(set, message, units: units, values: values), run.matchedCount > 0 else { return nil }
    guard let (winner, best) = best(run, set, followUps) else { return nil }
    var program = winner
    equals.removeAll(keepingCapacity: true)
    var favoured: Int32 = -1
    var favouredCount = 0
    for number in 0..<run.matchedCount {
      let other = run.program(number)
      guard let label = set.records[other]?.label, !equals.contains(label), run.match(of: other).isEqual(to: best),
        holds(other, run, set, followUps)
      else { continue }
      equals.append(label)
      if followUps.contains(label) {
        favoured = label
        favouredCount += 1
      }
    }
    if equals.count > 1, favouredCount == 1 {
      equals.removeAll(keepingCapacity: true)
      equals.append(favoured)
      program = Int.max
      for number in 0..<run.matchedCount {
        let other = run.program(number)
        if other < program, set.records[other]?.label == favoured, run.match(of: other).isEqual(to: best),
          holds(other, run, set, followUps)
        {
          program = other
        }
      }
    }
    equals.sort()
    var verdict = PatternVerdict(
      program: Int32(truncatingIfNeeded: program), match: run.match(of: program), labels: InlineArray(repeating: -1),
      labelCount: 0, equalCount: Int32(truncatingIfNeeded: equals.count))
    for label in equals.prefix(PatternVerdict.labelLimit) {
      verdict.labels[Int(verdict.labelCount)] = label
      verdict.labelCount += 1
    }
    return verdict
  }

  /// All programs that match a range of units, best first; for proofs.
  mutating func matches(
    _ set: PatternSet, _ message: borrowing MessageUnits, units: Range<Int>, values: borrowing SlotValues,
    followUps: UnsafeBufferPointer<Int32>
  ) -> [(program: Int, match: PatternMatch)] {
    guard let run = run(set, message, units: units, values: values) else { return [] }
    var matches: [(program: Int, match: PatternMatch)] = []
    for number in 0..<run.matchedCount {
      let program = run.program(number)
      if holds(program, run, set, followUps) { matches.append((program, run.match(of: program))) }
    }
    return matches.sorted { left, right in
      if left.match.isBetter(than: right.match) { return true }
      return right.match.isBetter(than: left.match) ? false : left.program < right.program
    }
  }

  @inline(__always)
  private func run(
    _ set: PatternSet, _ message: borrowing MessageUnits, units: Range<Int>, values: borrowing SlotValues
  ) -> PatternRun? {
    guard set.count > 0, set.stateCount > Int(PatternGraph.firstRoot), units.lowerBound >= 0 else { return nil }
    var run = PatternRun(set, memory, units: units)
    message.units.withUnsafeBufferPointer { records in
      message.forms.withUnsafeBufferPointer { forms in
        message.marks.withUnsafeBufferPointer { marks in
          run.run(records, forms: forms, marks: marks, values: values)
        }
      }
    }
    return run
  }

  /// The first program of those whose match is best.
  private func best(
    _ run: PatternRun, _ set: PatternSet, _ followUps: UnsafeBufferPointer<Int32>
  ) -> (program: Int, match: PatternMatch)? {
    var best: (program: Int, match: PatternMatch)?
    for number in 0..<run.matchedCount {
      let program = run.program(number)
      let match = run.match(of: program)
      if let held = best {
        guard match.isBetter(than: held.match) || match.isEqual(to: held.match) && program < held.program else {
          continue
        }
      }
      if holds(program, run, set, followUps) { best = (program, match) }
    }
    return best
  }

  /// Whether a program that matched counts.
  private func holds(
    _ program: Int, _ run: PatternRun, _ set: PatternSet, _ followUps: UnsafeBufferPointer<Int32>
  ) -> Bool {
    guard let record = set.records[program] else { return false }
    if record.flags & PatternRecord.followUp != 0, !followUps.contains(record.label) { return false }
    return !run.isDenied(program)
  }
}
