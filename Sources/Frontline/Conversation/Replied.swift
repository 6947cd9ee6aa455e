public import FrontlineDesk
public import FrontlinePacks
public import FrontlineText

/// Something that was said to the customer, as the log holds it.
public struct Replied: Hashable, Sendable, Codable {
  /// Counts the conversation's replies from 1.
  public var number: Int
  /// Who says it.
  public var author: ReplyAuthor
  /// The key of an agent's message; nil for the bot's own.
  public var message: MessageID?
  /// The locale of the texts.
  public var language: LocaleTag
  /// The texts.
  public var texts: [ErasableText]
  /// What the customer may choose from.
  public var choices: [Choice]
  /// Links and images that go with it.
  public var links: [AnswerLink]
  /// Files of an agent.
  public var attachments: [AttachmentRecord]
  /// Things that are said once and were said in this reply.
  public var notices: [Notice]
}

/// Things that the bot says once, so as not to nag.
public enum Notice: String, Hashable, Sendable, Codable, CaseIterable {
  /// That the packs do not know the customer's language.
  case languageFallback
  /// That a message was passed on to the people who hold the conversation.
  case passedOn
  /// That other customers may help.
  case community
  /// Whether the answer helped; once a matter.
  case didThisHelp
}
