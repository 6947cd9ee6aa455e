internal import FrontlineText

/// What came after each visit of the same customer: whether they were back, asked the same again, came to people.
///
/// Found in one pass from the last visit to the first, customer by customer, so that many visits of one customer cost no more
/// than many customers.
struct VisitEndings {
  /// The first moments, after a visit began, at which its customer did something again in another visit.
  struct Ending {
    var nextVisitAt: Timestamp?
    var nextHandedOverAt: Timestamp?
    var nextSameIntentAt: Timestamp?
    /// By the place in the visit's list of what was asked.
    var nextByIntent: [Timestamp?] = []
  }

  private let visits: [VisitFacts]
  private let end: Timestamp
  private(set) var endings: [Ending]

  init(_ visits: [VisitFacts], customers: Int, talks: [TalkFacts], end: Timestamp) {
    self.visits = visits
    self.end = end
    endings = Array(repeating: Ending(), count: visits.count)
    var ofCustomer: [[Int]] = Array(repeating: [], count: customers)
    for place in visits.indices {
      if let customer = talks[visits[place].talk].customer { ofCustomer[customer].append(place) }
    }
    for places in ofCustomer { follow(places) }
  }

  private mutating func follow(_ places: [Int]) {
    var next = Ending()
    var nextIntent: [Int: Timestamp] = [:]
    for place in places.reversed() {
      let visit = visits[place]
      let byIntent = visit.asked.map { nextIntent[$0.intent] }
      endings[place] = Ending(
        nextVisitAt: next.nextVisitAt, nextHandedOverAt: next.nextHandedOverAt,
        nextSameIntentAt: byIntent.compactMap(\.self).min(), nextByIntent: byIntent)
      next.nextVisitAt = visit.firstMessageAt
      if visit.isHandedOver { next.nextHandedOverAt = visit.firstMessageAt }
      for asked in visit.asked { nextIntent[asked.intent] = visit.firstMessageAt }
    }
  }

  /// Whether so much time has passed since the visit that it can be said whether it is durable.
  func isJudged(_ place: Int) -> Bool {
    visits[place].outcome != .smallTalk && Self.isOld(visits[place], ReportTerms.durableWindow, at: end)
  }

  /// Whether the visit is contained for good.
  func isDurable(_ place: Int) -> Bool {
    guard isJudged(place), visits[place].outcome == .contained else { return false }
    let limit = visits[place].endAt + ReportTerms.durableWindow
    return !Self.isWithin(endings[place].nextSameIntentAt, limit)
      && !Self.isWithin(endings[place].nextHandedOverAt, limit)
  }

  /// Whether a stretch of time after the visit is over at the log's end.
  static func isOld(_ visit: VisitFacts, _ window: Duration, at end: Timestamp) -> Bool { visit.endAt + window <= end }

  /// Whether something happened up to a moment.
  static func isWithin(_ moment: Timestamp?, _ limit: Timestamp) -> Bool { moment.map { $0 <= limit } ?? false }
}
