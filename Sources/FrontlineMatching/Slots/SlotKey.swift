import FrontlinePacks

/// The numbers of slot types in pattern steps, in tables and, as bits, in sets of types.
enum SlotKey {
  /// One more than the highest number.
  static let limit = 11
  /// The types in the order of their numbers.
  static let types: [SlotType] = [
    .text, .number, .orderNumber, .email, .phone, .url, .amount, .date, .time, .cardNumber, .trackingNumber,
  ]

  /// The number of a type; 0 for those that have no values within a text.
  @inline(__always)
  static func number(of type: SlotType) -> Int {
    switch type {
    case .text, .attachment: 0
    case .number: 1
    case .orderNumber: 2
    case .email: 3
    case .phone: 4
    case .url: 5
    case .amount: 6
    case .date: 7
    case .time: 8
    case .cardNumber: 9
    case .trackingNumber: 10
    }
  }

  /// The bit of a type.
  @inline(__always)
  static func bit(_ type: SlotType) -> UInt32 { 1 << UInt32(number(of: type)) }
}
