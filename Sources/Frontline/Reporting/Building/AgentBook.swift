internal import FrontlineDesk
internal import FrontlineText

/// Who is online, what they speak, and how long they were there at which hour.
struct AgentBook: Sendable {
  private struct Entry: Sendable {
    var name: String?
    /// The place of what they speak.
    var speech: Int?
    var onlineSince: Timestamp?
    var online: Int64 = 0
  }

  private var entries: [Int: Entry] = [:]
  /// Agents who are online, in the order of their places.
  private var online: [Int] = []
  private var speeches: [[SpokenLanguage]] = []
  private var speechPlaces: [[SpokenLanguage]: Int] = [:]
  private var hours: [HourSums] = []
  /// The languages that were asked about, and how many agents online serve each.
  private var languages: [QueueLanguage] = []
  private var languagePlaces: [QueueLanguage: Int] = [:]
  private var serving: [Int] = []
  private let period: ReportPeriod
  private var splitter: HourSplitter

  init(zone: TimeZoneRules, period: ReportPeriod) {
    self.period = period
    splitter = HourSplitter(zone: zone)
  }

  /// An agent was registered, or their profile renewed.
  mutating func register(_ agent: Int, name: String, speaks: [SpokenLanguage], at moment: Timestamp) {
    let wasOnline = entries[agent]?.onlineSince != nil
    if wasOnline { leave(agent, at: moment) }
    var entry = entries[agent] ?? Entry()
    entry.name = name
    entry.speech = speechPlace(speaks)
    entries[agent] = entry
    if wasOnline { come(agent, at: moment) }
  }

  /// An agent began to work.
  mutating func come(_ agent: Int, at moment: Timestamp) {
    var entry = entries[agent] ?? Entry()
    guard entry.onlineSince == nil else { return }
    entry.onlineSince = moment
    entries[agent] = entry
    online.append(agent)
    count(entry.speech, by: 1)
  }

  /// An agent stopped working.
  mutating func leave(_ agent: Int, at moment: Timestamp) {
    guard var entry = entries[agent], let since = entry.onlineSince else { return }
    entry.onlineSince = nil
    if let stretch = period.clip(since, moment) {
      entry.online = entry.online.saturatingAdd(stretch.end.elapsed(since: stretch.start))
      if let speech = entry.speech { splitter.add(stretch.start, stretch.end, to: &hours[speech]) }
    }
    entries[agent] = entry
    online.removeAll { $0 == agent }
    count(entry.speech, by: -1)
  }

  /// Ends everybody's work, at the end of the log.
  mutating func close(at moment: Timestamp) {
    for agent in online { leave(agent, at: moment) }
  }

  /// Whether an agent is online who serves a language.
  mutating func serves(_ language: QueueLanguage) -> Bool {
    if let place = languagePlaces[language] { return serving[place] > 0 }
    languagePlaces[language] = languages.count
    languages.append(language)
    serving.append(online.count { speech(of: $0).contains { $0.covers(language) } })
    return (serving.last ?? 0) > 0
  }

  /// How long agents who serve a language were online, by hour of the day.
  func hours(for language: QueueLanguage) -> HourSums {
    var sums = HourSplitter.none
    for (speech, hours) in zip(speeches, hours) where speech.contains(where: { $0.covers(language) }) {
      for hour in sums.indices { sums[hour] = sums[hour].saturatingAdd(hours[hour]) }
    }
    return sums
  }

  /// An agent's name, if it is known, and how long they were online.
  func facts(of agent: Int) -> (name: String?, online: Int64) { (entries[agent]?.name, entries[agent]?.online ?? 0) }

  /// The agents who were ever told of, in the order of their places.
  var agents: [Int] { entries.keys.sorted() }

  private func speech(of agent: Int) -> [SpokenLanguage] { entries[agent]?.speech.map { speeches[$0] } ?? [] }

  private mutating func count(_ speech: Int?, by step: Int) {
    guard let speech else { return }
    for place in languages.indices where speeches[speech].contains(where: { $0.covers(languages[place]) }) {
      serving[place] += step
    }
  }

  private mutating func speechPlace(_ speaks: [SpokenLanguage]) -> Int {
    if let known = speechPlaces[speaks] { return known }
    speechPlaces[speaks] = speeches.count
    speeches.append(speaks)
    hours.append(HourSplitter.none)
    return speeches.count - 1
  }
}
