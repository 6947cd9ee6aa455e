/// The world, as far as support touches it: what a service implements to send replies and to answer lookups.
///
/// Effects are delivered at least once, those of a command in order: one that failed, or whose delivery a crash cut off,
/// comes again. A channel that must not send twice remembers ``Reply/conversation`` and ``Reply/number``.
///
/// Called outside of the host's lock: a handler may take its time and may call the host.
public protocol EffectHandler: Sendable {
  /// Sends a reply to the customer. An error leaves it pending: it is sent again by ``SupportHost/deliverPending()``.
  func send(_ reply: Reply) async throws

  /// Asks the service's own data.
  ///
  /// - Returns: the outcome; nil where it will come later by ``SupportHost/finishLookup(_:_:)``. An error counts as timed out.
  func lookUp(_ request: LookupRequest) async throws -> LookupOutcome?
}

/// Does nothing: replies are only returned by ``SupportHost/receive(_:)``, and lookups wait for
/// ``SupportHost/finishLookup(_:_:)``.
public struct ReturningEffects: EffectHandler {
  /// Creates the handler.
  public init() {}

  /// Does nothing.
  public func send(_ reply: Reply) async {}

  /// Waits.
  public func lookUp(_ request: LookupRequest) async -> LookupOutcome? { nil }
}
