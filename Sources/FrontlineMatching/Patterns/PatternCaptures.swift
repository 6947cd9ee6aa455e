/// Finds what the slots of a pattern took, for the one pattern that won: a sweep over its steps at each unit, where each
/// step carries the spans of the way that came there.
struct PatternCaptures {
  /// The units that each slot took; nil for a slot that the way did not pass.
  static func find(
    _ steps: [PatternStep], slotCount: Int, _ message: borrowing MessageUnits, values: borrowing SlotValues,
    match: PatternMatch
  ) -> [Range<Int>?] {
    var now = [Way?](repeating: nil, count: steps.count + 2)
    now[0] = Way(literals: 0, spans: Array(repeating: nil, count: slotCount), open: -1)
    var found: Way?
    for index in match.start...match.end {
      var next = [Way?](repeating: nil, count: steps.count + 2)
      let hasUnit = index < match.end
      for place in 0..<steps.count {
        guard var way = now[place] else { continue }
        let step = steps[place]
        switch step.operation {
        case .split:
          Self.offer(way, &now, place + 1)
          Self.offer(way, &now, Int(step.target))
        case .jump:
          Self.offer(way, &now, Int(step.target))
        case .slotStart:
          way.open = index
          Self.offer(way, &now, place + 1)
        case .slotEnd:
          if way.open >= 0, step.key < UInt64(slotCount) { way.spans[Int(step.key)] = way.open..<index }
          way.open = -1
          Self.offer(way, &now, place + 1)
        case .match:
          if !hasUnit, way.literals == match.literals { found = found ?? way }
        case .run:
          Self.offer(way, &now, place + 1)
          if hasUnit { Self.offer(way, &next, place) }
        case .any:
          if hasUnit { Self.offer(way, &next, place + 1) }
        case .unit, .prefix:
          guard hasUnit else { break }
          let fits =
            step.operation == .unit
            ? message.unit(index, is: step) : message.unit(index, beginsWith: step)
          if fits {
            way.literals += 1
            Self.offer(way, &next, place + 1)
          }
        case .value:
          guard hasUnit else { break }
          let length = values.length(at: index, type: step.key)
          way.rest = length - 1
          if length == 1 { Self.offer(way, &next, place + 2) }
          if length > 1 { Self.offer(way, &next, place + 1) }
        case .valueRest:
          guard hasUnit else { break }
          way.rest -= 1
          Self.offer(way, &next, way.rest <= 0 ? place + 1 : place)
        }
      }
      now = next
    }
    return found?.spans ?? Array(repeating: nil, count: slotCount)
  }

  private struct Way {
    var literals: Int
    var spans: [Range<Int>?]
    var open: Int
    /// The units of a value that are still to come.
    var rest = 0
  }

  /// Keeps the way with more literals; among equals the first, which took a slot's units sooner.
  private static func offer(_ way: Way, _ ways: inout [Way?], _ place: Int) {
    if let held = ways[place], held.literals >= way.literals { return }
    ways[place] = way
  }
}
