/// Bounds of a conversation with the bot; each has a default that suits most.
public struct ConversationLimits: Hashable, Sendable {
  /// Choices that a clarification offers at most, "something else" not counted. Default: 3.
  public var choices: Int
  /// Clarifications in a row. Default: 2.
  public var clarifications: Int
  /// How long a hold by people lasts after the last word of anybody before the bot may speak again. Default: 24 hours.
  public var humanHold: Duration
  /// How long the bot's memory of the running matter lasts without a message. Default: 24 hours.
  public var contextLifetime: Duration
  /// Bytes of a message that are read. Default: 10,000.
  public var messageBytes: Int
  /// How long after its first message a burst is read at the latest. Default: 15 seconds.
  public var burstCap: Duration
  /// Messages of a customer on a channel within a minute; what is beyond is kept and not answered. Default: 20.
  public var messagesPerMinute: Int
  /// How often the same text is answered within ten minutes. Default: 3.
  public var sameText: Int

  /// Creates limits.
  public init(
    choices: Int = 3, clarifications: Int = 2, humanHold: Duration = .seconds(24 * 3600),
    contextLifetime: Duration = .seconds(24 * 3600), messageBytes: Int = 10_000,
    burstCap: Duration = .seconds(15), messagesPerMinute: Int = 20, sameText: Int = 3
  ) {
    self.choices = choices
    self.clarifications = clarifications
    self.humanHold = humanHold
    self.contextLifetime = contextLifetime
    self.messageBytes = messageBytes
    self.burstCap = burstCap
    self.messagesPerMinute = messagesPerMinute
    self.sameText = sameText
  }
}
