internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

extension ReportBuilder {
  /// The report over all events so far. More events may follow.
  ///
  /// - Complexity: O(n log n) in the visits, tickets and durations.
  public func report() -> SupportReport {
    var copy = self
    return copy.finished()
  }

  private mutating func finished() -> SupportReport {
    let end = lastEvent ?? Timestamp(milliseconds: 0)
    for talk in talks.indices { countMessage(of: talk) }
    book.close(at: end)
    settleTickets()
    let ending = VisitEndings(visits, customers: customers.names.count, talks: talks, end: end)
    var summary = VisitSummary(zone: zone, ticketDays: ticketDays)
    for place in visits.indices where period.contains(visits[place].firstMessageAt) {
      let visit = visits[place]
      let talk = talks[visit.talk]
      let isJudged = ending.isJudged(place)
      let isDurable = ending.isDurable(place)
      summary.add(visit, talk, ending.endings[place], judged: isJudged, durable: isDurable, end: end)
      languages.add(visit, to: talk.language, judged: isJudged, durable: isDurable)
      channels.add(visit, to: talk.channel, judged: isJudged, durable: isDurable)
      regions.add(visit, to: talk.region, judged: isJudged, durable: isDurable)
      for asked in visit.asked { intents.add(visit, to: asked.intent, judged: isJudged, durable: isDurable) }
    }
    return SupportReport(
      zone: zone.identifier, from: period.from, to: period.to, events: events, unknownEvents: unknownEvents,
      firstEvent: firstEvent, lastEvent: lastEvent, customers: summary.customers,
      returningCustomers: ReportShare(summary.returning, of: summary.customers), visits: summary.total.figures,
      tickets: total.figures, firstResponseWithBot: ReportDurations(summary.firstReplies),
      firstResponseWithoutBot: ReportDurations(summary.firstAgentReplies),
      withoutAgentReply: summary.withoutAgentReply, clocks: clockRows, ratings: ratings,
      movedToPrivate: summary.movedToPrivate, days: summary.dayRows, tiers: tiers.rows(withVisits: false),
      teams: teams.rows(withVisits: false), agents: agentRows, languages: languages.rows(withVisits: true),
      channels: channels.rows(withVisits: true), regions: regions.rows(withVisits: true),
      intents: intents.rows(withVisits: true), questions: summary.questions(intents.names.names),
      unanswered: unansweredRows, demand: demandRows(until: end), returns: summary.returnRows, rules: rules.rows)
  }

  /// Counts what stands at the log's end: what is solved, and which clocks run.
  private mutating func settleTickets() {
    for ticket in tickets where ticket.isCounted {
      for clock in ticket.clocks where !clock.isMissed { count(clock.kind, ticket) { $0.running += 1 } }
      guard let solved = ticket.solvedAt else { continue }
      tally(ticket, agent: ticket.solver) { tally in
        tally.solved += 1
        if ticket.isGivenUp { tally.noAnswer += 1 }
        tally.resolution.append(solved.elapsed(since: ticket.openedAt))
      }
      let isQuick = Duration.milliseconds(ticket.handling) <= ReportTerms.quickHandling
      rules.change(ticket.rule) { figures in
        figures.solved += 1
        if isQuick { figures.quick += 1 }
      }
    }
  }

  private var clockRows: [ReportClock] {
    ServiceClock.Kind.allCases.compactMap { kind in
      var row = clocks[kind]
      row?.workTime = ReportDurations(workTimes[kind] ?? [])
      return row
    }
  }

  private var agentRows: [ReportRow] {
    let names = agents.names.names
    var rows = agents.rows(withVisits: false)
    for place in book.agents where !rows.contains(where: { $0.key == names[place] }) {
      if book.facts(of: place).online > 0 { rows.append(ReportRow(key: names[place], tickets: ReportTickets())) }
    }
    rows.sort { $0.key < $1.key }
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
    for index in rows.indices {
      guard let place = places[rows[index].key] else { continue }
      (rows[index].name, rows[index].onlineMilliseconds) = book.facts(of: place)
    }
    return rows
  }

  private var unansweredRows: [ReportUnanswered] {
    let rows = unanswered.groups.map { key, group in
      ReportUnanswered(
        language: languages.names.names[key.language],
        intent: key.intent.flatMap { IntentID(intents.names.names[$0]) }, messages: group.messages,
        handedOver: group.handedOver, records: group.records)
    }
    return rows.sorted {
      ($1.messages, $0.language, $0.intent?.description ?? "") < (
        $0.messages, $1.language, $1.intent?.description ?? ""
      )
    }
  }

  private func demandRows(until end: Timestamp) -> [ReportDemand] {
    var span = HourSplitter.none
    if let first = firstEvent, let stretch = period.clip(first, end) {
      var splitter = splitter
      splitter.add(stretch.start, stretch.end, to: &span)
    }
    let rows = demand.hours.map { language, hours in
      let name = languages.names.names[language]
      let online = book.hours(for: queueLanguages[language])
      let messages = hours.messages.reduce(0, +)
      return ReportDemand(
        language: name, messages: messages, uncovered: ReportShare(hours.uncovered.reduce(0, +), of: messages),
        hours: (0..<24).map { hour in
          let agents = span[hour] > 0 ? Double(online[hour]) / Double(span[hour]) : 0
          return ReportDemand.Hour(
            hour: hour, messages: hours.messages[hour], uncovered: hours.uncovered[hour],
            agents: rounded(agents, places: 100))
        })
    }
    return rows.sorted { ($1.messages, $0.language) < ($0.messages, $1.language) }
  }
}
