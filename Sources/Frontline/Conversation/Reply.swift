public import FrontlineDesk
public import FrontlinePacks
public import FrontlineText

/// What is sent to a customer: texts one after another, choices, links.
public struct Reply: Hashable, Sendable {
  /// The conversation.
  public var conversation: ConversationID
  /// Counts the conversation's replies from 1; with the conversation it names the reply.
  public var number: Int
  /// The channel to send on.
  public var channel: String
  /// The customer.
  public var customer: CustomerID
  /// Who says it.
  public var author: ReplyAuthor
  /// The locale of the texts.
  public var language: LocaleTag
  /// The texts, each a paragraph or a message of its own, as the channel likes.
  public var texts: [String]
  /// What the customer may choose from, by number from 1, by label, or in own words.
  public var choices: [String]
  /// Links and images that go with it.
  public var links: [AnswerLink]
  /// Files of an agent.
  public var attachments: [Attachment]

  /// The texts as paragraphs and the choices as a numbered list: what a channel without buttons sends.
  public var text: String {
    let list = choices.enumerated().map { "\($0.offset + 1). \($0.element)" }.joined(separator: "\n")
    return (texts + (list.isEmpty ? [] : [list])).joined(separator: "\n\n")
  }
}

/// Who says a reply.
public enum ReplyAuthor: Hashable, Sendable, Codable {
  /// The engine.
  case bot
  /// An agent.
  case agent(AgentID)
}
