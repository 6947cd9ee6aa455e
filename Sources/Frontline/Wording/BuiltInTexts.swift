internal import FrontlinePacks

/// The bot's own texts in plain English, for packs that do not bring one: a customer never meets silence.
enum BuiltInTexts {
  /// The text under a key.
  static func text(_ key: SystemText) -> String {
    switch key {
    case .rephrase: "Sorry, I did not understand that. Could you say it in other words?"
    case .clarify: "Which of these do you mean?"
    case .nearestTopics: "I still do not understand. Is it one of these?"
    case .somethingElse: "Something else"
    case .didThisHelp: "Did this help?"
    case .gladItHelped: "Glad it is solved."
    case .sorryTryAgain: "Sorry that this did not help. Please tell me what happens."
    case .slotInvalid: "That does not fit."
    case .cancelled: "All right, I have stopped."
    case .attachmentWithoutContext: "Thank you. What is this about?"
    case .attachmentReceived: "Thank you, I have received it."
    case .lookingUp: "One moment, I am looking it up."
    case .handoff: "I have handed you over to {team}. Your ticket is {ticket}, number {position} in the queue."
    case .handoffClosed:
      "I have handed you over to {team}. They are back {opens}. Your ticket is {ticket}, number {position} in the queue."
    case .handoffUnknownHours:
      "I have handed you over to {team}. Your ticket is {ticket}, number {position} in the queue."
    case .waitEstimate: "The wait is about {wait}."
    case .promise: "You will hear from us {by} at the latest, your time."
    case .stillNeeded: "Please send us this meanwhile: {what}"
    case .movedToPrivate: "We go on in private; please look at your messages ({channel})."
    case .privateDetailsPlease:
      "We are sorry. Please send us your order number or the e-mail address of your account, in a private message only."
    case .community: "Other customers may know the answer: {link}"
    case .throttled: "I have all your messages. Please give me a moment, then write what matters most in one message."
    case .teamHours: "{team}: {hours}"
    case .agentJoined: "{agent} is with you now."
    case .waitingForAgent: "I have passed that on; your ticket is {ticket}."
    case .transferred: "Your ticket {ticket} has gone on to {team}."
    case .returnedToBot: "I am with you again. What else can I do?"
    case .ticketSolved: "Your ticket {ticket} is solved."
    case .ratingRequestNumbers:
      "How was our help? Please answer with a number from 1 (poor) to 5 (very good). If it is not solved, just write no."
    case .ratingRequestStars: "How was our help? Please send one to five stars ⭐. If it is not solved, just write no."
    case .ratingRequestThumbs: "How was our help? Please send 👍 or 👎. If it is not solved, just write no."
    case .ratingRequestYesNo: "Is everything solved for you? Please answer yes or no."
    case .ratingThanks: "Thank you, that helps us to get better."
    case .ratingReopened: "I am sorry that it is not solved yet. Your ticket {ticket} is open again."
    case .reminder: "Our team is waiting for your answer in ticket {ticket}. Do you still need help? Just write here."
    case .closedNoAnswer:
      "We have not heard from you, so your ticket {ticket} is closed for now. If you still need help, just write here."
    case .approvalGranted: "Good news, this has been approved for you: {what}."
    case .approvalRefused: "I am sorry, this could not be approved: {what}."
    case .feedbackNoted: "I have passed this on to our product team and will tell you here when something comes of it."
    case .feedbackDone: "You once wrote to us about this: {topic}. It is done now. Thank you for telling us!"
    case .incidentNotice: "Many customers are asking about this right now. Our team knows and is already working on it."
    case .languageChanged: "We go on in English."
    case .languageFallback: "I cannot speak your language yet, so I answer in {language}."
    case .messageTooLong: "Your message is very long; I have read its beginning."
    case .welcome: "Hello, how can I help?"
    }
  }
}
