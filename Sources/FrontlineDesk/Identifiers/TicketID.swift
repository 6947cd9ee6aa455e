/// A ticket, counted by the desk from 1 and written `T-1`.
public struct TicketID: Hashable, Sendable {
  /// The number, from 1.
  public let number: Int

  /// Creates an id.
  public init(number: Int) { self.number = number }

  /// Reads `T-17` (or `t-17`); nil for anything else.
  public init?(_ text: String) {
    guard text.hasPrefix("T-") || text.hasPrefix("t-"), let number = Int(text.dropFirst(2)), number > 0 else {
      return nil
    }
    self.number = number
  }
}

extension TicketID: CustomStringConvertible {
  /// `T-17`.
  public var description: String { "T-\(number)" }
}

extension TicketID: Comparable {
  /// Orders by number: the older ticket first.
  public static func < (left: TicketID, right: TicketID) -> Bool { left.number < right.number }
}

extension TicketID: Codable {
  /// Decodes `T-17`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let id = TicketID(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a ticket is written T-17")
    }
    self = id
  }

  /// Encodes `T-17`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
