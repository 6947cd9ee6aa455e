internal import FrontlinePacks
internal import FrontlineText

/// What all visits of the period come to.
struct VisitSummary {
  private struct Question {
    var asked = 0
    var answered = 0
    var handedOver = 0
    var deflected = 0
    var judged = 0
    var askedAgain = 0
  }

  private struct Return: Hashable {
    var outcome: ReportReturns.Outcome
    var days: Int
  }

  private var splitter: HourSplitter
  private(set) var total = VisitTally()
  private(set) var firstReplies: [Int64] = []
  private(set) var firstAgentReplies: [Int64] = []
  private(set) var withoutAgentReply = 0
  private(set) var movedToPrivate = ReportShare()
  private var visitsOfCustomer: [Int: Int] = [:]
  private var questions: [Int: Question] = [:]
  private var returns: [Return: (returned: ReportShare, sameIntent: ReportShare)] = [:]
  private var days: [LocalDate: ReportDay] = [:]

  init(zone: TimeZoneRules, ticketDays: [LocalDate: Int]) {
    splitter = HourSplitter(zone: zone)
    for (date, tickets) in ticketDays { days[date] = ReportDay(date: date.description, tickets: tickets) }
  }

  /// The number of customers.
  var customers: Int { visitsOfCustomer.count }

  /// Customers with more than one visit.
  var returning: Int { visitsOfCustomer.values.count { $0 > 1 } }

  /// The days on which anything began, in order.
  var dayRows: [ReportDay] { days.sorted { $0.key < $1.key }.map(\.value) }

  /// Adds a visit.
  mutating func add(
    _ visit: VisitFacts, _ talk: TalkFacts, _ ending: VisitEndings.Ending, judged isJudged: Bool,
    durable isDurable: Bool, end: Timestamp
  ) {
    total.add(visit, judged: isJudged, durable: isDurable)
    if let customer = talk.customer { visitsOfCustomer[customer, default: 0] += 1 }
    if talk.isPublic {
      movedToPrivate.whole += 1
      if visit.isMovedToPrivate { movedToPrivate.part += 1 }
    }
    if let reply = visit.firstReplyAt { firstReplies.append(reply.elapsed(since: visit.firstMessageAt)) }
    if visit.isHandedOver {
      if let reply = visit.firstAgentReplyAt {
        firstAgentReplies.append(reply.elapsed(since: visit.firstMessageAt))
      } else {
        withoutAgentReply += 1
      }
    }
    addDay(visit)
    addQuestions(visit, ending, end: end)
    addReturns(visit, ending, end: end)
  }

  private mutating func addDay(_ visit: VisitFacts) {
    let date = splitter.local(at: visit.firstMessageAt).date
    var day = days[date] ?? ReportDay(date: date.description)
    day.visits += 1
    switch visit.outcome {
    case .smallTalk: day.smallTalk += 1
    case .handedOver: day.handedOver += 1
    case .contained: day.contained += 1
    case .abandoned: day.abandoned += 1
    }
    days[date] = day
  }

  private mutating func addQuestions(_ visit: VisitFacts, _ ending: VisitEndings.Ending, end: Timestamp) {
    let isOld = VisitEndings.isOld(visit, ReportTerms.durableWindow, at: end)
    for (asked, next) in zip(visit.asked, ending.nextByIntent) {
      var question = questions[asked.intent] ?? Question()
      question.asked += 1
      if asked.isAnswered { question.answered += 1 }
      if asked.isHandedOver { question.handedOver += 1 }
      if asked.isAnswered, !asked.isHandedOver { question.deflected += 1 }
      if asked.isAnswered, isOld {
        question.judged += 1
        if VisitEndings.isWithin(next, visit.endAt + ReportTerms.durableWindow) { question.askedAgain += 1 }
      }
      questions[asked.intent] = question
    }
  }

  private mutating func addReturns(_ visit: VisitFacts, _ ending: VisitEndings.Ending, end: Timestamp) {
    let outcome: ReportReturns.Outcome
    switch visit.outcome {
    case .contained: outcome = .contained
    case .handedOver where visit.isSolved: outcome = .solvedByPeople
    default: return
    }
    for days in ReportTerms.returnDays {
      let window = Duration.seconds(days * 86_400)
      guard VisitEndings.isOld(visit, window, at: end) else { continue }
      let limit = visit.endAt + window
      var figures = returns[Return(outcome: outcome, days: days)] ?? (ReportShare(), ReportShare())
      figures.returned.whole += 1
      if VisitEndings.isWithin(ending.nextVisitAt, limit) { figures.returned.part += 1 }
      if !visit.asked.isEmpty {
        figures.sameIntent.whole += 1
        if VisitEndings.isWithin(ending.nextSameIntentAt, limit) { figures.sameIntent.part += 1 }
      }
      returns[Return(outcome: outcome, days: days)] = figures
    }
  }

  /// The lines of all outcomes and windows, also where there is nothing to tell.
  var returnRows: [ReportReturns] {
    ReportReturns.Outcome.allCases.flatMap { outcome in
      ReportTerms.returnDays.map { days in
        let figures = returns[Return(outcome: outcome, days: days)]
        return ReportReturns(
          outcome: outcome, days: days, returned: figures?.returned ?? ReportShare(),
          sameIntent: figures?.sameIntent ?? ReportShare())
      }
    }
  }

  /// The intents that were asked, most often first.
  func questions(_ names: [String]) -> [ReportQuestion] {
    let rows = questions.compactMap { intent, question in
      IntentID(names[intent]).map { intent in
        ReportQuestion(
          intent: intent, asked: question.asked, answered: question.answered, handedOver: question.handedOver,
          deflected: ReportShare(question.deflected, of: question.asked),
          askedAgain: ReportShare(question.askedAgain, of: question.judged))
      }
    }
    return rows.sorted { ($1.asked, $0.intent) < ($0.asked, $1.intent) }
  }
}
