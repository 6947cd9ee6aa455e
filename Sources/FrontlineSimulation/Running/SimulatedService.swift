internal import Frontline
internal import Synchronization

/// The service around the host: it keeps what is sent, and answers the lookups that the scenario answers by itself.
final class SimulatedService: EffectHandler {
  private let lookups: [Scenario.LookupReply]
  private let sentReplies = Mutex<[Reply]>([])

  init(lookups: [Scenario.LookupReply]) { self.lookups = lookups }

  /// What was sent so far, in order.
  var sent: [Reply] { sentReplies.withLock { $0 } }

  func send(_ reply: Reply) async { sentReplies.withLock { $0.append(reply) } }

  func lookUp(_ request: LookupRequest) async -> LookupOutcome? {
    lookups.first { $0.lookup == request.lookup }?.outcome
  }
}
