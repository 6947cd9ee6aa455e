internal import FrontlineDesk
internal import FrontlinePacks
public import FrontlineText

/// Adds events up to a report, in one pass: the log may be longer than memory, what is remembered is a few numbers for each
/// conversation, visit, ticket and duration.
///
/// Events come in the order in which they happened over all streams. Any are fine: a log that begins in the middle, lacks
/// events or is damaged gives the figures of what is there. A value type without side effects.
public struct ReportBuilder: Sendable {
  let zone: TimeZoneRules
  let period: ReportPeriod
  var splitter: HourSplitter

  var events = 0
  var unknownEvents = 0
  var firstEvent: Timestamp?
  var lastEvent: Timestamp?

  var customers = NameTable()
  var talks: [TalkFacts] = []
  var talkPlaces: [ConversationID: Int] = [:]
  var visits: [VisitFacts] = []
  var tickets: [TicketFacts] = []
  var ticketPlaces: [TicketID: Int] = [:]

  var total = TicketTally()
  var tiers = Breakdown()
  var teams = Breakdown()
  var agents = Breakdown()
  var languages = Breakdown()
  var channels = Breakdown()
  var regions = Breakdown()
  var intents = Breakdown()
  var rules = RuleTally()
  var clocks: [ServiceClock.Kind: ReportClock] = [:]
  var workTimes: [ServiceClock.Kind: [Int64]] = [:]
  var ratings = ReportRatings()
  var ticketDays: [LocalDate: Int] = [:]
  var book: AgentBook
  var demand = DemandTally()
  var unanswered = UnansweredTally()

  /// The languages as agents' are compared with them, by their places in the breakdown.
  var queueLanguages: [QueueLanguage] = []
  private var languagePlaces: [LocaleTag: Int] = [:]

  /// Begins a report.
  ///
  /// - Parameters:
  ///   - zone: the zone of days and hours. Default: UTC.
  ///   - period: what the report is about. Default: all.
  public init(zone: TimeZoneRules = .utc, period: ReportPeriod = ReportPeriod()) {
    self.zone = zone
    self.period = period
    splitter = HourSplitter(zone: zone)
    book = AgentBook(zone: zone, period: period)
  }

  /// Takes an event in.
  public mutating func add(_ envelope: EventEnvelope) {
    see(envelope.at)
    switch envelope.event {
    case .conversation(let event):
      if case .conversation(let id) = envelope.stream { add(event, to: id, at: envelope.at) }
    case .desk(let event):
      if case .unknown = event { unknownEvents += 1 }
      add(event)
    case .policyLoaded: break
    case .unknown: unknownEvents += 1
    }
  }

  /// Takes an event in as a store kept it; one that tells a report nothing is not decoded.
  ///
  /// - Throws: ``SupportError`` with the code ``SupportError/Code/damagedEvent`` where its payload cannot be read.
  public mutating func add(_ stored: StoredEvent) throws(SupportError) {
    if Self.isNeeded(stored) { add(try EventEnvelope(stored)) } else { see(stored.at) }
  }

  private mutating func see(_ moment: Timestamp) {
    events += 1
    firstEvent = min(firstEvent ?? moment, moment)
    lastEvent = max(lastEvent ?? moment, moment)
  }

  /// Kinds that this version knows and no figure comes from.
  private static let passedOver: Set<String> = [
    ConversationEventKind.contextExpired, .matterOpened, .matterClosed, .slotAsked, .slotFilled, .lookupStarted,
    .lookupFinished, .languageDoubted, .held, .holdExtended, .holdEnded, .erased,
  ].reduce(into: []) { $0.insert($1.rawValue) }

  /// How offers begin: with the proof for every agent they are the longest of all events.
  private static let offer = Array("{\"kind\":\"ticket-offered\"".utf8)

  private static func isNeeded(_ stored: StoredEvent) -> Bool {
    guard stored.version == EventCoder.version else { return true }
    return !passedOver.contains(stored.kind) && !stored.payload.starts(with: offer)
  }

  /// The place of a language, by the name that queues have for it.
  mutating func languagePlace(_ tag: LocaleTag) -> Int {
    if let known = languagePlaces[tag] { return known }
    let language = QueueLanguage(tag)
    let place = languages.place(language.description)
    if place == queueLanguages.count { queueLanguages.append(language) }
    languagePlaces[tag] = place
    return place
  }
}
