import FrontlineDesk
import FrontlinePacks
import FrontlineText
import Testing

@Suite struct IncidentTests {
  static let outage = IntentID(pack: "p", name: "outage")

  static func run(count: Int = 3, tier: String? = "engineers") throws -> DeskRun {
    var policy = policy()
    policy.incidents = IncidentPolicy(count: count, within: .seconds(3600), tier: tier)
    policy.proactiveRules = [ProactiveRule(id: "down", event: "outage", intent: outage, location: here)]
    return try DeskRun(policy: policy)
  }

  static func ask(_ run: inout DeskRun, _ customer: String, _ intent: IntentID = outage, region: String? = nil) throws {
    try run.run(
      .noteQuestion(
        intent, conversation: ConversationID("app:\(customer)"), customer: CustomerID(customer), region: region))
  }

  @Test func soManyCustomersWithOneQuestionOpenAnIncidentAndTellPeopleOnce() throws {
    var run = try Self.run()
    for customer in ["a", "b", "a", "b"] { try Self.ask(&run, customer) }
    #expect(run.state.incidents.isEmpty)
    try Self.ask(&run, "c")
    let incident = try #require(run.state.openIncident(about: Self.outage, region: "JP"))
    #expect(incident.rule == "same-question" && incident.id == IncidentID(number: 1))
    let ticket = try run.ticket(try #require(incident.ticket))
    #expect(ticket.queue.tier == "engineers" && ticket.request.intents == [Self.outage])
    #expect(run.state.tellsOfIncident(ticket.id))
    for customer in ["d", "e", "f", "g"] { try Self.ask(&run, customer) }
    #expect(run.state.tickets.count == 1 && run.state.incidents.count == 1)
    #expect(run.log.count { $0.kind == "question-noted" } == 5)
  }

  @Test func withoutATierTheEventAloneTells() throws {
    var run = try Self.run(tier: nil)
    for customer in ["a", "b", "c"] { try Self.ask(&run, customer) }
    #expect(run.state.incidents.map(\.ticket) == [nil] && run.state.tickets.isEmpty)
  }

  @Test func afterItIsClosedCountingBeginsAnew() throws {
    var run = try Self.run()
    for customer in ["a", "b", "c"] { try Self.ask(&run, customer) }
    try run.run(.closeIncident(IncidentID(number: 1), by: nil))
    #expect(run.state.openIncident(about: Self.outage, region: nil) == nil)
    for customer in ["a", "b"] { try Self.ask(&run, customer) }
    #expect(run.state.incidents.count == 1)
    try Self.ask(&run, "c")
    #expect(run.state.incidents.map { $0.closedAt == nil } == [false, true])
    #expect(throws: DeskRefusal(.noOpenIncident(IncidentID(number: 1)))) {
      try run.run(.closeIncident(IncidentID(number: 1), by: nil))
    }
  }

  @Test func aRegionsIncidentConcernsItsRegionOnly() throws {
    var run = try Self.run()
    let event = OutsideEventNoted(
      key: "e-1", name: "outage", rule: "down", customer: nil, region: "JP", outcome: .incident, at: .min)
    try run.run(.noteOutsideEvent(event))
    #expect(run.state.openIncident(about: Self.outage, region: "JP")?.rule == "down")
    #expect(run.state.openIncident(about: Self.outage, region: "KR") == nil)
    #expect(run.state.openIncident(about: Self.outage, region: nil) == nil)
    let again = try run.run(.noteOutsideEvent(event))
    #expect(again.isEmpty && run.state.incidents.count == 1)
    var other = event
    other.key = "e-2"
    try run.run(.noteOutsideEvent(other))
    #expect(run.state.incidents.count == 1)
    #expect(throws: DeskRefusal(.incidentOpen(IncidentID(number: 1)))) {
      try run.run(.openIncident(Self.outage, region: "JP", by: nil))
    }
    try run.run(.openIncident(Self.outage, region: nil, by: nil))
    #expect(run.state.openIncident(about: Self.outage, region: "KR") != nil)
  }

  /// The reference: all questions ever, looked through each time.
  @Test func incidentsOpenExactlyWhenANaiveCountSaysSo() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<40 {
      let count = Int.random(in: 2...6, using: &generator)
      var run = try Self.run(count: count, tier: nil)
      let intents = (0..<3).map { IntentID(pack: "p", name: "q\($0)") }
      var asked: [(intent: IntentID, customer: Int, at: Timestamp)] = []
      var expected: [IntentID] = []
      for _ in 0..<120 {
        run.now = run.now + .seconds(Int.random(in: 0...900, using: &generator))
        let intent = intents[Int.random(in: 0..<3, using: &generator)]
        let customer = Int.random(in: 0..<9, using: &generator)
        let isOpen = run.state.openIncident(about: intent, region: nil) != nil
        try Self.ask(&run, "\(customer)", intent)
        if !isOpen {
          asked.append((intent, customer, run.now))
          let within = asked.filter { $0.intent == intent && $0.at + .seconds(3600) > run.now }
          if Set(within.map(\.customer)).count >= count {
            expected.append(intent)
            asked.removeAll { $0.intent == intent }
          }
        }
        #expect(run.state.incidents.map(\.intent) == expected)
        if Int.random(in: 0..<10, using: &generator) == 0,
          let open = run.state.incidents.last(where: { $0.closedAt == nil })
        {
          try run.run(.closeIncident(open.id, by: nil))
        }
      }
      var replayed = DeskState()
      for event in run.log { replayed.apply(event) }
      #expect(replayed == run.state)
    }
  }

  @Test func closedIncidentsAreForgottenInTheEnd() throws {
    var run = try Self.run(tier: nil)
    for number in 1...130 {
      try run.run(.openIncident(Self.outage, region: nil, by: nil))
      try run.run(.closeIncident(IncidentID(number: number), by: nil))
    }
    #expect(run.state.incidents.count == 100 && run.state.incidents.first?.id == IncidentID(number: 31))
  }
}
