internal import FrontlineDesk
internal import FrontlinePacks
internal import FrontlineText

/// The people of a random week.
struct RandomCast {
  /// Languages, the common ones more often.
  private static let languages = ["en", "en", "en", "de", "de", "zh-Hans", "zh-Hant", "ja", "es", "th"]
    .compactMap { LocaleTag($0) }

  /// An agent and when they begin to work on each day, in hours from the day's beginning in UTC.
  struct Worker {
    var profile: AgentProfile
    var firstHour: Int
  }

  var workers: [Worker] = []

  init(agents: Int, _ random: inout RandomSource) {
    for number in 1...max(1, agents) {
      var languages = [Self.languages[0]]
      for _ in 0..<Int.random(in: 0...2, using: &random) { languages.append(Self.language(&random)) }
      var teams = random.pick(
        [["support"], ["support"], ["support", "billing"], ["billing"], ["engineering"]], or: ["support"])
      // Somebody is always in every team.
      if number <= 3 { teams = [["support"], ["billing"], ["engineering"]][number - 1] }
      let skills = teams.contains("billing") || random.chance(20) ? ["billing"] : []
      var profile = AgentProfile(
        id: AgentID("agent-\(number)"), name: "Agent \(number)", languages: Set(languages).sorted(),
        skills: skills + (random.chance(50) ? ["devices"] : []), teams: teams,
        capacity: Int.random(in: 1...4, using: &random))
      // Some have a shift of their own.
      if number > 3, random.chance(20) { profile.calendar = "office-hours" }
      workers.append(Worker(profile: profile, firstHour: Int.random(in: 0...15, using: &random)))
    }
  }

  static func language(_ random: inout RandomSource) -> LocaleTag { random.pick(languages, or: languages[0]) }

  /// What a customer hands over.
  static func request(of customer: Int, talk: Int, _ random: inout RandomSource) -> TicketRequest {
    let channel = random.pick(["chat", "chat", "email"], or: "chat")
    var request = TicketRequest(
      conversation: ConversationID("\(channel):c-\(customer)-\(talk)"), customer: CustomerID("c-\(customer)"),
      channel: channel, tier: "agents", team: random.pick(["support", "support", "billing", nil], or: nil),
      language: language(&random), urgency: random.pick([.normal, .normal, .normal, .low, .high, .urgent], or: .normal))
    if random.chance(15) { request.wantedSkills = ["devices"] }
    if random.chance(10) { request.headStart = random.seconds(0...7200) }
    return request
  }
}
