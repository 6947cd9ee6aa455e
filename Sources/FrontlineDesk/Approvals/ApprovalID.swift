/// A request for goodwill, counted by the desk from 1 and written `A-1`.
public struct ApprovalID: Hashable, Sendable {
  /// The number, from 1.
  public let number: Int

  /// Creates an id.
  public init(number: Int) { self.number = number }

  /// Reads `A-17` (or `a-17`); nil for anything else.
  public init?(_ text: String) {
    guard let number = NumberedID.number(in: text, after: "A") else { return nil }
    self.number = number
  }
}

extension ApprovalID: CustomStringConvertible, Comparable, Codable {
  /// `A-17`.
  public var description: String { "A-\(number)" }

  /// Orders by number: the older request first.
  public static func < (left: ApprovalID, right: ApprovalID) -> Bool { left.number < right.number }

  /// Decodes `A-17`.
  public init(from decoder: any Decoder) throws {
    number = try NumberedID.number(from: decoder, after: "A")
  }

  /// Encodes `A-17`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
