public import FrontlinePacks
public import FrontlineText

/// A customer made a suggestion, or wished for something.
public struct FeedbackNoted: Hashable, Sendable, Codable {
  /// The topic, a tag of the intent.
  public var topic: String
  /// What was suggested.
  public var intent: IntentID
  /// Where.
  public var conversation: ConversationID
  /// By whom.
  public var customer: CustomerID?
  /// When.
  public var at: Timestamp

  /// Creates the event.
  public init(topic: String, intent: IntentID, conversation: ConversationID, customer: CustomerID?, at: Timestamp) {
    self.topic = topic
    self.intent = intent
    self.conversation = conversation
    self.customer = customer
    self.at = at
  }
}

/// What customers had suggested is done.
public struct FeedbackDone: Hashable, Sendable, Codable {
  /// The topic.
  public var topic: String
  /// What of it; nil: all of it.
  public var intent: IntentID?
  /// Who hears of it, in the order in which they asked, each once, with what they asked for first.
  public var listeners: [Listener]
  /// When.
  public var at: Timestamp

  /// Somebody who asked.
  public struct Listener: Hashable, Sendable, Codable {
    /// Where they asked last.
    public var conversation: ConversationID
    /// What they asked for first.
    public var intent: IntentID

    /// Creates a listener.
    public init(conversation: ConversationID, intent: IntentID) {
      self.conversation = conversation
      self.intent = intent
    }
  }

  /// Creates the event.
  public init(topic: String, intent: IntentID?, listeners: [Listener], at: Timestamp) {
    self.topic = topic
    self.intent = intent
    self.listeners = listeners
    self.at = at
  }
}
