internal import FrontlineDesk

extension SupportHost {
  /// Delivers the effects that an earlier process, or a failure, left pending.
  @discardableResult
  public func deliverPending() async throws(SupportError) -> [Reply] {
    try await start()
    var pending: [Effect] = []
    for id in try await store.pendingEffects() where !inFlight.contains(id) {
      if let effect = try await effect(id) { pending.append(effect) } else { try await store.complete([id]) }
    }
    return try await deliver(pending)
  }

  /// Runs effects in order; the replies among them, and those after lookups that were answered at once.
  ///
  /// What fails stays pending, and so does what comes after it in the same conversation.
  func deliver(_ effects: [Effect]) async throws(SupportError) -> [Reply] {
    var replies: [Reply] = []
    var stuck: Set<StreamID> = []
    for effect in effects { inFlight.insert(effect.id) }
    defer { for effect in effects { inFlight.remove(effect.id) } }
    for effect in effects {
      switch effect.action {
      case .send(let reply):
        replies.append(reply)
        guard !stuck.contains(effect.id.stream) else { continue }
        do {
          try await self.effects.send(reply)
        } catch {
          stuck.insert(effect.id.stream)
          observer.failed(effect.id, error)
          continue
        }
        await complete(effect)
      case .lookUp(let request):
        guard !stuck.contains(effect.id.stream) else { continue }
        replies += try await lookUp(request, effect)
      case .wake: break
      }
    }
    return replies
  }

  private func lookUp(_ request: LookupRequest, _ effect: Effect) async throws(SupportError) -> [Reply] {
    var outcome: LookupOutcome?
    do {
      outcome = try await effects.lookUp(request)
    } catch {
      observer.failed(effect.id, error)
      outcome = .timedOut
    }
    let replies = if let outcome { try await finishLookup(request.id, outcome) } else { [Reply]() }
    await complete(effect)
    return replies
  }

  /// Marks an effect as done. Where the store fails it stays pending and comes again: that is what at least once means.
  private func complete(_ effect: Effect) async {
    do {
      try await store.complete([effect.id])
    } catch {
      observer.failed(effect.id, error)
    }
  }

  /// An effect by its id; nil where its texts were erased, its lookup is over, or its event has no such effect.
  private func effect(_ id: EffectID) async throws(SupportError) -> Effect? {
    guard case .conversation(let conversation) = id.stream,
      let envelope = try await envelopes(of: id.stream, after: id.sequence - 1).first, envelope.sequence == id.sequence
    else { return nil }
    let state = state.conversation(conversation)
    guard let effect = SupportEngine.effects(of: envelope, in: state).first(where: { $0.id == id }) else { return nil }
    if case .lookUp(let request) = effect.action,
      !state.openLookups.contains(where: { $0.number == request.id.number })
    {
      return nil
    }
    return effect
  }
}
