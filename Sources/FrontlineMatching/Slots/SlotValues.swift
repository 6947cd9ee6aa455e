import FrontlinePacks

/// Where a message holds values that slots can take, by unit. The buffers are reused from message to message.
struct SlotValues {
  /// Units of the value that begins at each unit, for order numbers and e-mail addresses; 0: none begins.
  private var orderLengths: [UInt16] = []
  private var emailLengths: [UInt16] = []
  private var isNumber: [Bool] = []
  private var orderEnds: [Bool] = []
  private var emailEnds: [Bool] = []
  private var ranges: [Range<Int>] = []

  /// The step key of a slot type; nil for types that have no value within a text.
  static func key(of type: SlotType) -> UInt64? {
    switch type {
    case .number: 1
    case .orderNumber: 2
    case .email: 3
    case .text, .attachment: nil
    }
  }

  /// The types of which the message has a value, a bit a key.
  private(set) var found: UInt32 = 0

  /// Finds the values of a message, of the types whose bits are set.
  mutating func find(in message: borrowing MessageUnits, _ bytes: UnsafeBufferPointer<UInt8>, types: UInt32) {
    found = types
    guard types != 0 else { return }
    let count = message.units.count
    isNumber.removeAll(keepingCapacity: true)
    for unit in message.units { isNumber.append(unit.kind == .number) }
    SlotScanner.appendOrderNumbers(in: bytes, to: &ranges)
    Self.fill(&orderLengths, &orderEnds, count, ranges, message)
    SlotScanner.appendEmails(in: bytes, to: &ranges)
    Self.fill(&emailLengths, &emailEnds, count, ranges, message)
  }

  /// How many units the value of the type that begins at a unit has; 0 where none begins.
  func length(at unit: Int, type: UInt64) -> Int {
    switch type {
    case 1: isNumber[unit] ? 1 : 0
    case 2: Int(orderLengths[unit])
    case 3: Int(emailLengths[unit])
    default: 0
    }
  }

  /// Whether a unit is the last of a value of the type.
  func isLast(_ unit: Int, type: UInt64) -> Bool {
    switch type {
    case 2: orderEnds[unit]
    case 3: emailEnds[unit]
    default: true
    }
  }

  private static func fill(
    _ lengths: inout [UInt16], _ ends: inout [Bool], _ count: Int, _ ranges: [Range<Int>],
    _ message: borrowing MessageUnits
  ) {
    lengths.removeAll(keepingCapacity: true)
    lengths.append(contentsOf: repeatElement(0, count: count))
    ends.removeAll(keepingCapacity: true)
    ends.append(contentsOf: repeatElement(false, count: count))
    var unit = 0
    for range in ranges {
      while unit < count && Int(message.units[unit].start) < range.lowerBound { unit += 1 }
      let first = unit
      while unit < count && Int(message.units[unit].end) <= range.upperBound { unit += 1 }
      guard unit > first, unit - first < Int(UInt16.max) else { continue }
      lengths[first] = UInt16(unit - first)
      ends[unit - 1] = true
    }
  }
}
