internal import FoundationEssentials

/// Turns events into what a store keeps, and back.
struct EventCoder {
  /// The version of every kind's encoding at present.
  static let version = 1

  /// JSON with sorted keys: equal values give equal bytes.
  func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  /// Reads JSON.
  func decode<Value: Decodable>(_ payload: [UInt8]) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(payload))
  }
}
