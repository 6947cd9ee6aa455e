/// What became of customers' visits. A visit is the messages of a conversation with no silence of
/// ``ReportTerms/visitGap`` between them; while people hold a ticket of the conversation, it goes on.
///
/// Every visit is one of four: small talk, handed over, contained, abandoned. The shares are of those in which something was
/// asked, that is, of all but small talk.
public struct ReportVisits: Hashable, Sendable, Encodable {
  /// The number of visits.
  public var visits = 0
  /// The customers' messages in them.
  public var messages = 0
  /// Visits in which nothing was asked: greetings, a choice of language, nothing at all.
  public var smallTalk = 0
  /// People had a part in it: a ticket was opened or reopened, or held the conversation.
  public var handedOver = ReportShare()
  /// Closed by the bot: no people, and the last that was asked got its answer.
  public var contained = ReportShare()
  /// No people, and the last that was asked got no answer: the customer left a question back, or was not understood.
  public var abandoned = ReportShare()
  /// Contained, and within ``ReportTerms/durableWindow`` the customer neither asked one of its intents again nor came into
  /// people's hands, in any conversation. Its whole is the visits of the other shares, without those that are not yet so old.
  public var durable = ReportShare()
}
