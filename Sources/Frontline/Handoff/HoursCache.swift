internal import FrontlineText
internal import Synchronization

/// Hours of teams as customers were told them: they change once a day, and ICU writes fourteen times for each. Thread safe.
final class HoursCache: Sendable {
  /// What hours depend on, beside the calendars.
  struct Place: Hashable {
    var team: String
    var locale: LocaleTag
    var zone: String
    /// The customer's date.
    var day: Int
  }

  /// What is kept at most; beyond that the cache begins anew.
  private static let limit = 4096

  private let kept = Mutex<[Place: String?]>([:])

  /// What was told before, or what is worked out now.
  func hours(at place: Place, _ workOut: () -> String?) -> String? {
    if let known = kept.withLock({ $0[place] }) { return known }
    let found = workOut()
    kept.withLock { kept in
      if kept.count >= Self.limit { kept.removeAll() }
      kept.updateValue(found, forKey: place)
    }
    return found
  }
}
