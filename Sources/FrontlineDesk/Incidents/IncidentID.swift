/// An incident, counted by the desk from 1 and written `I-1`.
public struct IncidentID: Hashable, Sendable {
  /// The number, from 1.
  public let number: Int

  /// Creates an id.
  public init(number: Int) { self.number = number }

  /// Reads `I-17` (or `i-17`); nil for anything else.
  public init?(_ text: String) {
    guard let number = NumberedID.number(in: text, after: "I") else { return nil }
    self.number = number
  }
}

extension IncidentID: CustomStringConvertible, Comparable, Codable {
  /// `I-17`.
  public var description: String { "I-\(number)" }

  /// Orders by number: the older incident first.
  public static func < (left: IncidentID, right: IncidentID) -> Bool { left.number < right.number }

  /// Decodes `I-17`.
  public init(from decoder: any Decoder) throws {
    number = try NumberedID.number(from: decoder, after: "I")
  }

  /// Encodes `I-17`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
