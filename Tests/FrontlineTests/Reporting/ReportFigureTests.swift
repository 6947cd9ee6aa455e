import Frontline
import Testing

/// Small logs whose figures are counted by hand.
@Suite struct ReportFigureTests {
  static let day = ReportLog.day

  @Test func anEmptyLogGivesAnEmptyReport() throws {
    let report = try ReportLog().report()
    #expect(report.events == 0 && report.firstEvent == nil)
    #expect(report.visits.visits == 0 && report.tickets.tickets == 0)
    #expect(report.visits.contained.value == nil && report.firstResponseWithBot.medianMilliseconds == nil)
    #expect(report.clocks.isEmpty && report.days.isEmpty && report.demand.isEmpty && report.rules.isEmpty)
    #expect(report.returns.allSatisfy { $0.returned == ReportShare() })
    let json = try report.json()
    #expect(!json.contains(":nan") && json.contains("\"share\":null") && json.contains("\"median_milliseconds\":null"))
  }

  /// Contained: the last that was asked got its answer, and no people had a part in it.
  @Test(arguments: [
    (["answer"], "contained"), (["small-talk"], "small talk"), (["rephrase"], "abandoned"),
    (["answer", "rephrase"], "abandoned"), (["rephrase", "answer"], "contained"), (["answer", "solved"], "contained"),
    (["answer", "small-talk"], "contained"), (["ask-slot"], "abandoned"), (["look-up", "answer"], "contained"),
    (["clarify"], "abandoned"), (["cancel"], "abandoned"), (["answer", "cancel"], "contained"),
    (["answer", "try-again"], "abandoned"), (["answer", "hand-over"], "handed over"), (["pass-on"], "handed over"),
    (["change-language"], "small talk"), (["a-kind-of-later"], "small talk"),
  ])
  func aVisitIsOneOfFour(_ decisions: [String], _ outcome: String) throws {
    var log = ReportLog()
    log.begin("app:c", 0, customer: "c")
    for (minute, decision) in decisions.enumerated() { log.message("app:c", minute, decision, ["shop/plan"]) }
    let visits = try log.report().visits
    #expect(visits.visits == 1 && visits.messages == decisions.count)
    let found = [
      "contained": visits.contained.part, "handed over": visits.handedOver.part, "abandoned": visits.abandoned.part,
      "small talk": visits.smallTalk,
    ].filter { $0.value == 1 }.map(\.key)
    #expect(found == [outcome])
    #expect(visits.contained.whole == (outcome == "small talk" ? 0 : 1))
  }

  @Test func aDayOfSilenceEndsAVisitAndATicketKeepsItOpen() throws {
    var log = ReportLog()
    log.begin("app:c", 0, customer: "c")
    log.message("app:c", 0, "answer", ["shop/plan"])
    log.message("app:c", Self.day - 1, "answer", ["shop/plan"])
    log.message("app:c", 2 * Self.day - 1, "answer", ["shop/plan"])
    #expect(try log.report().visits.visits == 2)
    log.open(1, 2 * Self.day, "app:c", rule: "r")
    log.message("app:c", 9 * Self.day, "pass-on")
    let report = try log.report()
    #expect(report.visits.visits == 2 && report.visits.handedOver.part == 1)
    #expect(report.customers == 1 && report.returningCustomers == ReportShare(1, of: 1))
  }

