public import FrontlinePacks
public import FrontlineText

/// How many customers suggested something that is not done yet.
public struct FeedbackCount: Hashable, Sendable {
  /// The topic, a tag of the intent.
  public var topic: String
  /// What was suggested.
  public var intent: IntentID
  /// How many different customers.
  public var count: Int
  /// When it was first suggested, since it was last done.
  public var since: Timestamp
  /// When it was last suggested.
  public var latest: Timestamp
}

/// What customers suggested, and who is to hear when it is done.
struct FeedbackBook: Equatable, Sendable {
  struct Key: Hashable, Comparable, Sendable {
    var topic: String
    var intent: IntentID

    static func < (left: Key, right: Key) -> Bool { (left.topic, left.intent) < (right.topic, right.intent) }
  }

  /// A customer, or, of one whom nobody knows, the conversation.
  struct Asker: Hashable, Sendable {
    var key: Key
    var name: String
  }

  struct Asking: Hashable, Sendable {
    var number: Int
    var conversation: ConversationID
  }

  private(set) var counts: [Key: FeedbackCount] = [:]
  private var askers = ShardedDictionary<Asker, Asking>()
  private var last = 0

  func hasNoted(_ topic: String, _ intent: IntentID, by customer: CustomerID?, in conversation: ConversationID) -> Bool
  {
    askers[Self.asker(topic, intent, customer, conversation)] != nil
  }

  mutating func apply(_ event: FeedbackNoted) {
    let asker = Self.asker(event.topic, event.intent, event.customer, event.conversation)
    let isNew = askers[asker] == nil
    if isNew { last += 1 }
    askers[asker] = Asking(number: askers[asker]?.number ?? last, conversation: event.conversation)
    var count =
      counts[asker.key]
      ?? FeedbackCount(topic: event.topic, intent: event.intent, count: 0, since: event.at, latest: event.at)
    if isNew { count.count += 1 }
    count.latest = max(count.latest, event.at)
    counts[asker.key] = count
  }

  mutating func apply(_ event: FeedbackDone) {
    for (asker, _) in waiting(event.topic, event.intent) { askers[asker] = nil }
    for key in counts.keys.filter({ $0.topic == event.topic && (event.intent ?? $0.intent) == $0.intent }) {
      counts[key] = nil
    }
  }

  /// Who asked, in order.
  func waiting(_ topic: String, _ intent: IntentID?) -> [(Asker, Asking)] {
    askers.keys.filter { $0.key.topic == topic && (intent ?? $0.key.intent) == $0.key.intent }
      .compactMap { asker in askers[asker].map { (asker, $0) } }
      .sorted { $0.1.number < $1.1.number }
  }

  private static func asker(
    _ topic: String, _ intent: IntentID, _ customer: CustomerID?, _ conversation: ConversationID
  ) -> Asker {
    Asker(
      key: Key(topic: topic, intent: intent),
      name: customer.map { "customer \($0)" } ?? "conversation \(conversation)")
  }
}

extension DeskState {
  /// What customers suggested and is not done: what most of them want first, then by topic and intent.
  public var feedback: [FeedbackCount] {
    feedbackBook.counts.sorted { left, right in
      left.value.count != right.value.count ? left.value.count > right.value.count : left.key < right.key
    }.map(\.value)
  }
}
