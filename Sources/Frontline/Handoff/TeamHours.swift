internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

/// What the hours of a team as a customer is told them depend on, beside the calendars: they change once a day, and ICU
/// writes fourteen times for each.
struct HoursPlace: Hashable {
  var team: String
  var locale: LocaleTag
  var zone: String
  /// The customer's date.
  var day: Int
}

extension SupportEngine {
  /// The team that a customer would meet for an intent: the intent's, else the first of the first tier of people.
  func defaultTeam(for intent: IntentID) -> TeamDefinition? {
    if let named = served.intent(intent)?.team, let team = policy.team(named) { return team }
    let human = policy.tiers.filter { $0.kind == .human }.min { $0.level < $1.level }
    return human.flatMap { policy.teams(ofTier: $0.id).first }
  }

  /// A team's hours in the coming seven days as the customer's clock shows them: `Monday – Friday 09:00–18:00`.
  ///
  /// Days with equal hours that follow each other are told as one; nil where the team does not work in these days.
  func hours(of team: TeamDefinition, now: Timestamp, locale: LocaleTag, zone: TimeZoneRules) -> String? {
    let today = zone.local(at: now).date
    let place = HoursPlace(team: team.id, locale: locale, zone: zone.identifier, day: today.daysSince1970)
    return hoursTold.value(for: place) { workedOutHours(of: team, from: today, locale: locale, zone: zone) }
  }

  private func workedOutHours(
    of team: TeamDefinition, from today: LocalDate, locale: LocaleTag, zone: TimeZoneRules
  ) -> String? {
    guard let calendar = desk.calendar(ofTeam: team.id) else { return nil }
    let start = zone.resolve(LocalDateTime(date: today))
    let end = zone.resolve(LocalDateTime(date: today.adding(days: 7)))
    var days: [(weekday: Weekday, spans: [String])] = []
    for period in calendar.periods(from: start, to: end) {
      let weekday = zone.local(at: period.start).date.weekday
      let span = wording.span(period.start, period.end, locale: locale, zone: zone)
      if days.last?.weekday == weekday {
        days[days.count - 1].spans.append(span)
      } else {
        days.append((weekday, [span]))
      }
    }
    var groups: [(first: Weekday, last: Weekday, spans: [String])] = []
    for day in days {
      if let group = groups.last, group.spans == day.spans, group.last.next == day.weekday {
        groups[groups.count - 1].last = day.weekday
      } else {
        groups.append((day.weekday, day.weekday, day.spans))
      }
    }
    guard !groups.isEmpty else { return nil }
    return groups.map { group in
      let first = wording.name(of: group.first, locale: locale)
      let name = group.first == group.last ? first : "\(first) – \(wording.name(of: group.last, locale: locale))"
      return "\(name) \(group.spans.joined(separator: ", "))"
    }.joined(separator: "; ")
  }
}

extension Weekday {
  /// The day after.
  var next: Weekday { Weekday(rawValue: (rawValue + 1) % 7) ?? self }
}

extension Wording {
  /// A stretch of time on a clock: `09:00–18:00`.
  func span(_ start: Timestamp, _ end: Timestamp, locale: LocaleTag, zone: TimeZoneRules) -> String {
    let times = [start, end].map { moment in
      (try? localeFormatter(locale).date(moment, style: .time(.short), zone: zone)) ?? moment.description
    }
    return times.joined(separator: "–")
  }

  /// A weekday's name.
  func name(of weekday: Weekday, locale: LocaleTag) -> String {
    (try? localeFormatter(locale).weekdayName(weekday)) ?? "\(weekday)"
  }
}