  /// Four contained visits: one asked again after 3 days, one handed over in another channel, one at rest, one too young.
  @Test func durableIsWhatNobodyAskedAgainInSevenDays() throws {
    var log = ReportLog()
    for (place, customer) in ["again", "human", "rest"].enumerated() {
      log.begin("app:\(customer)", place, customer: customer)
      log.message("app:\(customer)", place, "answer", ["shop/plan"])
    }
    log.message("app:again", 3 * Self.day, "answer", ["shop/plan"])
    log.begin("mail:human", 7 * Self.day, customer: "human", channel: "mail")
    log.message("mail:human", 7 * Self.day, "hand-over", ["shop/refund"], rule: "r")
    log.begin("app:young", 9 * Self.day, customer: "young")
    log.message("app:young", 9 * Self.day, "answer", ["shop/plan"])
    let report = try log.report()
    #expect(report.visits.contained == ReportShare(5, of: 6))
    // Old enough are the first three; the visit of day 3 and the last two are not.
    #expect(report.visits.durable == ReportShare(1, of: 3))
    let plan = try #require(report.questions.first)
    #expect(plan.intent == IntentID("shop/plan") && plan.asked == 5 && plan.deflected == ReportShare(5, of: 5))
    #expect(plan.askedAgain == ReportShare(1, of: 3))
    let week = try #require(report.returns.first { $0.outcome == .contained && $0.days == 7 })
    #expect(week.returned == ReportShare(2, of: 3) && week.sameIntent == ReportShare(1, of: 3))
    #expect(report.returns.first { $0.days == 30 }?.returned == ReportShare())
    #expect(report.customers == 4 && report.returningCustomers == ReportShare(2, of: 4))
  }

  @Test func deflectionLooksAtWhatTheHandOverNames() throws {
    var log = ReportLog()
    log.begin("app:c", 0, customer: "c")
    log.message("app:c", 0, "answer", ["shop/plan"])
    log.message("app:c", 1, "ask-slot", ["shop/order"])
    log.message("app:c", 2, "hand-over", ["shop/order"], rule: "slot-failed")
    let questions = try log.report().questions
    #expect(questions.map(\.intent.name) == ["order", "plan"])
    #expect(questions.map(\.deflected) == [ReportShare(0, of: 1), ReportShare(1, of: 1)])
    #expect(questions.map(\.handedOver) == [1, 0] && questions.map(\.answered) == [0, 1])
  }

  /// A ticket's life: opened 10, taken 15, replied 20, customer 50, replied 80, solved 90, reopened 200, solved 230.
  static let ticketLog: ReportLog = {
    var log = ReportLog()
    log.begin("app:c", 0, customer: "c", language: "ja", region: "JP")
    log.message("app:c", 0, "rephrase", understood: false, reply: false)
    log.replied("app:c", 2, author: "{\"bot\":{}}")
    log.message("app:c", 10, "hand-over", ["shop/refund"], rule: "human-requested")
    log.open(1, 10, "app:c", rule: "human-requested", intents: ["shop/plan", "shop/refund"], language: "ja")
    log.assign(1, 15, "ann")
    log.reply(1, 20, "ann", in: "app:c")
    log.message("app:c", 50, "pass-on", reply: false)
    log.wrote(1, 50)
    log.reply(1, 80, "ann", in: "app:c")
    log.solve(1, 90, "ann")
    log.message("app:c", 200, "hand-over", reply: false)
    log.wrote(1, 200)
    log.assign(1, 210, "bo")
    log.reply(1, 215, "bo", in: "app:c")
    log.solve(1, 230, "bo")
    return log
  }()

  @Test func responsesAreMeasuredWithAndWithoutTheBot() throws {
    let report = try Self.ticketLog.report()
    let minute: Int64 = 60_000
    #expect(report.firstResponseWithBot == ReportDurations([2 * minute]))
    #expect(report.firstResponseWithoutBot == ReportDurations([20 * minute]))
    #expect(report.withoutAgentReply == 0)
    let tickets = report.tickets
    #expect(tickets.firstResponse == ReportDurations([10 * minute]))
    #expect(tickets.nextResponse == ReportDurations([30 * minute, 15 * minute]))
    #expect(tickets.resolution == ReportDurations([220 * minute]))
    #expect(tickets.tickets == 1 && tickets.solved == 1 && tickets.reopened == 1 && tickets.replies == 3)
    // In hand: 15 to 20, 50 to 80, 210 to 215; what stands with the customer does not count.
    #expect(tickets.handled == 1 && tickets.agentMilliseconds == 40 * minute)
  }

