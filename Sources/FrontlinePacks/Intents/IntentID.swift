/// The name of an intent within a company's packs: `pack/intent`.
public struct IntentID: Hashable, Sendable {
  /// The id of the pack that holds the intent.
  public var pack: String
  /// The intent's name within its pack.
  public var name: String

  /// Creates an id from its two parts.
  public init(pack: String, name: String) {
    self.pack = pack
    self.name = name
  }

  /// Reads `pack/intent`; nil where there is not exactly one slash with text on both sides.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(pack: String(parts[0]), name: String(parts[1]))
  }
}

extension IntentID: CustomStringConvertible {
  /// `pack/intent`.
  public var description: String { "\(pack)/\(name)" }
}

extension IntentID: Comparable {
  /// Orders by pack, then name.
  public static func < (left: IntentID, right: IntentID) -> Bool {
    (left.pack, left.name) < (right.pack, right.name)
  }
}

extension IntentID: Codable {
  /// Decodes the text form `pack/intent`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = IntentID(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "an intent id is written pack/intent")
    }
    self = id
  }

  /// Encodes the text form `pack/intent`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
