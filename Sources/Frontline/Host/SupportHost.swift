public import FrontlineDesk
public import FrontlineText
public import Logging

/// Runs a ``SupportEngine``: takes commands, appends the events that they lead to, runs effects, and wakes when something is
/// due. It is all that touches the world.
///
/// ```swift
/// let host = SupportHost(engine: engine)
/// let replies = try await host.receive(
///   InboundMessage(id: "m-1", customer: "c-1", channel: "app", text: "my card keeps getting declined"))
/// ```
///
/// One decision is made at a time. Events are appended before anything else happens; effects are delivered afterwards, at
/// least once, those of a command in order. After a crash ``restore(from:engine:effects:clock:logger:)`` replays the store
/// to the equal state and delivers what was pending. Several hosts may share a store; the one that loses a race reads again
/// and decides anew.
///
/// Logs go to swift-log, counters and timers to swift-metrics, spans to swift-distributed-tracing; none holds a customer's
/// text.
///
/// ## Topics
/// ### Making one
/// - ``init(engine:store:effects:clock:logger:)``
/// - ``restore(from:engine:effects:clock:logger:)``
/// ### Customers
/// - ``receive(_:)``
/// - ``finishLookup(_:_:)``
/// - ``erase(_:)``
/// ### Agents
/// - ``perform(_:)``
/// - ``reply(_:)``
/// ### Other packs
/// - ``reload(_:)``
/// - ``reload(compiled:zones:)``
/// ### Time
/// - ``nextDeadline``
/// - ``advance()``
/// - ``run(pause:)``
public actor SupportHost {
  /// The engine.
  public private(set) var engine: SupportEngine
  let store: any Store
  let effects: any EffectHandler
  let clock: @Sendable () -> Timestamp
  let observer: HostObserver
  let coder = EventCoder()
  var state = HostState()
  var inFlight: Set<EffectID> = []
  private var turnstile = Turnstile()
  private var hasStarted = false

  /// How often a command is decided anew when other hosts append at the same time. Who reads again comes a little later
  /// than who goes on, and so may lose to all that a busy host has to do at the moment.
  public static let conflictLimit = 64

  /// Makes a host with an empty store, or one that is read when the first command comes.
  ///
  /// - Parameters:
  ///   - engine: what decides.
  ///   - store: where events go; default: memory.
  ///   - effects: the world; default: replies are only returned.
  ///   - clock: the time; default: the machine's.
  ///   - logger: where logs go; default: the label `frontline`.
  public init(
    engine: SupportEngine, store: any Store = MemoryStore(), effects: any EffectHandler = ReturningEffects(),
    clock: @escaping @Sendable () -> Timestamp = SystemClock.now, logger: Logger = Logger(label: "frontline")
  ) {
    self.engine = engine
    self.store = store
    self.effects = effects
    self.clock = clock
    observer = HostObserver(logger: logger)
  }

  /// Makes a host that goes on where another left off: replays the store and delivers the effects that were pending.
  ///
  /// - Throws: ``SupportError`` where the store fails or holds an event that cannot be read.
  public static func restore(
    from store: any Store, engine: SupportEngine, effects: any EffectHandler = ReturningEffects(),
    clock: @escaping @Sendable () -> Timestamp = SystemClock.now, logger: Logger = Logger(label: "frontline")
  ) async throws(SupportError) -> SupportHost {
    let host = SupportHost(engine: engine, store: store, effects: effects, clock: clock, logger: logger)
    try await host.start()
    try await host.deliverPending()
    return host
  }

  /// The state of a conversation; an empty one where there is none.
  public func conversation(_ id: ConversationID) -> ConversationState { state.conversation(id) }

  /// The conversations, by id.
  public var conversations: [ConversationID] { state.conversations.keys.sorted() }

  /// The state of the desk.
  public var desk: DeskState { state.desk }

  /// When something is next due by itself: a lookup, a hold, an offer, a service level; nil: nothing.
  public var nextDeadline: Timestamp? {
    var earliest = engine.desk.nextDeadline(state.desk)
    for conversation in state.conversations.values {
      guard let deadline = conversation.nextDeadline else { continue }
      earliest = min(earliest ?? deadline, deadline)
    }
    return earliest
  }

  /// Why the engine did what it did last in a conversation.
  public func explain(_ conversation: ConversationID) -> Explanation? {
    engine.explain(state.conversation(conversation))
  }

  /// From now on with an engine, of whose packs the log is told.
  func adopt(_ engine: SupportEngine, _ loaded: PolicyLoaded) async throws(SupportError) {
    try await serialized { () throws(SupportError) in
      try await startIfNeeded()
      // First into the log: where the store fails, nothing has happened.
      try await note(loaded)
      self.engine = engine
    }
  }

  /// Replays the store; once.
  func start() async throws(SupportError) {
    try await serialized { () throws(SupportError) in try await startIfNeeded() }
  }

  func startIfNeeded() async throws(SupportError) {
    guard !hasStarted else { return }
    state = try await replay()
    hasStarted = true
    try await note(engine.policyLoaded)
  }

  /// Notes what the engine runs on, unless the log's last word is that. Hosts that start together race for it.
  private func note(_ loaded: PolicyLoaded) async throws(SupportError) {
    for attempt in 1...Self.conflictLimit where state.lastPolicy != loaded {
      let at = max(clock(), state.desk.now)
      do throws(SupportError) {
        try await append(state.envelopes([StreamedEvent(stream: .desk, at: at, event: .policyLoaded(loaded))]))
      } catch {
        guard error.code == .conflict, attempt < Self.conflictLimit else { throw error }
        _ = try await catchUp([.desk])
      }
    }
  }

  /// Runs the body when every body before it has ended.
  func serialized<Value: Sendable>(
    _ body: () async throws(SupportError) -> Value
  ) async throws(SupportError) -> Value {
    if !turnstile.enterIfFree() {
      await withCheckedContinuation { turnstile.queue($0) }
    }
    defer { turnstile.leave() }
    return try await body()
  }
}
