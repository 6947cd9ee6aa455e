import Frontline
import FrontlineText

/// What an engine makes of a message that begins a conversation.
struct FirstDecision: Hashable {
  /// The channel of the conversation, a name that no policy has: private.
  static let channel = "replay"

  /// What was done.
  let kind: DecisionKind
  /// The intents that it was done about.
  let intents: [IntentID]
  /// The id of the rule that decided; nil: the engine's own order of decisions did.
  let rule: String?
  /// The language in which the bot speaks.
  let language: LocaleTag?
  /// The tier and team that people take over in; nil: the bot goes on.
  let queue: String?
  /// Why.
  let reason: String
  /// The most likely intents, most likely first.
  let candidates: [UnderstoodIntent]

  /// Lets an engine decide; nil where nothing is decided, as for what a machine wrote.
  init?(_ text: String, _ engine: SupportEngine, channel: String) throws(SupportError) {
    let id: ConversationID = "replay"
    var conversation = ConversationState(id: id)
    var desk = DeskState()
    let message = InboundMessage(
      id: "m", customer: Customer(id: "replay"), channel: channel, conversation: id, text: text)
    // Decisions do not look at the clock, but for office hours: those of a Monday morning everywhere in Europe.
    let now = Timestamp(seconds: 1_772_442_000)
    for event in try engine.decide(.receive(message), conversation: conversation, desk: desk, now: now) {
      switch event.event {
      case .conversation(let happened) where event.stream == StreamID.conversation(id):
        conversation.apply(happened, at: event.at)
      case .desk(let happened): desk.apply(happened)
      default: break
      }
    }
    guard let decision = conversation.lastDecision else { return nil }
    kind = decision.kind
    intents = decision.intents
    rule = decision.rule?.id
    language = conversation.language.choice?.chosen
    queue = desk.tickets.first.map { "\($0.queue.tier)/\($0.queue.team)" }
    reason = decision.reason
    candidates = Array((conversation.lastUnderstanding?.candidates ?? []).prefix(2))
  }
}
