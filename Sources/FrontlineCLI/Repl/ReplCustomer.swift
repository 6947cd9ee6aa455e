import Frontline
import FrontlineText

/// Who the user of the REPL is as a customer.
struct ReplCustomer {
  /// The locale of the profile.
  var locale: LocaleTag?
  /// The zone.
  var zone: String?
  /// Counts conversations; `:reset` begins another.
  var conversation = 1
  private var messages = 0

  /// Creates a customer.
  init(locale: LocaleTag?, zone: String?) {
    self.locale = locale
    self.zone = zone
  }

  /// The next message on a channel.
  mutating func message(_ text: String, attachments: [Attachment] = [], on channel: String) -> InboundMessage {
    messages += 1
    return InboundMessage(
      id: MessageID("m-\(messages)"), customer: Customer(id: "you", locale: locale, zone: zone), channel: channel,
      conversation: id(on: channel), text: text, attachments: attachments)
  }

  /// The conversation on a channel.
  func id(on channel: String) -> ConversationID { ConversationID("\(channel):you:\(conversation)") }
}
