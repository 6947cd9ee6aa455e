/// Runs compiled patterns over a message: O(units × steps), whatever the pattern or the message.
///
/// At each unit every step holds the best way to have come there: the most literals, then the earliest start, packed into
/// one number. What follows adds the same to all ways that meet in a step, so keeping the best of them loses nothing.
struct PatternMatcher {
  private var now: [UInt64] = []
  private var next: [UInt64] = []

  /// The best match of a program within a range of units, negations considered; among equals the one that ends first.
  mutating func match(
    _ program: borrowing PatternProgram, _ message: borrowing MessageUnits, units: Range<Int>,
    values: borrowing SlotValues
  ) -> PatternMatch? {
    let found = run(
      program.steps, message, units: units, values: values, anchoredAtStart: program.isAnchoredAtStart,
      anchoredAtEnd: program.isAnchoredAtEnd)
    guard found != nil else { return nil }
    for negation in program.negations {
      let denied = run(
        negation, message, units: units, values: values, anchoredAtStart: false, anchoredAtEnd: false)
      if denied != nil { return nil }
    }
    return found
  }

  private mutating func run(
    _ steps: [PatternStep], _ message: borrowing MessageUnits, units: Range<Int>, values: borrowing SlotValues,
    anchoredAtStart: Bool, anchoredAtEnd: Bool
  ) -> PatternMatch? {
    let count = units.upperBound
    now.removeAll(keepingCapacity: true)
    now.append(contentsOf: repeatElement(0, count: steps.count + 2))
    next.removeAll(keepingCapacity: true)
    next.append(contentsOf: repeatElement(0, count: steps.count + 2))
    var best: PatternMatch?
    for index in units.lowerBound...count {
      if index == units.lowerBound || !anchoredAtStart { now[0] = max(now[0], Self.way(literals: 0, start: index)) }
      for place in 0..<steps.count {
        let way = now[place]
        guard way != 0 else { continue }
        now[place] = 0
        let step = steps[place]
        switch step.operation {
        case .split:
          now[place + 1] = max(now[place + 1], way)
          now[Int(step.target)] = max(now[Int(step.target)], way)
        case .jump:
          now[Int(step.target)] = max(now[Int(step.target)], way)
        case .slotStart, .slotEnd:
          now[place + 1] = max(now[place + 1], way)
        case .match:
          let match = PatternMatch(literals: Self.literals(way), start: Self.start(way), end: index)
          if !anchoredAtEnd || index == count, best.map(match.isBetter(than:)) ?? true { best = match }
        case .run:
          now[place + 1] = max(now[place + 1], way)
          next[place] = max(next[place], way)
        case .any:
          if index < count { next[place + 1] = max(next[place + 1], way) }
        case .unit:
          if index < count && message.units[index].key == step.key {
            next[place + 1] = max(next[place + 1], way + Self.oneLiteral)
          }
        case .prefix:
          if index < count && message.unit(index, beginsWith: step) {
            next[place + 1] = max(next[place + 1], way + Self.oneLiteral)
          }
        case .value:
          guard index < count else { break }
          let length = values.length(at: index, type: step.key)
          if length == 1 { next[place + 2] = max(next[place + 2], way) }
          if length > 1 { next[place + 1] = max(next[place + 1], way) }
        case .valueRest:
          guard index < count else { break }
          let onward = values.isLast(index, type: step.key) ? place + 1 : place
          next[onward] = max(next[onward], way)
        }
      }
      now[steps.count] = 0
      now[steps.count + 1] = 0
      swap(&now, &next)
    }
    return best
  }

  private static let oneLiteral: UInt64 = 1 << 32

  @inline(__always)
  private static func way(literals: Int, start: Int) -> UInt64 {
    UInt64(literals) << 32 | UInt64(UInt32.max - UInt32(truncatingIfNeeded: start))
  }

  private static func literals(_ way: UInt64) -> Int { Int(way >> 32) }

  private static func start(_ way: UInt64) -> Int { Int(UInt32.max - UInt32(truncatingIfNeeded: way)) }
}
