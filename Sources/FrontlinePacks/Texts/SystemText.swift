/// The texts that the bot says by itself, apart from any intent: asking back, handing over, taking back.
///
/// Each is an ICU message in the `texts:` section of a locale file (as shipped, those of the pack `common`), under
/// ``name``. The comment names its arguments.
public enum SystemText: String, Hashable, Sendable, Codable, CaseIterable {
  /// Nobody understood; please say it differently.
  case rephrase
  /// Asks which of the choices is meant. The choices follow as a list.
  case clarify
  /// Nobody understood again; these topics are the nearest. The choices follow as a list.
  case nearestTopics = "nearest-topics"
  /// The label of the choice that none of the others fits.
  case somethingElse = "something-else"
  /// Asks whether the answer helped.
  case didThisHelp = "did-this-help"
  /// Glad that it is solved.
  case gladItHelped = "glad-it-helped"
  /// Sorry that it did not help; another try before a person takes over.
  case sorryTryAgain = "sorry-try-again"
  /// A value that was asked for does not fit; asked again after it.
  case slotInvalid = "slot-invalid"
  /// The customer stopped what was being asked.
  case cancelled
  /// An attachment arrived with nothing that tells what it is for.
  case attachmentWithoutContext = "attachment-without-context"
  /// An attachment was taken as what had been asked for.
  case attachmentReceived = "attachment-received"
  /// A lookup is under way.
  case lookingUp = "looking-up"
  /// Handed over while the team works. Arguments: team, ticket, position (number).
  case handoff
  /// Handed over outside hours. Arguments: team, ticket, position (number), opens (date and time text in the customer's zone).
  case handoffClosed = "handoff-closed"
  /// Handed over to a team of which no opening is known. Arguments: team, ticket, position (number).
  case handoffUnknownHours = "handoff-unknown-hours"
  /// How long it takes until a person is there. Arguments: wait (a length of time).
  case waitEstimate = "wait-estimate"
  /// Until when a person replies at the latest. Arguments: by (date and time text in the customer's zone).
  case promise
  /// What the people need and the customer has not given yet. Arguments: what (a list).
  case stillNeeded = "still-needed"
  /// Said in public: the talk goes on in private. Arguments: channel.
  case movedToPrivate = "moved-to-private"
  /// Asks politely for order or account, in private only.
  case privateDetailsPlease = "private-details-please"
  /// Other customers may help. Arguments: link.
  case community
  /// Too many messages, or the same again and again: they are kept and not answered for now.
  case throttled
  /// The hours of a team. Arguments: team, hours (a text in the customer's zone).
  case teamHours = "team-hours"
  /// A person takes over now. Arguments: agent.
  case agentJoined = "agent-joined"
  /// A person is at work on it already; the message has been passed on. Arguments: ticket.
  case waitingForAgent = "waiting-for-agent"
  /// The ticket went on to another tier. Arguments: team, ticket.
  case transferred
  /// The person handed back to the bot.
  case returnedToBot = "returned-to-bot"
  /// The ticket was resolved. Arguments: ticket.
  case ticketSolved = "ticket-solved"
  /// Asks for a rating from 1 to 5, or "no".
  case ratingRequestNumbers = "rating-request-numbers"
  /// Asks for one to five stars, or "no".
  case ratingRequestStars = "rating-request-stars"
  /// Asks for a thumb up or down, or "no".
  case ratingRequestThumbs = "rating-request-thumbs"
  /// Asks whether it is solved, yes or no.
  case ratingRequestYesNo = "rating-request-yes-no"
  /// Thanks for a rating.
  case ratingThanks = "rating-thanks"
  /// A solved ticket is open again, since the customer says that it is not solved: `ticket`.
  case ratingReopened = "rating-reopened"
  /// The team waits for the customer's answer: `ticket`.
  case reminder
  /// A ticket was closed since the customer did not answer: `ticket`.
  case closedNoAnswer = "closed-no-answer"
  /// Goodwill was granted; its name, with the amount where there is one: `what`.
  case approvalGranted = "approval-granted"
  /// Goodwill was refused: `what`.
  case approvalRefused = "approval-refused"
  /// A suggestion went to the product team.
  case feedbackNoted = "feedback-noted"
  /// What the customer had suggested is done; the intent's label: `topic`.
  case feedbackDone = "feedback-done"
  /// Many have this question at the moment, and people are working on it.
  case incidentNotice = "incident-notice"
  /// From now on in this language. Said in the new language.
  case languageChanged = "language-changed"
  /// There is no pack in the customer's language; this one is used instead. Arguments: language (its name).
  case languageFallback = "language-fallback"
  /// The message is too long to be read whole.
  case messageTooLong = "message-too-long"
  /// A greeting of the console or widget before the first message.
  case welcome

  /// The key in locale files.
  public var name: String { rawValue }
}