  @Test func everyFigureStandsWithTheOneWhoDidIt() throws {
    let report = try Self.ticketLog.report()
    let minute: Int64 = 60_000
    #expect(report.agents.map(\.key) == ["ann", "bo"])
    #expect(report.agents.map(\.tickets.tickets) == [1, 1] && report.agents.map(\.tickets.solved) == [0, 1])
    #expect(report.agents.map(\.tickets.agentMilliseconds) == [35 * minute, 5 * minute])
    #expect(report.agents.map(\.tickets.nextResponse.medianMilliseconds) == [30 * minute, 15 * minute])
    #expect(report.agents.map(\.tickets.reopened) == [1, 0])
    #expect(report.tiers.map(\.key) == ["agents"] && report.teams.map(\.key) == ["support"])
    #expect(report.languages.map(\.key) == ["ja"] && report.regions.map(\.key) == ["JP"])
    #expect(report.channels.map(\.key) == ["app"] && report.channels[0].visits?.visits == 1)
    let refund = report.intents.first { $0.key == "shop/refund" }
    #expect(refund?.tickets.tickets == 1 && refund?.visits?.visits == 1)
    let rule = try #require(report.rules.first)
    #expect(rule.rule == "human-requested" && rule.handOvers == 1 && rule.tickets == 1 && rule.solved == 1)
    #expect(rule.quick == ReportShare(0, of: 1) && rule.agentMilliseconds == 40 * minute)
    #expect(rule.location == "support.yaml:7" && rule.meanHandlingMilliseconds == 40 * minute)
  }

  @Test func aTransferEndsOneTeamsPartAndBeginsTheNext() throws {
    var log = ReportLog()
    log.begin("app:c", 0, customer: "c")
    log.message("app:c", 0, "hand-over", rule: "r")
    log.open(1, 0, "app:c", rule: "r")
    log.assign(1, 5, "ann")
    log.desk(
      8, "ticket-transferred",
      "\"ticket\":\"T-1\",\"by\":\"ann\",\"from\":{\"tier\":\"agents\",\"team\":\"support\",\"language\":\"en\"},"
        + "\"to\":{\"tier\":\"engineers\",\"team\":\"dev\",\"language\":\"en\"},\"skills\":[]")
    log.assign(1, 18, "eve")
    log.reply(1, 28, "eve", in: "app:c")
    log.desk(30, "ticket-returned-to-bot", "\"ticket\":\"T-1\",\"by\":\"eve\"")
    let report = try log.report()
    #expect(report.tiers.map(\.key) == ["agents", "engineers"] && report.tiers.map(\.tickets.tickets) == [1, 1])
    #expect(report.teams.map(\.key) == ["dev", "support"] && report.teams.map(\.tickets.transfers) == [0, 1])
    #expect(report.tiers.map(\.tickets.firstResponse.medianMilliseconds) == [nil, 20 * 60_000])
    #expect(report.tickets.firstResponse == ReportDurations([28 * 60_000]))
    #expect(report.teams.map(\.tickets.agentMilliseconds) == [10 * 60_000, 3 * 60_000])
    #expect(report.tickets.returnedToBot == 1 && report.tickets.solved == 0 && report.tickets.transfers == 1)
  }

  /// In hand: 5 to 8, then a snooze; 20 to 22, then a courier; after 30 another agent, until it is merged at 33.
  @Test func waitsForOthersAreNoAgentsTime() throws {
    var log = ReportLog()
    log.begin("app:c", 0, customer: "c")
    log.message("app:c", 0, "hand-over", rule: "r")
    log.open(1, 0, "app:c", rule: "r")
    log.assign(1, 5, "ann")
    log.desk(8, "ticket-snoozed", "\"ticket\":\"T-1\",\"agent\":\"ann\",\"until\":\(ReportLog.at(20))")
    log.desk(20, "ticket-resumed", "\"ticket\":\"T-1\",\"agent\":\"ann\",\"former\":\"ann\",\"cause\":\"time\"")
    log.desk(22, "ticket-waits-on-third-party", "\"ticket\":\"T-1\",\"agent\":\"ann\"")
    log.wrote(1, 29)
    log.desk(29, "ticket-resumed", "\"ticket\":\"T-1\",\"former\":\"ann\",\"cause\":\"customer\"")
    log.assign(1, 30, "bo")
    log.desk(33, "ticket-merged", "\"ticket\":\"T-1\",\"into\":\"T-2\",\"by\":\"bo\",\"conversations\":[]")
    let report = try log.report()
    #expect(report.agents.map(\.tickets.agentMilliseconds) == [5 * 60_000, 3 * 60_000])
    #expect(report.tickets.merged == 1 && report.tickets.solved == 0 && report.tickets.handled == 1)
  }

