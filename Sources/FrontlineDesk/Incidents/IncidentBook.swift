public import FrontlinePacks
internal import FrontlineText

/// The incidents, and who asked what lately.
///
/// Of each question it remembers at most as many customers as open an incident, and of closed incidents the last
/// ``closedLimit``.
struct IncidentBook: Equatable, Sendable {
  struct Question: Hashable, Sendable {
    var asker: String
    var until: Timestamp
  }

  static let closedLimit = 100

  /// In order; the open ones and some closed ones.
  private(set) var all: [Incident] = []
  private(set) var last = 0
  private var tickets: Set<TicketID> = []
  private var questions: [IntentID: [Question]] = [:]

  /// The incident that is open about a question, where a customer of a region asks it; nil: none.
  func open(_ intent: IntentID, region: String?) -> Incident? {
    all.first { $0.closedAt == nil && $0.intent == intent && ($0.region == nil || $0.region == region) }
  }

  func isTold(by ticket: TicketID) -> Bool { tickets.contains(ticket) }

  /// How many different customers have asked a question, and still count at a moment.
  func count(_ intent: IntentID, at moment: Timestamp) -> Int {
    questions[intent]?.count { $0.until > moment } ?? 0
  }

  mutating func apply(_ event: QuestionNoted) {
    var asked = questions[event.intent] ?? []
    asked.removeAll { $0.asker == event.asker || $0.until <= event.at }
    asked.append(Question(asker: event.asker, until: event.until))
    // A log of another policy may hold more: the oldest go.
    if asked.count > IncidentPolicy.counts.upperBound {
      asked.removeFirst(asked.count - IncidentPolicy.counts.upperBound)
    }
    questions[event.intent] = asked
  }

  mutating func apply(_ event: IncidentOpened) {
    guard event.id.number > last else { return }
    last = event.id.number
    questions[event.intent] = nil
    if let ticket = event.ticket { tickets.insert(ticket) }
    all.append(
      Incident(
        id: event.id, intent: event.intent, region: event.region, rule: event.rule, ticket: event.ticket,
        openedAt: event.at))
  }

  mutating func apply(_ event: IncidentClosed) {
    guard let index = all.firstIndex(where: { $0.id == event.id && $0.closedAt == nil }) else { return }
    all[index].closedAt = event.at
    let closed = all.filter { $0.closedAt != nil }
    for old in closed.prefix(max(0, closed.count - Self.closedLimit)) { all.removeAll { $0.id == old.id } }
  }
}

extension DeskState {
  /// The incidents, oldest first: all that are open, and the last closed ones.
  public var incidents: [Incident] { incidentBook.all }

  /// The incident that is open about a question, where a customer of this region asks it; nil: none.
  public func openIncident(about intent: IntentID, region: String?) -> Incident? {
    incidentBook.open(intent, region: region)
  }
}
