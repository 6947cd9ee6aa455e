public import FrontlinePacks
public import FrontlineText

/// A question to the service's own data.
public struct LookupRequest: Hashable, Sendable {
  /// Names this asking; it goes with the outcome.
  public var id: LookupID
  /// What is asked: the lookup's id in `support.yaml`.
  public var lookup: String
  /// The customer for whom it is asked.
  public var customer: CustomerID
  /// The values of the slots that the lookup names.
  public var values: [String: String]
  /// When the engine stops waiting.
  public var deadline: Timestamp
}

/// What became of a lookup.
public enum LookupOutcome: Hashable, Sendable {
  /// The service found it: the lookup's fields by name.
  case found([String: String])
  /// The service knows no such thing.
  case notFound
  /// The service did not answer in time, or failed.
  case timedOut
}

/// The start of a lookup.
public struct LookupStarted: Hashable, Sendable, Codable {
  /// Counts the conversation's lookups from 1.
  public var number: Int
  /// The lookup's id in `support.yaml`.
  public var lookup: String
  /// The intent whose answer needs it.
  public var intent: IntentID
  /// The values that go with it, in the order of the lookup's slots.
  public var values: [NamedText]
  /// When the engine stops waiting.
  public var deadline: Timestamp
}

/// The end of a lookup.
public struct LookupFinished: Hashable, Sendable, Codable {
  /// How a lookup ended.
  public enum Result: String, Hashable, Sendable, Codable, CaseIterable {
    /// The service found it.
    case found
    /// The service knows no such thing.
    case notFound
    /// The service did not answer in time, or failed.
    case timedOut
  }

  /// Counts the conversation's lookups from 1.
  public var number: Int
  /// The lookup's id in `support.yaml`.
  public var lookup: String
  /// How it ended.
  public var result: Result
  /// The fields that came back, ordered by name.
  public var fields: [NamedText]
}
