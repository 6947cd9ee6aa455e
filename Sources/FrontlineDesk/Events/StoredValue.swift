/// Encoded data of an unknown shape, kept as it is.
public indirect enum StoredValue: Hashable, Sendable {
  /// Nothing.
  case null
  /// Yes or no.
  case bool(Bool)
  /// A whole number.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  /// Text.
  case text(String)
  /// A list.
  case list([StoredValue])
  /// Named values.
  case object([String: StoredValue])
}

extension StoredValue: Codable {
  /// Decodes whatever is there.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([StoredValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: StoredValue].self))
    }
  }

  /// Encodes what was decoded.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .integer(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}

/// An event of a kind that this version does not know: kept, never interpreted.
public struct UnknownEvent: Hashable, Sendable {
  /// Its kind.
  public var kind: String
  /// Its payload.
  public var payload: StoredValue

  /// Creates an unknown event.
  public init(kind: String, payload: StoredValue) {
    self.kind = kind
    self.payload = payload
  }
}
