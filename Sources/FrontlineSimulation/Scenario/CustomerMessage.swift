public import Frontline
public import FrontlineText

/// A message as a scenario's customer sends it.
public struct CustomerMessage: Hashable, Sendable {
  /// Who writes.
  public var customer: CustomerID
  /// What is written; may be empty.
  public var text: String
  /// The idempotency key; nil: a new one.
  public var id: MessageID?
  /// The channel; nil: the customer's.
  public var channel: String?
  /// The language that the customer has chosen to be served in by now; nil: the customer's.
  public var language: LocaleTag?
  /// Files that come with it.
  public var attachments: [Attachment]
  /// Links that come with it.
  public var links: [String]
  /// When it was sent, by the channel's clock; nil: unknown.
  public var sentAt: ScenarioMoment?
  /// Whether the channel knows that a machine wrote it.
  public var isAutomatic = false
}
