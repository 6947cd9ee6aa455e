import Frontline

/// A log written by hand, a minute a unit, as the lines of a file: so it reads as logs of earlier versions do.
struct ReportLog {
  private(set) var lines: [String] = []
  private var sequences: [String: Int] = [:]

  /// Sunday, 2026-11-01, 00:00 UTC.
  static let start: Int64 = 1_793_491_200_000
  static let day = 24 * 60

  static func at(_ minute: Int) -> Int64 { start + Int64(minute) * 60_000 }

  mutating func add(_ stream: String, _ minute: Int, _ kind: String, _ payload: String, version: Int = 1) {
    sequences[stream, default: 0] += 1
    lines.append(
      "{\"stream\":\"\(stream)\",\"sequence\":\(sequences[stream] ?? 1),\"at\":\(Self.at(minute)),\"kind\":\"\(kind)\","
        + "\"version\":\(version),\"payload\":\(payload)}")
  }

  mutating func talk(_ conversation: String, _ minute: Int, _ kind: String, _ payload: String) {
    add("conversation/\(conversation)", minute, "conversation.\(kind)", payload)
  }

  mutating func desk(_ minute: Int, _ kind: String, _ fields: String) {
    add("desk", minute, "desk", "{\"kind\":\"\(kind)\",\"payload\":{\"at\":\(Self.at(minute)),\(fields)}}")
  }

  /// A conversation begins, with its language.
  mutating func begin(
    _ conversation: String, _ minute: Int, customer: String, channel: String = "app", kind: String = "private",
    language: String = "en", region: String = "SG"
  ) {
    talk(
      conversation, minute, "started",
      "{\"customer\":\"\(customer)\",\"channel\":\"\(channel)\",\"channelKind\":\"\(kind)\"}")
    talk(
      conversation, minute, "profile-changed", "{\"id\":\"\(customer)\",\"region\":\"\(region)\",\"attributes\":[]}")
    talk(
      conversation, minute, "language-chosen",
      "{\"choice\":{\"wanted\":\"\(language)\",\"chosen\":\"\(language)\",\"how\":\"exact\"},\"reason\":\"firstMessage\"}"
    )
  }

  /// A message comes and is decided about; the bot replies in the same minute.
  mutating func message(
    _ conversation: String, _ minute: Int, _ decision: String, _ intents: [String] = [], rule: String? = nil,
    record: Int = 1, understood: Bool = true, reply: Bool = true
  ) {
    talk(
      conversation, minute, "message-received",
      "{\"id\":\"m\(minute)\",\"text\":\(record),\"attachments\":[],\"links\":[],\"byteCount\":1,\"isTruncated\":false}"
    )
    let nearest = intents.first ?? "shop/plan"
    talk(
      conversation, minute, "understood",
      "{\"detected\":\"en\",\"languageConfidence\":0.5,\"locale\":\"en\",\"decision\":\"\(understood ? "answer" : "none")\","
        + "\"isByRule\":false,\"candidates\":[{\"intent\":\"\(nearest)\",\"confidence\":0.5}],\"intents\":[],\"wordCount\":2}"
    )
    let place = "\"location\":{\"file\":\"support.yaml\",\"line\":7,\"column\":0}"
    let reference = rule.map { ",\"rule\":{\"id\":\"\($0)\",\(place)}" } ?? ""
    let list = intents.map { "\"\($0)\"" }.joined(separator: ",")
    talk(
      conversation, minute, "decided",
      "{\"kind\":\"\(decision)\",\"intents\":[\(list)],\"reason\":\"r\"\(reference)}")
    if reply { replied(conversation, minute, author: "{\"bot\":{}}") }
  }

  mutating func replied(_ conversation: String, _ minute: Int, author: String) {
    talk(
      conversation, minute, "replied",
      "{\"number\":1,\"author\":\(author),\"language\":\"en\",\"texts\":[9],\"choices\":[],\"links\":[],\"attachments\":[],"
        + "\"notices\":[]}")
  }

  /// A ticket is opened for a conversation.
  mutating func open(
    _ ticket: Int, _ minute: Int, _ conversation: String, rule: String, intents: [String] = ["shop/plan"],
    language: String = "en"
  ) {
    let list = intents.map { "\"\($0)\"" }.joined(separator: ",")
    desk(
      minute, "ticket-opened",
      "\"ticket\":\"T-\(ticket)\",\"request\":{\"conversation\":\"\(conversation)\",\"tier\":\"agents\",\"language\":"
        + "\"\(language)\",\"urgency\":1,\"skills\":[],\"intents\":[\(list)],\"rule\":\"\(rule)\",\"slots\":[]},"
        + "\"queue\":{\"tier\":\"agents\",\"team\":\"support\",\"language\":\"\(language)\"},\"skills\":[]")
  }

  mutating func assign(_ ticket: Int, _ minute: Int, _ agent: String) {
    desk(minute, "ticket-assigned", "\"ticket\":\"T-\(ticket)\",\"agent\":\"\(agent)\",\"way\":\"accepted\"")
  }

  /// An agent replies, and the conversation says it.
  mutating func reply(_ ticket: Int, _ minute: Int, _ agent: String, in conversation: String) {
    desk(minute, "agent-replied", "\"ticket\":\"T-\(ticket)\",\"agent\":\"\(agent)\",\"message\":\"r\(minute)\"")
    replied(conversation, minute, author: "{\"agent\":{\"_0\":\"\(agent)\"}}")
  }

  mutating func wrote(_ ticket: Int, _ minute: Int) {
    desk(minute, "customer-wrote", "\"ticket\":\"T-\(ticket)\",\"message\":\"m\(minute)\"")
  }

  mutating func solve(_ ticket: Int, _ minute: Int, _ agent: String) {
    desk(minute, "ticket-solved", "\"ticket\":\"T-\(ticket)\",\"by\":\"\(agent)\"")
  }

  mutating func register(_ agent: String, _ minute: Int, _ languages: [String]) {
    let tags = languages.map { "\"\($0)\"" }.joined(separator: ",")
    let spoken = languages.map { "{\"language\":\"\($0)\",\"inEveryScript\":true}" }.joined(separator: ",")
    desk(
      minute, "agent-registered",
      "\"profile\":{\"id\":\"\(agent)\",\"name\":\"\(agent.uppercased())\",\"languages\":[\(tags)],\"skills\":[],"
        + "\"teams\":[\"support\"],\"capacity\":3},\"speaks\":[\(spoken)]")
  }

  mutating func presence(_ agent: String, _ minute: Int, online: Bool) {
    desk(minute, online ? "agent-came-online" : "agent-went-offline", "\"agent\":\"\(agent)\"")
  }

  mutating func clock(_ kind: String, _ ticket: Int, _ minute: Int, _ clock: String, _ rest: String) {
    desk(minute, kind, "\"ticket\":\"T-\(ticket)\",\"clock\":\"\(clock)\",\(rest)")
  }

  /// The events as a store keeps them.
  var stored: [StoredEvent] {
    get throws {
      var reader = EventLogReader(file: "log")
      var events: [StoredEvent] = []
      for line in lines { if let event = try reader.read(Array(line.utf8)) { events.append(event) } }
      return events
    }
  }

  /// The report over the log.
  func report(zone: TimeZoneRules = .utc, period: ReportPeriod = ReportPeriod()) throws -> SupportReport {
    var builder = ReportBuilder(zone: zone, period: period)
    for event in try stored { try builder.add(event) }
    return builder.report()
  }
}
