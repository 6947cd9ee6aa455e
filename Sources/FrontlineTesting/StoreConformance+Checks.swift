internal import Frontline

extension StoreConformance {
  struct Check: Sendable {
    var name: String
    var run: @Sendable (any Store) async throws -> Void
  }

  static let first = StreamID.conversation("app:c-1")
  static let second = StreamID.conversation("app:c-2")

  static func event(_ stream: StreamID, _ sequence: Int, payload: String = "{}") -> StoredEvent {
    StoredEvent(
      stream: stream, sequence: sequence, at: Timestamp(milliseconds: Int64(sequence)), kind: "kind", version: 1,
      payload: Array(payload.utf8))
  }

  static func require(_ condition: Bool, _ problem: String) throws {
    guard condition else { throw Failure(check: "", problem: problem) }
  }

  static let checks: [Check] = [
    Check(name: "an empty store has nothing") { store in
      try require(try await store.streams().isEmpty, "there are streams")
      try require(try await store.events(of: .desk, after: 0).isEmpty, "a stream that does not exist has events")
      try require(try await store.pendingEffects().isEmpty, "there are effects")
      try require(try await store.records(of: "app:c-1").isEmpty, "there are texts")
    },
    Check(name: "events come back as they were, in order") { store in
      let events = (1...3).map { event(first, $0, payload: "{\"n\":\($0),\"text\":\"ü\u{0}\"}") }
      try await store.append(StoreBatch(events: Array(events.prefix(2))))
      try await store.append(StoreBatch(events: [events[2]]))
      try require(try await store.events(of: first, after: 0) == events, "the events differ")
      try require(try await store.events(of: first, after: 2) == [events[2]], "the events after a number differ")
      try require(try await store.events(of: first, after: 9).isEmpty, "there are events after the last")
    },
    Check(name: "streams are told with their lengths, ordered") { store in
      try await store.append(StoreBatch(events: [event(second, 1), event(.desk, 1), event(first, 1), event(first, 2)]))
      let heads = [StreamHead(stream: first, sequence: 2), StreamHead(stream: second, sequence: 1)]
      try require(
        try await store.streams() == heads + [StreamHead(stream: .desk, sequence: 1)], "the streams differ")
    },
    Check(name: "an event that does not follow the last is a conflict") { store in
      try await store.append(StoreBatch(events: [event(first, 1)]))
      for sequence in [0, 1, 3] {
        try await requireConflict(store, StoreBatch(events: [event(first, sequence)]))
      }
      try await requireConflict(store, StoreBatch(events: [event(second, 2)]))
    },
    Check(name: "a batch with a conflict leaves nothing behind") { store in
      try await store.append(StoreBatch(events: [event(first, 1)]))
      let record = StoredRecord(conversation: "app:c-2", number: 1, customer: "c-2", text: "text")
      let effect = EffectID(stream: second, sequence: 1, index: 0)
      try await requireConflict(
        store, StoreBatch(events: [event(second, 1), event(first, 1)], records: [record], effects: [effect]))
      try require(try await store.events(of: second, after: 0).isEmpty, "an event was kept")
      try require(try await store.records(of: "app:c-2").isEmpty, "a text was kept")
      try require(try await store.pendingEffects().isEmpty, "an effect was kept")
    },
    Check(name: "of appends at the same time one wins") { store in
      let wins = await withTaskGroup(of: Bool.self) { group in
        for _ in 0..<16 {
          group.addTask { (try? await store.append(StoreBatch(events: [event(first, 1)]))) != nil }
        }
        return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      try require(wins == 1, "\(wins) won")
      try require(try await store.events(of: first, after: 0).count == 1, "there is not exactly one event")
    },
    Check(name: "effects are pending until they are completed") { store in
      let ids = [1, 2].map { EffectID(stream: first, sequence: $0, index: 0) }
      try await store.append(StoreBatch(events: [event(first, 1), event(first, 2)], effects: [ids[1], ids[0]]))
      try require(try await store.pendingEffects() == ids, "the effects differ, or are not ordered")
      try await store.complete([ids[0]])
      try await store.complete([ids[0], EffectID(stream: .desk, sequence: 7, index: 0)])
      try require(try await store.pendingEffects() == [ids[1]], "the wrong effects are pending")
    },
    Check(name: "texts come back as they were, ordered") { store in
      let texts = ["", "multi\nline", "U+0000: \u{0}", String(repeating: "漢", count: 5000), "🙂\u{202E}"]
      let records = texts.enumerated().map {
        StoredRecord(conversation: "app:c-1", number: $0.offset + 1, customer: "c-1", text: $0.element)
      }
      try await store.append(StoreBatch(events: [event(first, 1)], records: records.reversed()))
      try require(try await store.records(of: "app:c-1") == records, "the texts differ")
    },
    Check(name: "erasing a customer deletes their texts and nothing else") { store in
      let mine = StoredRecord(conversation: "app:c-1", number: 1, customer: "c-1", text: "mine")
      let other = StoredRecord(conversation: "app:c-2", number: 1, customer: "c-2", text: "other")
      try await store.append(StoreBatch(events: [event(first, 1), event(second, 1)], records: [mine, other]))
      try require(try await store.eraseRecords(of: "c-1") == ["app:c-1"], "the wrong conversations are told")
      try require(try await store.records(of: "app:c-1").isEmpty, "a text is left")
      try require(try await store.records(of: "app:c-2") == [other], "another customer's text is gone")
      try require(try await store.events(of: first, after: 0).count == 1, "an event is gone")
      try require(try await store.eraseRecords(of: "nobody").isEmpty, "conversations are told for nobody")
    },
  ]

  private static func requireConflict(_ store: any Store, _ batch: StoreBatch) async throws {
    do {
      try await store.append(batch)
    } catch {
      try require(error.code == .conflict, "the error has the code \(error.code.rawValue), not conflict")
      return
    }
    throw Failure(check: "", problem: "no error was thrown for a batch that does not follow the last event")
  }
}
