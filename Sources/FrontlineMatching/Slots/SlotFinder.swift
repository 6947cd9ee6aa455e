import FrontlinePacks

/// Finds the values of slots in one message after the other. The buffers are reused: a warm finder takes no memory.
struct SlotFinder {
  /// A value, as places of the text.
  struct Value {
    var key: Int
    var run: Range<Int>
  }

  /// The values of the last message, by key, those of a type in order.
  private(set) var values: [Value] = []
  private(set) var scan: SlotScan
  /// What looks like a value of a type, before types that go before it are heard: all runs, and where those of each key stand.
  private var runs: [Range<Int>] = []
  private var places: [11 of Range<Int>] = .init(repeating: 0..<0)
  /// The types whose runs are known.
  private var known: UInt32 = 0

  init(language: String? = nil) { scan = SlotScan(language: language) }

  /// Finds the values of the types whose bits are set.
  ///
  /// - Parameter language: that of the message, for the words of dates and times.
  mutating func find(_ types: UInt32, in bytes: UnsafeBufferPointer<UInt8>, language: String) {
    values.removeAll(keepingCapacity: true)
    guard types != 0 else { return }
    scan.change(to: language)
    var signs = SlotSigns.read(bytes)
    if !signs.contains(.wide) {
      if !signs.contains(.digit), types & Self.dated != 0, scan.words.signs.mayOccur(inASCII: bytes) {
        signs.insert(.word)
      }
      if signs.possible(types) == 0 { return }
    }
    scan.text.read(bytes)
    find(types)
  }

  /// Finds the values of the types in the text that was read.
  mutating func find(_ types: UInt32) {
    values.removeAll(keepingCapacity: true)
    var signs = scan.text.signs
    if !signs.contains(.digit), types & Self.dated != 0, scan.words.signs.mayOccur(in: scan.text) {
      signs.insert(.word)
    }
    let possible = signs.possible(types)
    guard possible != 0 else { return }
    runs.removeAll(keepingCapacity: true)
    known = 0
    for key in 1..<SlotKey.limit where possible & 1 << UInt32(key) != 0 { keep(key, signs) }
  }

  /// The bytes of a value.
  func bytes(of value: Value) -> Range<Int> { scan.text.bytes(value.run) }

  private static var dated: UInt32 { SlotKey.bit(.date) | SlotKey.bit(.time) }

  /// Keeps the runs of a type that no type before it claims.
  private mutating func keep(_ key: Int, _ signs: SlotSigns) {
    look(for: key, signs)
    let claims = Self.claims(key)
    for other in 1..<SlotKey.limit where claims & 1 << UInt32(other) != 0 { look(for: other, signs) }
    var reached: [11 of Int] = .init(repeating: 0)
    for other in 0..<SlotKey.limit { reached[other] = places[other].lowerBound }
    for number in places[key] {
      let run = runs[number]
      if !isClaimed(run, claims, &reached) { values.append(Value(key: key, run: run)) }
    }
  }

  /// Whether a type that goes before has a value here. Runs of a type are ascending and apart, so each is passed once.
  private func isClaimed(_ run: Range<Int>, _ claims: UInt32, _ reached: inout [11 of Int]) -> Bool {
    var left = claims
    while left != 0 {
      let key = left.trailingZeroBitCount
      left &= left - 1
      let end = places[key].upperBound
      var place = reached[key]
      while place < end, runs[place].upperBound <= run.lowerBound || isWeak(runs[place], key) { place += 1 }
      reached[key] = place
      if place < end, runs[place].lowerBound < run.upperBound { return true }
    }
    return false
  }

  /// Whether a telephone number may as well be another number.
  @inline(__always)
  private func isWeak(_ run: Range<Int>, _ key: Int) -> Bool {
    key == SlotKey.number(of: .phone) && !scan.isPlainlyPhone(run)
  }

  /// The types that go before a type.
  private static func claims(_ key: Int) -> UInt32 {
    let addresses = SlotKey.bit(.email) | SlotKey.bit(.url) | SlotKey.bit(.cardNumber)
    switch SlotKey.types[key] {
    case .text, .attachment, .email, .url, .cardNumber: return 0
    case .date, .amount: return addresses
    case .time: return addresses | SlotKey.bit(.date)
    case .phone: return addresses | SlotKey.bit(.date) | SlotKey.bit(.amount)
    case .trackingNumber: return addresses | SlotKey.bit(.date) | SlotKey.bit(.phone)
    case .orderNumber:
      return addresses | dated | SlotKey.bit(.amount) | SlotKey.bit(.phone)
    case .number: return addresses | SlotKey.bit(.phone)
    }
  }

  /// Finds the runs of a type, once a message.
  private mutating func look(for key: Int, _ signs: SlotSigns) {
    let bit = UInt32(1) << UInt32(key)
    guard known & bit == 0 else { return }
    known |= bit
    places[key] = 0..<0
    guard signs.possible(bit) != 0 else { return }
    let type = SlotKey.types[key]
    if type == .url { look(for: SlotKey.number(of: .email), signs) }
    let start = runs.count
    switch type {
    case .text, .attachment: break
    case .number: scan.numbers(into: &runs)
    case .orderNumber: scan.orderNumbers(into: &runs)
    case .email: scan.emails(into: &runs)
    case .phone: scan.phones(into: &runs)
    case .url: scan.urls(besides: places[SlotKey.number(of: .email)], into: &runs)
    case .amount: scan.amounts(into: &runs)
    case .date: scan.dates(into: &runs)
    case .time: scan.times(into: &runs)
    case .cardNumber: scan.cardNumbers(into: &runs)
    case .trackingNumber: scan.trackingNumbers(into: &runs)
    }
    places[key] = start..<runs.count
  }
}
