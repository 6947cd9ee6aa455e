import FrontlinePacks

/// Where a message holds values that slots can take, by unit. The buffers are reused from message to message.
struct SlotValues {
  /// The types that have values within a text; a type's place is its key in pattern steps.
  static let types: [SlotType] = [
    .text, .number, .orderNumber, .email, .phone, .url, .amount, .date, .time, .cardNumber, .trackingNumber,
  ]

  /// One more than the highest key.
  private static var keyLimit: UInt64 { 11 }

  /// The types of which the message has a value, a bit a key.
  private(set) var found: UInt32 = 0
  /// Units of the value that begins at each unit, a run of all units a key; 0: none begins.
  private var lengths: [UInt16] = []
  /// The bytes of each value, by key and first unit.
  private var values: [(key: UInt64, unit: Int, bytes: Range<Int>)] = []
  private var count = 0

  /// The step key of a slot type; nil for types that have no value within a text.
  static func key(of type: SlotType) -> UInt64? {
    guard type != .text, let key = types.firstIndex(of: type) else { return nil }
    return UInt64(key)
  }

  /// Finds the values of a message, of the types whose bits are set.
  ///
  /// - Parameter language: that of the message, for the words of dates and times.
  mutating func find(
    in message: borrowing MessageUnits, _ bytes: UnsafeBufferPointer<UInt8>, types: UInt32, language: String = "en"
  ) {
    found = 0
    values.removeAll(keepingCapacity: true)
    guard types != 0, Self.mayHold(types, bytes) else { return }
    count = message.units.count
    lengths.removeAll(keepingCapacity: true)
    lengths.append(contentsOf: repeatElement(0, count: count * Self.types.count))
    let scan = SlotScan(text: SlotText(bytes), words: DateWords.words(of: language))
    for key in 1..<Self.types.count where types & 1 << UInt32(key) != 0 {
      for range in scan.ranges(of: Self.types[key]) { fill(UInt64(key), scan.text.bytes(range), message) }
    }
  }

  /// How many units the value of the type that begins at a unit has; 0 where none begins.
  @inline(__always)
  func length(at unit: Int, type: UInt64) -> Int {
    guard type < Self.keyLimit, found & 1 << UInt32(type) != 0, unit < count else { return 0 }
    return Int(lengths[Int(type) * count + unit])
  }

  /// The bytes of the value of a type that begins at a unit: with signs that are no units, as of currencies.
  func bytes(at unit: Int, type: UInt64) -> Range<Int>? {
    values.first { $0.key == type && $0.unit == unit }?.bytes
  }

  /// Whether a look at the bytes alone leaves values of the types possible.
  private static func mayHold(_ types: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let words: [SlotType] = [.date, .time, .url]
    if words.contains(where: { types & 1 << UInt32(key(of: $0) ?? 0) != 0 }) { return true }
    return bytes.contains { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x40 || $0 >= 0x80 }
  }

  private mutating func fill(_ key: UInt64, _ range: Range<Int>, _ message: borrowing MessageUnits) {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if Int(message.units[middle].start) < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, Int(message.units[end].end) <= range.upperBound { end += 1 }
    guard end > low, end - low < Int(UInt16.max) else { return }
    lengths[Int(key) * count + low] = UInt16(end - low)
    values.append((key, low, range))
    found |= 1 << UInt32(key)
  }
}
