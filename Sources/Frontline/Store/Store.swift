public import FrontlineDesk

/// Where a host keeps its events: memory, a file, a database.
///
/// ## Implementing a store
/// - ``append(_:)`` is all or nothing, and optimistic: the first event of each stream in the batch must follow the stream's
///   last one, else nothing is written and an error with the code ``SupportError/Code/conflict`` is thrown. Two hosts may
///   share a store; of two that append at the same time one gets the conflict, reads again and decides anew.
/// - A batch's effects become pending together with its events, and stay so until ``complete(_:)`` names them.
/// - Events are never changed and never deleted. ``eraseRecords(of:)`` deletes texts and nothing else.
/// - Payloads, ids and texts are any UTF-8, also empty or with U+0000.
/// - All methods may be called from any thread.
/// - Other failures are thrown with the code ``SupportError/Code/store``, and never hold a text.
///
/// Run `StoreConformance` of the product FrontlineTesting against it.
public protocol Store: Sendable {
  /// Appends a batch, all or nothing.
  func append(_ batch: StoreBatch) async throws(SupportError)

  /// All streams with their lengths, ordered by id.
  func streams() async throws(SupportError) -> [StreamHead]

  /// The events of a stream after a number, in order; none for a stream that does not exist.
  func events(of stream: StreamID, after sequence: Int) async throws(SupportError) -> [StoredEvent]

  /// The texts of a conversation, ordered by number; erased ones are missing.
  func records(of conversation: ConversationID) async throws(SupportError) -> [StoredRecord]

  /// The effects that have been appended and not completed, ordered.
  func pendingEffects() async throws(SupportError) -> [EffectID]

  /// Marks effects as done; those that are not pending are passed over.
  func complete(_ effects: [EffectID]) async throws(SupportError)

  /// Deletes every text of a customer, in all conversations, and tells which conversations had any, ordered.
  @discardableResult
  func eraseRecords(of customer: CustomerID) async throws(SupportError) -> [ConversationID]
}
