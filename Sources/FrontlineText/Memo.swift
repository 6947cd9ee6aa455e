internal import Synchronization

/// What was worked out once and is looked up from then on. Thread safe; nobody waits while somebody works out.
///
/// Bounded: beyond ``limit`` entries it begins anew, which costs a little work and never a result.
package final class Memo<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// The most entries that are kept.
  package static var limit: Int { 4096 }

  private let kept = Mutex<[Key: Value]>([:])

  package init() {}

  /// How many entries are kept.
  package var count: Int { kept.withLock { $0.count } }

  /// What was worked out for a key before, or what the body works out now. A body that throws leaves nothing behind.
  package func value(for key: Key, _ workOut: () throws -> Value) rethrows -> Value {
    if let known = kept.withLock({ $0[key] }) { return known }
    let found = try workOut()
    kept.withLock { kept in
      if kept.count >= Self.limit { kept.removeAll() }
      kept.updateValue(found, forKey: key)
    }
    return found
  }
}
