internal import FrontlineDesk
internal import FrontlineText
internal import Logging
internal import Metrics

/// Tells logs and metrics what happens. Nothing here may name a customer's text: events are told by kinds, ids and rules.
struct HostObserver: Sendable {
  let logger: Logger

  init(logger: Logger) { self.logger = logger }

  /// Events were appended.
  func appended(_ envelopes: [EventEnvelope]) {
    for envelope in envelopes {
      switch envelope.event {
      case .conversation(let event): appended(event, envelope.stream)
      case .policyLoaded(let loaded):
        logger.info(
          "packs loaded", metadata: ["index": "\(loaded.index)", "icu": "\(loaded.icu)", "zones": "\(loaded.zones)"])
      case .desk, .unknown: break
      }
    }
    Counter(label: "frontline_events_total").increment(by: envelopes.count)
  }

  private func appended(_ event: ConversationEvent, _ stream: StreamID) {
    switch event {
    case .decided(let decision):
      Counter(label: "frontline_decisions_total", dimensions: [("kind", decision.kind.rawValue)]).increment()
      logger.info(
        "decided",
        metadata: [
          "stream": "\(stream)", "kind": "\(decision.kind)", "reason": "\(decision.reason)",
          "rule": "\(decision.rule?.id ?? "-")", "intents": "\(decision.intents.map(\.description))",
        ])
    case .understood(let understanding):
      logger.debug(
        "understood",
        metadata: [
          "stream": "\(stream)", "language": "\(understanding.detected)",
          "decision": "\(understanding.decision.rawValue)",
          "confidence": "\(understanding.confidence)",
        ])
    case .held(let hold):
      Counter(label: "frontline_handovers_total", dimensions: [("team", hold.team)]).increment()
    case .lookupFinished(let lookup):
      Counter(
        label: "frontline_lookups_total", dimensions: [("lookup", lookup.lookup), ("result", lookup.result.rawValue)]
      ).increment()
    default: break
    }
  }

  /// A turn took so long from its command to its last event.
  func took(_ duration: Duration, _ command: String) {
    let (seconds, attoseconds) = duration.components
    let nanoseconds = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let total = nanoseconds.overflow ? Int64.max : nanoseconds.partialValue + attoseconds / 1_000_000_000
    Timer(label: "frontline_command_seconds", dimensions: [("command", command)]).recordNanoseconds(total)
  }

  /// An effect failed; it stays pending. Only the kind of error is told: an error of a channel may quote a message.
  func failed(_ effect: EffectID, _ error: any Error) {
    Counter(label: "frontline_effect_failures_total").increment()
    logger.warning(
      "an effect failed and stays pending",
      metadata: ["stream": "\(effect.stream)", "event": "\(effect.sequence)", "error": "\(type(of: error))"])
  }

  /// The store failed while time passed. Its error holds no text.
  func stumbled(_ error: SupportError) {
    logger.error("time could not pass", metadata: ["error": "\(error)"])
  }

  /// A command came a second time, or came too late, and changed nothing.
  func ignored(_ command: String) {
    logger.debug("nothing to do", metadata: ["command": "\(command)"])
  }
}
