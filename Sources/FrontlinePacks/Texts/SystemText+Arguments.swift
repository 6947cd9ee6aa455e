extension SystemText {
  /// The names of the arguments that the engine gives the text; a text need not use them.
  public var arguments: [String] {
    switch self {
    case .handoff, .handoffUnknownHours: ["team", "ticket", "position"]
    case .handoffClosed: ["team", "ticket", "position", "opens"]
    case .waitEstimate: ["wait"]
    case .promise: ["by"]
    case .stillNeeded: ["what"]
    case .movedToPrivate: ["channel"]
    case .community: ["link"]
    case .teamHours: ["team", "hours"]
    case .agentJoined: ["agent"]
    case .waitingForAgent, .ticketSolved, .ratingReopened, .reminder, .closedNoAnswer: ["ticket"]
    case .approvalGranted, .approvalRefused: ["what"]
    case .feedbackDone: ["topic"]
    case .transferred: ["team", "ticket"]
    case .languageFallback: ["language"]
    case .rephrase, .clarify, .nearestTopics, .somethingElse, .didThisHelp, .gladItHelped, .sorryTryAgain,
      .slotInvalid, .cancelled, .attachmentWithoutContext, .attachmentReceived, .lookingUp, .returnedToBot,
      .languageChanged, .messageTooLong, .welcome, .privateDetailsPlease, .throttled,
      .ratingRequestNumbers, .ratingRequestStars, .ratingRequestThumbs, .ratingRequestYesNo, .ratingThanks,
      .feedbackNoted, .incidentNotice:
      []
    }
  }
}
