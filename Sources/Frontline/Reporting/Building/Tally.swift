internal import FrontlineText

/// Visits in the making of a report's figures.
struct VisitTally: Sendable {
  var visits = 0
  var messages = 0
  var smallTalk = 0
  var handedOver = 0
  var contained = 0
  var abandoned = 0
  var judged = 0
  var durable = 0

  mutating func add(_ visit: VisitFacts, judged isJudged: Bool, durable isDurable: Bool) {
    visits += 1
    messages += visit.messages
    switch visit.outcome {
    case .smallTalk: smallTalk += 1
    case .handedOver: handedOver += 1
    case .contained: contained += 1
    case .abandoned: abandoned += 1
    }
    if isJudged { judged += 1 }
    if isDurable { durable += 1 }
  }

  var figures: ReportVisits {
    let asked = visits - smallTalk
    return ReportVisits(
      visits: visits, messages: messages, smallTalk: smallTalk, handedOver: ReportShare(handedOver, of: asked),
      contained: ReportShare(contained, of: asked), abandoned: ReportShare(abandoned, of: asked),
      durable: ReportShare(durable, of: judged))
  }
}

/// Tickets in the making of a report's figures.
struct TicketTally: Sendable {
  var tickets = 0
  var solved = 0
  var reopened = 0
  var transfers = 0
  var returnedToBot = 0
  var merged = 0
  var noAnswer = 0
  var replies = 0
  var firstResponse: [Int64] = []
  var nextResponse: [Int64] = []
  var resolution: [Int64] = []
  var handled = 0
  var agentTime: Int64 = 0
  var met = 0
  var missed = 0
  var warned = 0
  var ratings = ReportRatings()

  var isEmpty: Bool { tickets == 0 && replies == 0 && agentTime == 0 && met + missed + warned + ratings.count == 0 }

  var figures: ReportTickets {
    ReportTickets(
      tickets: tickets, solved: solved, noAnswer: noAnswer, reopened: reopened, transfers: transfers,
      returnedToBot: returnedToBot, merged: merged,
      replies: replies, firstResponse: ReportDurations(firstResponse), nextResponse: ReportDurations(nextResponse),
      resolution: ReportDurations(resolution), handled: handled, agentMilliseconds: agentTime,
      meanHandlingMilliseconds: agentTime.mean(over: handled), kept: ReportShare(met, of: met + missed),
      warned: warned, ratings: ratings)
  }
}

extension Int64 {
  /// The sum, cut to what can be said.
  func saturatingAdd(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  /// The mean of a sum, rounded down; nil over nothing.
  func mean(over count: Int) -> Int64? { count > 0 ? self / Int64(count) : nil }
}

extension Timestamp {
  /// Milliseconds since another moment; none where that is later, cut to what can be said.
  func elapsed(since other: Timestamp) -> Int64 {
    let (difference, overflow) = milliseconds.subtractingReportingOverflow(other.milliseconds)
    return overflow ? (milliseconds < 0 ? 0 : .max) : Swift.max(0, difference)
  }
}