  @Test func aTicketThatWentBackCountsInBothTeamsAndReopensOnce() throws {
    var log = Self.ticketLog
    let queue = { (team: String) in "{\"tier\":\"agents\",\"team\":\"\(team)\",\"language\":\"ja\"}" }
    log.desk(300, "ticket-reopened", "\"ticket\":\"T-1\",\"message\":\"m\"")
    log.wrote(1, 300)
    log.desk(
      310, "ticket-handed-back",
      "\"ticket\":\"T-1\",\"from\":\(queue("support")),\"to\":\(queue("billing")),\"skills\":[]")
    log.desk(320, "ticket-solved", "\"ticket\":\"T-1\",\"cause\":\"no-answer\"")
    let report = try log.report()
    #expect(report.teams.map(\.key) == ["billing", "support"] && report.teams.map(\.tickets.tickets) == [1, 1])
    #expect(report.teams.map(\.tickets.solved) == [1, 0] && report.teams.map(\.tickets.transfers) == [0, 1])
    #expect(report.tickets.reopened == 1 && report.tickets.solved == 1 && report.tickets.noAnswer == 1)
    #expect(report.tickets.resolution == ReportDurations([310 * 60_000]))
  }

  @Test func aClockThatWasBreachedIsMissedOnceAndOneThatIsLateAlreadyCounts() throws {
    var log = ReportLog()
    log.begin("app:c", 0, customer: "c")
    log.message("app:c", 0, "hand-over", rule: "r")
    log.open(1, 0, "app:c", rule: "r")
    let due = "\"warning\":\(ReportLog.at(30)),\"due\":\(ReportLog.at(40))"
    let noted = "\"due\":\(ReportLog.at(40))"
    log.clock("clock-started", 1, 0, "first-response", due)
    log.clock("clock-started", 1, 0, "resolution", due)
    log.clock("clock-warned", 1, 30, "first-response", noted)
    log.clock("clock-warned", 1, 35, "first-response", noted)
    log.clock("clock-breached", 1, 40, "first-response", noted)
    log.clock("clock-breached", 1, 40, "resolution", noted)
    log.clock("clock-stopped", 1, 50, "first-response", "\"outcome\":\"missed\",\"counted\":3000000")
    log.clock("clock-started", 1, 60, "next-response", due)
    log.clock("clock-stopped", 1, 61, "next-response", "\"outcome\":\"met\"")
    log.clock("clock-started", 1, 70, "next-response", due)
    log.clock("clock-stopped", 1, 71, "next-response", "\"outcome\":\"cancelled\"")
    log.clock("clock-started", 1, 80, "next-response", due)
    let report = try log.report()
    #expect(report.clocks.map(\.clock) == ["first-response", "next-response", "resolution"])
    #expect(report.clocks.map(\.kept) == [ReportShare(0, of: 1), ReportShare(1, of: 1), ReportShare(0, of: 1)])
    #expect(report.clocks.map(\.missed) == [1, 0, 1] && report.clocks.map(\.warned) == [1, 0, 0])
    #expect(report.clocks.map(\.cancelled) == [0, 1, 0] && report.clocks.map(\.running) == [0, 1, 0])
    #expect(report.clocks.map(\.workTime) == [ReportDurations([3_000_000]), ReportDurations(), ReportDurations()])
    #expect(report.tickets.kept == ReportShare(1, of: 3) && report.tiers[0].tickets.kept == ReportShare(1, of: 3))
  }

