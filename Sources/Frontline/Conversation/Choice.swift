public import FrontlinePacks

/// One of the things that a clarification offers.
public struct Choice: Hashable, Sendable, Codable {
  /// The label that the customer saw.
  public var label: String
  /// The intent that it stands for; nil for "something else".
  public var intent: IntentID?

  /// Creates a choice.
  public init(label: String, intent: IntentID?) {
    self.label = label
    self.intent = intent
  }
}
