extension PatternCaptures {
  /// What the slots of a program took, as values: by place, then by name. Of a card number only the last four digits are
  /// told, whatever the slot's type.
  static func slots(
    of program: Int, in set: PatternSet, _ message: borrowing MessageUnits, _ bytes: UnsafeBufferPointer<UInt8>,
    values: borrowing SlotValues, match: PatternMatch
  ) -> [SlotCapture] {
    let names = set.slotNames(program)
    guard !names.isEmpty else { return [] }
    let steps = set.steps(program)
    let spans = find(steps, slotCount: names.count, message, values: values, match: match)
    var captures: [SlotCapture] = []
    for (number, name) in names.enumerated() {
      guard let span = spans[number], let first = span.first, let last = span.last else { continue }
      let written = Int(message.units[first].start)..<Int(message.units[last].end)
      let place = type(of: number, steps).flatMap { values.bytes(at: first, type: $0) } ?? written
      guard place.upperBound <= bytes.count else { continue }
      let value = CardMask.masked(String(decoding: UnsafeBufferPointer(rebasing: bytes[place]), as: UTF8.self))
      captures.append(SlotCapture(name: name, value: value, start: place.lowerBound, end: place.upperBound))
    }
    return captures.sorted { ($0.start, $0.name) < ($1.start, $1.name) }
  }

  /// The key of a slot's type; nil for text.
  private static func type(of slot: Int, _ steps: [PatternStep]) -> UInt64? {
    for (step, next) in zip(steps, steps.dropFirst())
    where step.operation == .slotStart && step.key == UInt64(slot) && next.operation == .value {
      return next.key
    }
    return nil
  }
}