  @Test func whatWasNotUnderstoodIsGroupedAndItsTextsStandBeside() throws {
    var log = ReportLog()
    log.begin("app:c", 0, customer: "c", language: "ja")
    log.message("app:c", 0, "rephrase", record: 4, understood: false)
    log.message("app:c", 1, "nearest-topics", record: 5, understood: false)
    log.message("app:c", 2, "hand-over", record: 6, understood: false)
    log.message("app:c", 3, "answer", ["shop/plan"], record: 7)
    log.message("app:c", 4, "hand-over", ["shop/plan"], record: 8)
    var report = try log.report()
    let group = try #require(report.unanswered.first)
    #expect(report.unanswered.count == 1 && group.language == "ja" && group.intent == IntentID("shop/plan"))
    #expect(group.messages == 3 && group.handedOver == 1 && group.texts == nil)
    #expect(group.records == ["app:c#4", "app:c#5", "app:c#6"])
    report.show(texts: ["app:c#4": "b", "app:c#5": "a", "app:c#6": "b", "app:c#8": "no"])
    #expect(report.unanswered.first?.texts?.map(\.text) == ["b", "a"])
    #expect(report.unanswered.first?.texts?.map(\.count) == [2, 1])
  }

  /// Ann reads English and is there from 8:00 to 10:30.
  @Test func demandSetsMessagesBesideTheAgentsWhoReadThem() throws {
    var log = ReportLog()
    log.register("ann", 0, ["en"])
    log.presence("ann", 8 * 60, online: true)
    log.begin("app:c", 9 * 60, customer: "c")
    log.message("app:c", 9 * 60, "answer", ["shop/plan"])
    log.begin("app:j", 9 * 60 + 5, customer: "j", language: "ja")
    log.message("app:j", 9 * 60 + 5, "answer", ["shop/plan"])
    log.presence("ann", 10 * 60 + 30, online: false)
    log.message("app:c", 11 * 60, "answer", ["shop/plan"])
    log.desk(24 * 60, "agent-went-offline", "\"agent\":\"ann\"")
    let demand = try log.report().demand
    #expect(demand.map(\.language) == ["en", "ja"] && demand.map(\.messages) == [2, 1])
    #expect(demand.map(\.uncovered) == [ReportShare(1, of: 2), ReportShare(1, of: 1)])
    let hours = demand[0].hours
    #expect(hours.map(\.hour) == Array(0..<24) && hours[9].messages == 1 && hours[11].uncovered == 1)
    #expect(hours[7...11].map(\.agents) == [0, 1, 1, 0.5, 0])
    let tokyo = try TimeZoneDatabase().rules(for: "Asia/Tokyo")
    let shifted = try log.report(zone: tokyo)
    #expect(shifted.demand[0].hours[18].messages == 1 && shifted.zone == "Asia/Tokyo")
    #expect(shifted.agents.map(\.onlineMilliseconds) == [150 * 60_000] && shifted.agents.map(\.name) == ["ANN"])
  }

  @Test func aPeriodHoldsWhatBeganInItWithWhatCameLater() throws {
    var log = ReportLog()
    for (place, customer) in ["a", "b", "c"].enumerated() {
      log.begin("app:\(customer)", place * Self.day, customer: customer)
      log.message("app:\(customer)", place * Self.day, "hand-over", rule: "r")
      log.open(place + 1, place * Self.day, "app:\(customer)", rule: "r")
    }
    log.solve(2, 5 * Self.day, "ann")
    let period = ReportPeriod(
      from: Timestamp(milliseconds: ReportLog.at(Self.day)), to: Timestamp(milliseconds: ReportLog.at(2 * Self.day)))
    let report = try log.report(period: period)
    #expect(report.visits.visits == 1 && report.tickets.tickets == 1 && report.tickets.solved == 1)
    #expect(report.days.map(\.date) == ["2026-11-02"] && report.rules.map(\.handOvers) == [1])
    #expect(report.demand.map(\.messages) == [1])
  }

  @Test func publicTalksAreCounted() throws {
    var log = ReportLog()
    log.begin("x:c", 0, customer: "c", channel: "x-post", kind: "public")
    log.message("x:c", 0, "answer", ["shop/plan"])
    log.begin("app:d", 0, customer: "d")
    log.message("app:d", 0, "answer", ["shop/plan"])
    #expect(try log.report().movedToPrivate == ReportShare(0, of: 1))
    log.talk("x:c", 1, "moved-to-private", "{\"reason\":\"ticket\",\"channel\":\"dm\",\"conversation\":\"dm:c\"}")
    #expect(try log.report().movedToPrivate == ReportShare(1, of: 1))
  }

