internal import Frontline
internal import Synchronization

/// A store in memory that also keeps the order in which events happened over all streams.
final class RecordingStore: Store {
  private let inner = MemoryStore()
  private let recorded = Mutex<[StoredEvent]>([])

  /// Every event so far, in order.
  var events: [StoredEvent] { recorded.withLock { $0 } }

  /// The events from a place on, in order.
  func events(from start: Int) -> ArraySlice<StoredEvent> { recorded.withLock { $0.dropFirst(start) } }

  func append(_ batch: StoreBatch) async throws(SupportError) {
    try await inner.append(batch)
    recorded.withLock { $0 += batch.events }
  }

  func streams() async throws(SupportError) -> [StreamHead] { try await inner.streams() }

  func events(of stream: StreamID, after sequence: Int) async throws(SupportError) -> [StoredEvent] {
    try await inner.events(of: stream, after: sequence)
  }

  func records(of conversation: ConversationID) async throws(SupportError) -> [StoredRecord] {
    try await inner.records(of: conversation)
  }

  func pendingEffects() async throws(SupportError) -> [EffectID] { try await inner.pendingEffects() }

  func complete(_ effects: [EffectID]) async throws(SupportError) { try await inner.complete(effects) }

  @discardableResult
  func eraseRecords(of customer: CustomerID) async throws(SupportError) -> [ConversationID] {
    try await inner.eraseRecords(of: customer)
  }
}
