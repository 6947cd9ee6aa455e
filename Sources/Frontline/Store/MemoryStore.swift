public import FrontlineDesk
internal import Synchronization

/// A store that forgets everything when the process ends: for tests, trials and the console.
///
/// Thread safe. Appending costs a dictionary look-up an event; what is kept grows without bound.
public final class MemoryStore: Store {
  private struct Contents {
    var streams: [StreamID: [StoredEvent]] = [:]
    var records: [ConversationID: [Int: StoredRecord]] = [:]
    var effects: Set<EffectID> = []
  }

  private let contents = Mutex(Contents())

  /// Creates an empty store.
  public init() {}

  /// Appends a batch, all or nothing.
  public func append(_ batch: StoreBatch) async throws(SupportError) {
    let conflict: StreamID? = contents.withLock { contents in
      var heads: [StreamID: Int] = [:]
      for event in batch.events {
        let head = heads[event.stream] ?? contents.streams[event.stream]?.count ?? 0
        guard event.sequence == head + 1 else { return event.stream }
        heads[event.stream] = event.sequence
      }
      for event in batch.events { contents.streams[event.stream, default: []].append(event) }
      for record in batch.records { contents.records[record.conversation, default: [:]][record.number] = record }
      contents.effects.formUnion(batch.effects)
      return nil
    }
    if conflict != nil { throw .conflict }
  }

  /// All streams with their lengths, ordered by id.
  public func streams() async throws(SupportError) -> [StreamHead] {
    contents.withLock { contents in
      contents.streams.map { StreamHead(stream: $0.key, sequence: $0.value.count) }.sorted { $0.stream < $1.stream }
    }
  }

  /// The events of a stream after a number, in order.
  public func events(of stream: StreamID, after sequence: Int) async throws(SupportError) -> [StoredEvent] {
    contents.withLock { Array(($0.streams[stream] ?? []).dropFirst(max(0, sequence))) }
  }

  /// The texts of a conversation, ordered by number.
  public func records(of conversation: ConversationID) async throws(SupportError) -> [StoredRecord] {
    contents.withLock { ($0.records[conversation] ?? [:]).values.sorted { $0.number < $1.number } }
  }

  /// The effects that have been appended and not completed, ordered.
  public func pendingEffects() async throws(SupportError) -> [EffectID] { contents.withLock { $0.effects.sorted() } }

  /// Marks effects as done.
  public func complete(_ effects: [EffectID]) async throws(SupportError) {
    contents.withLock { $0.effects.subtract(effects) }
  }

  /// Deletes every text of a customer, in all conversations.
  @discardableResult
  public func eraseRecords(of customer: CustomerID) async throws(SupportError) -> [ConversationID] {
    contents.withLock { contents in
      var erased: [ConversationID] = []
      for (conversation, records) in contents.records where records.values.contains(where: { $0.customer == customer })
      {
        contents.records[conversation] = records.filter { $0.value.customer != customer }
        erased.append(conversation)
      }
      return erased.sorted()
    }
  }
}

extension SupportError {
  /// What a store throws when somebody else appended to a stream in the meantime.
  public static let conflict = SupportError(
    .conflict, "somebody else appended to the stream in the meantime", advice: "read the stream again and decide anew")
}
