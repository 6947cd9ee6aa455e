public import FrontlineDesk
public import FrontlinePacks
public import FrontlineText

/// What happened in a conversation. Events carry outcomes: a replay applies them and decides nothing again.
///
/// More kinds may come; a `switch` outside this package needs a default.
public enum ConversationEvent: Hashable, Sendable {
  /// The conversation began.
  case started(ConversationStarted)
  /// What is known of the customer changed.
  case profileChanged(CustomerProfile)
  /// A message came in.
  case messageReceived(MessageReceived)
  /// A message was understood so.
  case understood(Understanding)
  /// From now on the conversation is in this language.
  case languageChosen(LanguageChosen)
  /// A message spoke weakly for another language than the conversation's.
  case languageDoubted(LanguageDoubted)
  /// The memory of the running matter ran out.
  case contextExpired
  /// The bot turned to an intent.
  case matterOpened(MatterOpened)
  /// The running matter ended.
  case matterClosed(MatterClosed)
  /// A slot was asked for.
  case slotAsked(SlotAsked)
  /// A slot was filled.
  case slotFilled(SlotFilled)
  /// A value did not fit the slot that was asked for.
  case slotRejected(SlotRejected)
  /// A lookup was started.
  case lookupStarted(LookupStarted)
  /// A lookup ended, one way or another.
  case lookupFinished(LookupFinished)
  /// The turn's decision.
  case decided(DecisionRecord)
  /// Something was said to the customer.
  case replied(Replied)
  /// People hold the conversation from now on.
  case held(ConversationHeld)
  /// The hold by people lasts longer.
  case holdExtended(HoldExtended)
  /// The bot speaks again.
  case holdEnded(HoldEnded)
  /// A public talk goes on in private.
  case movedToPrivate(MovedToPrivate)
  /// A private conversation goes on where a public one stopped.
  case continued(ContinuedFromPublic)
  /// A message was kept and not answered.
  case throttled(Throttled)
  /// A message came that others may follow at once: it is read with them.
  case burstBegun(BurstBegun)
  /// Another message of the burst came.
  case burstGrown(BurstGrown)
  /// The burst is read now, as one turn.
  case burstEnded
  /// Modifiers that came to apply while a ticket waits raised its urgency.
  case urgencyRaised(UrgencyRaised)
  /// The customer was asked how it was.
  case ratingAsked(RatingAsked)
  /// The customer rated.
  case rated(Rated)
  /// A request for a rating was answered without one.
  case ratingEnded(RatingEnded)
  /// The customer was reminded that people wait for an answer.
  case reminderSent(ReminderSent)
  /// A note about a ticket was written, for its people only.
  case agentNoted(AgentNoted)
  /// The customer said that an answer did not help.
  case answerFailed(AnswerFailed)
  /// People told what they did before they gave the conversation back to the bot.
  case workNoted(WorkNoted)
  /// The customer was told of something that happened outside.
  case noticeSent(NoticeSent)
  /// The customer's texts were erased.
  case erased
}

/// A conversation's beginning.
public struct ConversationStarted: Hashable, Sendable, Codable {
  /// The customer.
  public var customer: CustomerID
  /// The channel's name.
  public var channel: String
  /// Whether others can read along.
  public var channelKind: ChannelKind
}

/// A message that came in.
public struct MessageReceived: Hashable, Sendable, Codable {
  /// Its idempotency key.
  public var id: MessageID
  /// What was written, as far as it was read.
  public var text: ErasableText
  /// Files that came with it.
  public var attachments: [AttachmentRecord]
  /// Links that came with it.
  public var links: [ErasableText]
  /// The size of the text as it came, in bytes.
  public var byteCount: Int
  /// Whether the text was longer than what is read.
  public var isTruncated: Bool
  /// When the customer sent it, by the channel's clock; nil: unknown.
  public var sentAt: Timestamp?
}

/// A choice of language.
public struct LanguageChosen: Hashable, Sendable, Codable {
  /// Why a language was chosen.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The first message is written in it.
    case firstMessage
    /// The first message is a courtesy of this language, and nothing more is known.
    case courtesy
    /// The packs understand the first message in it.
    case understood
    /// The customer's profile says so, and the messages say nothing.
    case profile
    /// The channel's settings say so, and neither messages nor profile say anything.
    case channel
    /// The policy's default, since nothing is known.
    case policyDefault
    /// The customer asked for it.
    case wish
    /// The customer chose it to be served in, as in the menu of an app.
    case setting
    /// A message leaves no doubt.
    case strongEvidence
    /// Two messages in a row speak for it.
    case repeatedEvidence
    /// The public conversation that this one goes on for is in it.
    case continued
  }

  /// Which locale was wanted, which one the packs serve it with, and how that was found.
  public var choice: LocaleChoice
  /// Why.
  public var reason: Reason
}

/// Weak evidence for another language.
public struct LanguageDoubted: Hashable, Sendable, Codable {
  /// The language that the message seems to be in; nil: the doubt is over.
  public var language: LocaleTag?
}

/// The bot's turning to an intent.
public struct MatterOpened: Hashable, Sendable, Codable {
  /// The intent.
  public var intent: IntentID
  /// Intents of the same message that wait until this one is through.
  public var queue: [IntentID]
}

/// The end of a matter.
public struct MatterClosed: Hashable, Sendable, Codable {
  /// Why a matter ended.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The customer said that it is solved.
    case solved
    /// The customer stopped it.
    case cancelled
    /// The customer turned to something else.
    case switched
    /// People took it over.
    case handedOver
  }

  /// The intent.
  public var intent: IntentID
  /// Why.
  public var reason: Reason
}

/// The asking of a slot.
public struct SlotAsked: Hashable, Sendable, Codable {
  /// The intent.
  public var intent: IntentID
  /// The slot's name.
  public var slot: String
}

/// The filling of a slot.
public struct SlotFilled: Hashable, Sendable, Codable {
  /// The intent.
  public var intent: IntentID
  /// The slot's name and its value.
  public var slot: NamedText
}

/// A value that did not fit.
public struct SlotRejected: Hashable, Sendable, Codable {
  /// The intent.
  public var intent: IntentID
  /// The slot's name.
  public var slot: String
}

/// A hold by people.
public struct ConversationHeld: Hashable, Sendable, Codable {
  /// The ticket that holds the conversation.
  public var ticket: TicketID
  /// The id of its team.
  public var team: String
  /// What was asked, what was tried and what failed, for the people; nil where the ticket was theirs before.
  public var summary: ErasableText?
  /// When the hold ends unless somebody says something.
  public var until: Timestamp
}

/// A longer hold.
public struct HoldExtended: Hashable, Sendable, Codable {
  /// When the hold ends now.
  public var until: Timestamp
}

/// A waiting ticket that became more urgent.
public struct UrgencyRaised: Hashable, Sendable, Codable {
  /// The ticket.
  public var ticket: TicketID
  /// The modifiers that apply now and did not before.
  public var modifiers: [ModifierReference]
}

/// The end of a hold.
public struct HoldEnded: Hashable, Sendable, Codable {
  /// Why a hold ended.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The people handed back to the bot.
    case returned
    /// The ticket was resolved or closed.
    case resolved
    /// Nobody said anything for too long.
    case expired
  }

  /// Why.
  public var reason: Reason
}
