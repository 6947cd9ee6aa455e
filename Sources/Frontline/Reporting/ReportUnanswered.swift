public import FrontlineDesk
public import FrontlinePacks

/// Messages that the bot could not answer, of one language and with one nearest intent.
///
/// A message counts where nothing in it was understood and the bot asked to say it differently, offered the nearest topics, or
/// handed over; values that did not fit a slot do not.
public struct ReportUnanswered: Hashable, Sendable, Encodable {
  /// A text and how often it came.
  public struct Text: Hashable, Sendable, Encodable {
    /// The text of the message.
    public var text: String
    /// How many messages of the group's records say it.
    public var count: Int
  }

  /// The language of the conversation.
  public var language: String
  /// The likeliest intent, which was not likely enough; nil where there was none.
  public var intent: IntentID?
  /// The number of messages.
  public var messages: Int
  /// How many of them led to people.
  public var handedOver: Int
  /// The records of the messages' texts, `conversation#number`: the first ``ReportTerms/recordLimit``.
  public var records: [RecordID]
  /// The texts of the records, most frequent first; nil where none were given.
  public var texts: [Text]?
}
