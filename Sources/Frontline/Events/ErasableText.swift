/// A text that belongs to a person: what was written, a slot's value, a name.
///
/// The log holds only the number of a side record; the text itself stands in that record and can be erased without
/// touching the log. Where it has been erased ``value`` is nil and everything else goes on: decisions stand in the log as
/// outcomes, so a replay never needs the text.
public struct ErasableText: Hashable, Sendable {
  /// The number of the side record, unique within the conversation.
  public var record: Int
  /// The text; nil where it was erased.
  public var value: String?

  /// Creates a text with the number of its record.
  public init(record: Int, value: String?) {
    self.record = record
    self.value = value
  }
}

extension ErasableText: Codable {
  /// Decodes the record's number; the text is joined from the side record afterwards.
  public init(from decoder: any Decoder) throws {
    record = try decoder.singleValueContainer().decode(Int.self)
    value = nil
  }

  /// Encodes the record's number only, never the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(record)
  }
}

/// Something that holds erasable texts.
protocol HoldsErasableTexts {
  /// Calls the body with every text that is held, in a fixed order.
  mutating func forEachText(_ body: (inout ErasableText) -> Void)
}
