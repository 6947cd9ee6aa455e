import Frontline
import Testing

/// The report beside a model that keeps everything and looks at each pair of visits.
@Suite struct ReportModelTests {
  /// Something that happens in a conversation of a random log.
  private struct Step {
    var minute: Int
    var conversation: String
    var customer: String
    var decision: String
    var intent: String
    /// A ticket that is opened with it, or solved instead of it.
    var opens: Int?
    var solves: Int?
  }

  private struct Visit {
    var customer: String
    var start: Int
    var end: Int
    var steps: [Step] = []
    var isSolved = false

    var intents: Set<String> {
      Set(steps.filter { ["answer", "ask-slot", "hand-over"].contains($0.decision) }.map(\.intent))
    }
    var isHandedOver: Bool { steps.contains { $0.opens != nil || ["hand-over", "pass-on"].contains($0.decision) } }
    var isContained: Bool {
      guard !isHandedOver else { return false }
      return steps.last { !["small-talk", "change-language"].contains($0.decision) }?.decision == "answer"
    }
    var isSmallTalk: Bool {
      !isHandedOver && steps.allSatisfy { ["small-talk", "change-language"].contains($0.decision) }
    }
  }

  private static func steps(_ generator: inout SeededGenerator) -> [Step] {
    var steps: [Step] = []
    var minute = 0
    var ticket = 0
    var open: [(ticket: Int, conversation: String, customer: String)] = []
    let decisions = [
      "answer", "answer", "answer", "rephrase", "ask-slot", "small-talk", "hand-over", "change-language",
    ]
    for _ in 0..<Int.random(in: 0...120, using: &generator) {
      minute += Int.random(in: 0...900, using: &generator)
      if !open.isEmpty, Bool.random(using: &generator) {
        let solved = open.remove(at: Int.random(in: 0..<open.count, using: &generator))
        steps.append(
          Step(
            minute: minute, conversation: solved.conversation, customer: solved.customer, decision: "", intent: "",
            solves: solved.ticket))
        continue
      }
      let customer = "c\(Int.random(in: 0..<4, using: &generator))"
      let conversation = ["app", "mail"][Int.random(in: 0..<2, using: &generator)] + ":\(customer)"
      let isHeld = open.contains { $0.conversation == conversation }
      let decision = isHeld ? "pass-on" : decisions[Int.random(in: 0..<decisions.count, using: &generator)]
      var step = Step(
        minute: minute, conversation: conversation, customer: customer, decision: decision,
        intent: "shop/i\(Int.random(in: 0..<3, using: &generator))")
      if decision == "hand-over", Bool.random(using: &generator) {
        ticket += 1
        step.opens = ticket
        open.append((ticket, conversation, customer))
      }
      steps.append(step)
    }
    return steps
  }

  private static func log(_ steps: [Step]) -> ReportLog {
    var log = ReportLog()
    var begun: Set<String> = []
    for step in steps {
      if let ticket = step.solves {
        log.solve(ticket, step.minute, "ann")
        continue
      }
      if begun.insert(step.conversation).inserted {
        log.begin(step.conversation, step.minute, customer: step.customer)
      }
      log.message(step.conversation, step.minute, step.decision, [step.intent])
      if let ticket = step.opens { log.open(ticket, step.minute, step.conversation, rule: "r") }
    }
    return log
  }

  private static func visits(_ steps: [Step]) -> [Visit] {
    var visits: [Visit] = []
    for (place, step) in steps.enumerated() {
      let earlier = steps[..<place]
      if let ticket = step.solves {
        let opening = visits.firstIndex { $0.steps.contains { $0.opens == ticket } }
        if let opening {
          visits[opening].isSolved = true
          visits[opening].end = max(visits[opening].end, step.minute)
        }
        continue
      }
      let own = earlier.filter { $0.conversation == step.conversation }
      let lastMessage = own.last { $0.solves == nil }?.minute
      let isHeld = own.contains { opened in
        opened.opens.map { ticket in !earlier.contains { $0.solves == ticket } } ?? false
      }
      let isNew = lastMessage.map { !isHeld && step.minute - $0 >= ReportLog.day } ?? true
      let current = visits.lastIndex { $0.steps.contains { $0.conversation == step.conversation } }
      if let current, !isNew {
        visits[current].steps.append(step)
        visits[current].end = max(visits[current].end, step.minute)
      } else {
        visits.append(Visit(customer: step.customer, start: step.minute, end: step.minute, steps: [step]))
      }
    }
    return visits
  }

  @Test(arguments: 0..<60)
  func theReportAgreesWithTheModel(_ seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let steps = Self.steps(&generator)
    let report = try Self.log(steps).report()
    let visits = Self.visits(steps)
    let end = steps.last?.minute ?? 0
    let asked = visits.filter { !$0.isSmallTalk }
    #expect(report.visits.visits == visits.count && report.visits.smallTalk == visits.count - asked.count)
    #expect(report.visits.messages == visits.map(\.steps.count).reduce(0, +))
    #expect(report.visits.contained == ReportShare(visits.count(where: \.isContained), of: asked.count))
    #expect(report.visits.handedOver == ReportShare(visits.count(where: \.isHandedOver), of: asked.count))
    #expect(report.customers == Set(visits.map(\.customer)).count)

    func follows(_ place: Int, _ days: Int, _ condition: (Visit) -> Bool) -> Bool {
      visits[(place + 1)...].contains { later in
        later.customer == visits[place].customer && later.start <= visits[place].end + days * ReportLog.day
          && condition(later)
      }
    }
    let judged = visits.indices.filter { !visits[$0].isSmallTalk && visits[$0].end + 7 * ReportLog.day <= end }
    let durable = judged.filter { place in
      visits[place].isContained
        && !follows(place, 7) { $0.isHandedOver || !$0.intents.isDisjoint(with: visits[place].intents) }
    }
    #expect(report.visits.durable == ReportShare(durable.count, of: judged.count))

    for line in report.returns {
      let ended = visits.indices.filter { place in
        let isMeant =
          line.outcome == .contained ? visits[place].isContained : visits[place].isHandedOver && visits[place].isSolved
        return isMeant && visits[place].end + line.days * ReportLog.day <= end
      }
      let back = ended.filter { follows($0, line.days) { _ in true } }
      #expect(line.returned == ReportShare(back.count, of: ended.count))
      let named = ended.filter { !visits[$0].intents.isEmpty }
      let same = named.filter { place in
        follows(place, line.days) { !$0.intents.isDisjoint(with: visits[place].intents) }
      }
      #expect(line.sameIntent == ReportShare(same.count, of: named.count))
    }
    for question in report.questions {
      let name = "\(question.intent)"
      let asking = visits.filter { $0.intents.contains(name) }
      let answered = asking.filter { $0.steps.contains { $0.decision == "answer" && $0.intent == name } }
      let handed = asking.filter { $0.steps.contains { $0.decision == "hand-over" && $0.intent == name } }
      let deflected = answered.filter { visit in
        !visit.steps.contains { $0.decision == "hand-over" && $0.intent == name }
      }
      #expect(question.asked == asking.count && question.answered == answered.count)
      #expect(question.handedOver == handed.count && question.deflected.part == deflected.count)
    }
    #expect(report.days.map(\.visits).reduce(0, +) == visits.count)
    #expect(report.demand.flatMap(\.hours).map(\.messages).reduce(0, +) == report.visits.messages)
  }
}
