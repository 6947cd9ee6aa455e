import Testing

@testable import Frontline

/// Which rule a turn's facts lead to.
@Suite struct TriggerSetTests {
  static func rules(_ triggers: [EscalationRule.Trigger]) -> [EscalationRule] {
    triggers.enumerated().map { EscalationRule(id: "rule-\($0)", trigger: $1, location: TestPacks.line(1)) }
  }

  static func cause(_ facts: TriggerSet, _ triggers: [EscalationRule.Trigger], clarifications: Int = 2) -> String? {
    var limits = ConversationLimits()
    limits.clarifications = clarifications
    switch facts.cause(TestPacks.policy(rules: rules(triggers), limits: limits)) {
    case .rule(let rule): return rule.id
    case .builtIn(let name, _): return name
    case nil: return nil
    }
  }

  static func facts(_ change: (inout TriggerSet) -> Void) -> TriggerSet {
    var facts = TriggerSet()
    change(&facts)
    return facts
  }

  struct Case: CustomTestStringConvertible {
    var trigger: EscalationRule.Trigger
    var met: TriggerSet
    var unmet: TriggerSet
    var testDescription: String { "\(trigger)" }
  }

  static let cases: [Case] = [
    Case(
      trigger: .risk(["legal", "abuse"]),
      met: facts {
        $0.risks = [.init(topic: TestPacks.id("a"), risk: "privacy"), .init(topic: TestPacks.id("b"), risk: "abuse")]
      },
      unmet: facts { $0.risks = [.init(topic: TestPacks.id("a"), risk: "privacy")] }),
    Case(trigger: .humanRequested, met: facts { $0.human = TestPacks.id("human") }, unmet: TriggerSet()),
    Case(trigger: .noPackInLanguage, met: facts { $0.languageWithoutPack = "pt" }, unmet: TriggerSet()),
    Case(trigger: .repeated(count: 3), met: facts { $0.repeated = 3 }, unmet: facts { $0.repeated = 2 }),
    Case(trigger: .slotFailed(count: 3), met: facts { $0.slotFailures = 3 }, unmet: facts { $0.slotFailures = 2 }),
    Case(trigger: .notUnderstood(count: 3), met: facts { $0.notUnderstood = 4 }, unmet: facts { $0.notUnderstood = 2 }),
    Case(trigger: .ambiguous(count: 2), met: facts { $0.ambiguous = 2 }, unmet: facts { $0.ambiguous = 1 }),
    Case(trigger: .notSolved(count: 2), met: facts { $0.notSolved = 2 }, unmet: facts { $0.notSolved = 1 }),
    Case(
      trigger: .notSolved(count: 2),
      met: facts {
        $0.notSolved = 1
        $0.namesNextTier = true
      }, unmet: facts { $0.namesNextTier = true }),
  ]

  @Test(arguments: cases)
  func aRuleIsMetFromItsNumberOn(_ test: Case) {
    #expect(Self.cause(test.met, [test.trigger]) == "rule-0")
    #expect(Self.cause(test.unmet, [test.trigger]) == nil)
  }

  @Test(arguments: [
    EscalationRule.Trigger.serviceLevelWarning(["first-response"]), .idle(.seconds(1)), .agentRequested,
  ])
  func whatConcernsTicketsIsNoMatterOfATurn(_ trigger: EscalationRule.Trigger) {
    for test in Self.cases { #expect(!test.met.isMet(trigger)) }
  }

  /// Everything at once: whichever rule stands first wins, in every order.
  @Test func ofAllThatAreMetTheFirstInTheFileWins() {
    let all = Self.facts {
      $0.risks = [.init(topic: TestPacks.id("a"), risk: "legal")]
      $0.human = TestPacks.id("human")
      $0.languageWithoutPack = "pt"
      ($0.repeated, $0.slotFailures, $0.notUnderstood, $0.ambiguous, $0.notSolved) = (9, 9, 9, 9, 9)
    }
    let triggers: [EscalationRule.Trigger] = [
      .risk(["legal"]), .humanRequested, .slotFailed(count: 3), .notUnderstood(count: 3), .ambiguous(count: 3),
      .noPackInLanguage, .notSolved(count: 2), .repeated(count: 3),
    ]
    for first in triggers.indices {
      let turned = Array(triggers[first...] + triggers[..<first])
      #expect(all.cause(TestPacks.policy(rules: Self.rules(turned)))?.trigger == triggers[first])
      // A rule that is not met is passed over, wherever it stands.
      #expect(Self.cause(all, [.risk(["privacy"]), .idle(.seconds(1))] + turned) == "rule-2")
    }
  }

  @Test func withoutARuleOfItsKindTheEnginesOwnHolds() {
    #expect(Self.cause(Self.facts { $0.human = TestPacks.id("human") }, []) == "human-requested")
    #expect(Self.cause(Self.facts { $0.slotFailures = 3 }, []) == "slot-failed")
    #expect(Self.cause(Self.facts { $0.notUnderstood = 3 }, []) == "not-understood")
    #expect(Self.cause(Self.facts { $0.notSolved = 2 }, []) == "not-solved")
    #expect(Self.cause(Self.facts { $0.slotFailures = 3 }, [.slotFailed(count: 5)]) == nil)
    #expect(Self.cause(Self.facts { $0.notUnderstood = 3 }, [.notUnderstood(count: 5)]) == nil)
    #expect(Self.cause(Self.facts { $0.notSolved = 2 }, [.notSolved(count: 5)]) == nil)
    #expect(Self.cause(Self.facts { $0.risks = [.init(topic: TestPacks.id("a"), risk: "legal")] }, []) == nil)
    #expect(Self.cause(Self.facts { $0.repeated = 99 }, []) == nil)
  }

  @Test func clarificationsEndAlsoWhereTheRuleAllowsMore() {
    let facts = Self.facts { $0.ambiguous = 3 }
    #expect(Self.cause(facts, [.ambiguous(count: 9)]) == "ambiguous")
    #expect(Self.cause(facts, [.ambiguous(count: 9)], clarifications: 5) == nil)
    #expect(Self.cause(facts, [.ambiguous(count: 3)]) == "rule-0")
  }

  @Test func aPilotsPlaceIsStableAndEven() {
    #expect(PilotShare.place(of: "c-1", in: "DE") == PilotShare.place(of: "c-1", in: "DE"))
    let places = (0..<10_000).map { PilotShare.place(of: CustomerID("c-\($0)"), in: "DE") }
    for percent in [1, 20, 50, 80] {
      let share = Double(places.count { $0 < percent * 100 }) / 100
      #expect(abs(share - Double(percent)) < 2, "\(percent)% gave \(share)%")
    }
    let other = (0..<10_000).map { PilotShare.place(of: CustomerID("c-\($0)"), in: "FR") }
    #expect(zip(places, other).count { $0 < 2000 && $1 < 2000 } < 700, "one region's choice tells nothing of another's")
  }
}
