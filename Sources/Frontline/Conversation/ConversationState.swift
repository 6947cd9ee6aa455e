public import FrontlineDesk
public import FrontlinePacks
public import FrontlineText

/// All that a conversation is at a moment: a pure function of its events.
public struct ConversationState: Hashable, Sendable {
  /// The conversation.
  public let id: ConversationID
  /// The number of events so far: the version that the next append expects.
  public var version = 0
  /// When the last event happened; time never runs backwards from here.
  public var lastEventAt: Timestamp = .min
  /// The customer; nil before the first message.
  public var profile: CustomerProfile?
  /// The channel's name.
  public var channel = ""
  /// Whether others can read along.
  public var channelKind: ChannelKind = .private
  /// The language of the conversation.
  public var language = LanguageState()
  /// Who speaks for the company.
  public var speaker: Speaker = .bot
  /// The summary that went with the last hand-over.
  public var summary: ErasableText?
  /// The ticket that was opened last; it goes on where the matter comes back.
  public var lastTicket: TicketID?
  /// The running matter.
  public var matter: Matter?
  /// The choices that the customer was offered last and has not answered yet.
  public var choices: [Choice] = []
  /// How often things went wrong in a row.
  public var streaks = Streaks()
  /// How often each intent was answered, in the order of first answers.
  public var askedIntents: [IntentCount] = []
  /// The intents of the conversation with their confidence, in order, the last ``memoryLimit``.
  public var matchedIntents: [UnderstoodIntent] = []
  /// Lookups that have not ended.
  public var openLookups: [LookupStarted] = []
  /// Lookups that ended, the last ``memoryLimit``.
  public var finishedLookups: [LookupFinished] = []
  /// The slots that were filled, the last ``memoryLimit``; of one name the last counts.
  public var slots: [SlotFilled] = []
  /// Attachments that came, the last ``memoryLimit``.
  public var attachments: [AttachmentRecord] = []
  /// What was said, in order.
  public var transcript = RecentList<TranscriptEntry>()
  /// The idempotency keys of the last ``keyLimit`` messages of customer and agents.
  public var seenMessages = RecentList<MessageID>()
  /// What was understood of the last message.
  public var lastUnderstanding: Understanding?
  /// The last decision.
  public var lastDecision: DecisionRecord?
  /// When the customer wrote last.
  public var lastMessageAt: Timestamp?
  /// When the customer's talks here began, the last ``memoryLimit``: the first message, and those after a pause of
  /// ``talkPause``.
  public var talks: [Timestamp] = []
  /// The ids of the modifiers that raised the urgency of the waiting ticket after its hand-over.
  public var raisedBy: [String] = []
  /// Messages that are not read yet, for others may follow at once.
  public var burst: Burst?
  /// The messages of the last turn, in the order in which they came.
  public var turnMessages: [MessageID] = []
  /// The private conversation in which this public one goes on.
  public var movedTo: ConversationID?
  /// The public conversation that this private one goes on for.
  public var continuedFrom: ConversationID?
  /// Why the last message was not answered; nil: it was, or people hold the conversation.
  public var throttledFor: Throttled.Reason?
  /// Things that were said once already.
  public var notices: [Notice] = []
  /// The request for a rating that the customer may still answer.
  public var openRating: RatingAsked?
  /// Tickets that the customer was asked to rate, in order, at most ``memoryLimit``.
  public var ratedTickets: [TicketID] = []
  /// What people noted about the conversation's tickets, in order, at most ``memoryLimit``.
  public var notes: [AgentNoted] = []
  /// Since when people hold the conversation, where they do.
  public var heldSince: Timestamp?
  /// When the customer last told people something, before the conversation came back to the bot.
  public var toldPeople: ClosedRange<Timestamp>?
  /// Intents whose answer did not help and whose matter nobody has solved since, at most ``memoryLimit``.
  public var failedAnswers: [IntentID] = []
  /// The number of the next side record.
  public var nextRecord = 1
  /// The number of replies so far.
  public var replyCount = 0
  /// The number of lookups so far.
  public var lookupCount = 0

  /// The number of idempotency keys that are kept: a message that comes again after so many others counts as new.
  public static let keyLimit = 512
  /// The pause after which a message begins another talk: eight hours.
  public static let talkPause = Duration.seconds(8 * 3600)
  /// The number of intents, slots, lookups and attachments that are kept.
  public static let memoryLimit = 64
  /// The number of transcript entries that are kept.
  public static let transcriptLimit = 2000

  /// A conversation in which nothing has happened.
  public init(id: ConversationID) { self.id = id }
}

/// Who speaks for the company.
public enum Speaker: Hashable, Sendable {
  /// The engine.
  case bot
  /// The people of a ticket, until a moment unless somebody says something.
  case ticket(TicketID, until: Timestamp)
}

/// The language of a conversation.
public struct LanguageState: Hashable, Sendable {
  /// The wanted locale and the one that serves it; nil before the first choice.
  public var choice: LocaleChoice?
  /// Another language that the last message weakly spoke for.
  public var doubt: LocaleTag?

  /// The language of a new conversation.
  public init() {}
}

/// What the conversation is about at the moment.
public struct Matter: Hashable, Sendable {
  /// The intent.
  public var intent: IntentID
  /// Intents that wait until this one is through.
  public var queue: [IntentID]
  /// The slot that was asked for last and is not filled.
  public var askedSlot: String?
  /// How often the slot that is asked for got a value that does not fit.
  public var slotFailures = 0
  /// Whether the intent was answered.
  public var isAnswered = false
  /// How often the customer said that the answer did not help.
  public var notSolvedCount = 0

  /// Creates a matter.
  public init(intent: IntentID, queue: [IntentID] = []) {
    self.intent = intent
    self.queue = queue
  }
}

/// How often things went wrong in a row. An answer sets all to zero; small talk changes nothing.
public struct Streaks: Hashable, Sendable {
  /// Messages that nobody understood.
  public var notUnderstood = 0
  /// Messages that meant several intents.
  public var ambiguous = 0
  /// Turns that brought nothing forward.
  public var idle = 0

  /// No failure yet.
  public init() {}
}

/// How often an intent was answered.
public struct IntentCount: Hashable, Sendable {
  /// The intent.
  public var intent: IntentID
  /// How often.
  public var count: Int
  /// How often since the conversation's language last changed: the same question in another language is no repetition.
  public var countInLanguage: Int
}

/// One entry of what was said.
public struct TranscriptEntry: Hashable, Sendable {
  /// Who said it.
  public enum Author: Hashable, Sendable {
    /// The customer.
    case customer
    /// The engine.
    case bot
    /// An agent.
    case agent(AgentID)
  }

  /// Who said it.
  public var author: Author
  /// The message's key, where a customer or an agent wrote it.
  public var message: MessageID?
  /// When.
  public var at: Timestamp
  /// When the customer sent it, by the channel's clock; nil: unknown.
  public var sentAt: Timestamp?
  /// The texts; erased ones have no value.
  public var texts: [ErasableText]
  /// Files that went with it.
  public var attachments: [AttachmentRecord]
}
