import FrontlinePacks

/// Where a message holds values that slots can take, by unit. The buffers are reused from message to message.
struct SlotValues {
  /// The types of which the message has a value, a bit a key.
  private(set) var found: UInt32 = 0
  /// Units of the value that begins at each unit, a run of all units a key; 0: none begins. Made with the first value.
  private var lengths: [UInt16] = []
  /// The bytes of each value, by key and first unit.
  private var values: [(key: UInt64, unit: Int, bytes: Range<Int>)] = []
  private var count = 0
  private var finder = SlotFinder()

  /// The step key of a slot type; nil for types that have no value within a text.
  static func key(of type: SlotType) -> UInt64? {
    let number = SlotKey.number(of: type)
    return number > 0 ? UInt64(number) : nil
  }

  /// Finds the values of a message, of the types whose bits are set.
  ///
  /// - Parameter language: that of the message, for the words of dates and times.
  mutating func find(
    in message: borrowing MessageUnits, _ bytes: UnsafeBufferPointer<UInt8>, types: UInt32, language: String = "en"
  ) {
    found = 0
    values.removeAll(keepingCapacity: true)
    finder.find(types, in: bytes, language: language)
    count = message.units.count
    for number in 0..<finder.values.count { fill(finder.values[number], message) }
  }

  /// How many units the value of the type that begins at a unit has; 0 where none begins.
  @inline(__always)
  func length(at unit: Int, type: UInt64) -> Int {
    guard type < UInt64(SlotKey.limit), found & 1 << UInt32(type) != 0, unit < count else { return 0 }
    return Int(lengths[Int(type) * count + unit])
  }

  /// The bytes of the value of a type that begins at a unit: with signs that are no units, as of currencies.
  func bytes(at unit: Int, type: UInt64) -> Range<Int>? {
    values.first { $0.key == type && $0.unit == unit }?.bytes
  }

  private mutating func fill(_ value: SlotFinder.Value, _ message: borrowing MessageUnits) {
    let range = finder.bytes(of: value)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(message.units[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, Int(message.units[end].end) <= range.upperBound { end += 1 }
    guard end > low, end - low < Int(UInt16.max) else { return }
    if found == 0 {
      lengths.removeAll(keepingCapacity: true)
      lengths.append(contentsOf: repeatElement(0, count: count * SlotKey.limit))
    }
    lengths[value.key * count + low] = UInt16(end - low)
    values.append((UInt64(value.key), low, range))
    found |= 1 << UInt32(value.key)
  }
}
