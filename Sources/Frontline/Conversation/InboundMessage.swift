public import FrontlineDesk
public import FrontlineText

/// A message of a customer as a channel delivers it: text, attachments, links. An image alone is a message.
///
/// Any content is fine: empty, a megabyte, emoji only, control characters. Invalid UTF-8 is repaired by
/// ``init(id:customer:channel:conversation:utf8:attachments:links:)``.
public struct InboundMessage: Hashable, Sendable {
  /// The idempotency key: the same key twice in a conversation changes nothing.
  public var id: MessageID
  /// Who writes.
  public var customer: Customer
  /// The channel's name, as in `support.yaml`.
  public var channel: String
  /// The conversation it belongs to.
  public var conversation: ConversationID
  /// What was written; may be empty.
  public var text: String
  /// Files that came with it.
  public var attachments: [Attachment]
  /// Links that came with it.
  public var links: [String]
  /// When the customer sent it, by the channel's clock; nil: unknown. Messages that arrive in another order are put right.
  public var sentAt: Timestamp?
  /// Whether the channel knows that a machine wrote it, as by the headers of RFC 3834. Such a message is kept and never
  /// answered.
  public var isAutomatic: Bool

  /// Creates a message. The conversation is by default the customer on this channel (`channel:customer`).
  public init(
    id: MessageID, customer: Customer, channel: String, conversation: ConversationID? = nil, text: String,
    attachments: [Attachment] = [], links: [String] = [], sentAt: Timestamp? = nil, isAutomatic: Bool = false
  ) {
    self.id = id
    self.customer = customer
    self.channel = channel
    self.conversation = conversation ?? ConversationID("\(channel):\(customer.id)")
    self.text = text
    self.attachments = attachments
    self.links = links
    self.sentAt = sentAt
    self.isAutomatic = isAutomatic
  }

  /// Creates a message of a customer of whom only the id is known.
  public init(id: MessageID, customer: CustomerID, channel: String, text: String) {
    self.init(id: id, customer: Customer(id: customer), channel: channel, text: text)
  }

  /// Creates a message from bytes; invalid UTF-8 is replaced by U+FFFD.
  public init(
    id: MessageID, customer: Customer, channel: String, conversation: ConversationID? = nil, utf8: [UInt8],
    attachments: [Attachment] = [], links: [String] = []
  ) {
    self.init(
      id: id, customer: customer, channel: channel, conversation: conversation,
      text: String(decoding: utf8, as: UTF8.self), attachments: attachments, links: links)
  }
}