  @Test func ratingsCountForAllAndForTheAgentWhoSolvedTheTicket() throws {
    var log = Self.ticketLog
    let before = try log.report()
    log.talk("app:c", 230, "rated", "{\"ticket\":\"T-1\",\"score\":4,\"scale\":\"numbers\"}")
    log.talk("app:c", 231, "rated", "{\"score\":2,\"scale\":\"thumbs\"}")
    log.talk("app:c", 232, "rated", "{\"ticket\":\"T-99\",\"score\":9,\"scale\":\"numbers\"}")
    let report = try log.report()
    #expect(before.ratings.count == 0 && report.unknownEvents == before.unknownEvents)
    #expect(report.ratings.distribution == [0, 1, 0, 1, 0] && report.ratings.average == 3)
    #expect(report.tickets.ratings.distribution == [0, 0, 0, 1, 0])
  }

  @Test func kindsOfLaterVersionsAreCountedAndPassedOver() throws {
    var log = Self.ticketLog
    let before = try log.report()
    log.talk("app:c", 230, "mood-told", "{\"a\":[]}")
    log.add("conversation/app:c", 230, "conversation.decided", "{}", version: 2)
    log.desk(230, "ticket-painted", "\"ticket\":\"T-1\",\"colour\":\"red\"")
    var after = try log.report()
    #expect(after.unknownEvents == 3 && after.events == before.events + 3)
    (after.events, after.unknownEvents) = (before.events, 0)
    #expect(after == before)
  }

  @Test func aDamagedLogGivesTheFiguresOfWhatIsThere() throws {
    let lines = Self.ticketLog.lines
    for (kept, seed) in [(0.5, 1), (0.8, 2), (0.95, 3)] {
      var generator = SeededGenerator(seed: UInt64(seed))
      var builder = ReportBuilder()
      for line in lines.shuffled(using: &generator) where Double.random(in: 0..<1, using: &generator) < kept {
        let wild = line.replacing("\"at\":\(ReportLog.at(90))", with: "\"at\":-9223372036854775808")
          .replacing("\"at\":\(ReportLog.at(20))", with: "\"at\":9223372036854775807")
        try builder.add(try EventLog.event(Array(wild.utf8), at: SourceLocation(file: "log")))
      }
      #expect(try builder.report().json().hasPrefix("{"))
    }
  }

  @Test func theEncodedFormIsStable() throws {
    let json = try Self.ticketLog.report().json()
    #expect(json == (try Self.ticketLog.report().json()))
    #expect(json.contains("\"contained\":{\"part\":0,\"share\":0,\"whole\":1}"))
    #expect(
      json.contains(
        "\"next_response\":{\"count\":2,\"longest_milliseconds\":1800000,\"mean_milliseconds\":1350000,"
          + "\"median_milliseconds\":900000,\"p90_milliseconds\":1800000}"))
    #expect(json.contains("\"ratings\":{\"average\":null,\"count\":0,\"distribution\":[0,0,0,0,0]}"))
  }

  @Test(
    arguments: [
      ([], nil, nil), ([7], 7, 7), ([1, 2], 1, 2), ([3, 1, 2], 2, 3), (Array(1...10), 5, 9), (Array(1...11), 6, 10),
      ([.max, .max, .max], .max, .max),
    ] as [([Int64], Int64?, Int64?)])
  func percentilesAreByNearestRank(_ values: [Int64], _ median: Int64?, _ p90: Int64?) {
    let figures = ReportDurations(values)
    #expect(figures.medianMilliseconds == median && figures.p90Milliseconds == p90 && figures.count == values.count)
    #expect(
      figures.meanMilliseconds
        == (values.isEmpty ? nil : values.contains(.max) ? .max : values.reduce(0, +) / Int64(values.count)))
  }
}
