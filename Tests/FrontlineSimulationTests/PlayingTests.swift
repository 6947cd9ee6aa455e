import Frontline
import FrontlineSimulation
import Testing

/// Time, people and the service in a scenario.
@Suite struct PlayingTests {
  @Test func whatIsDueOnTheWayHappensAtItsOwnMoment() async throws {
    let result = try await SmallScenario.run(
      """
        - mia: human
        - wait: 30d
          expect: {events: [offer-ended, clock-warned, clock-breached]}
      """)
    #expect(result.failures == [])
    let start = try #require(result.events.first?.at)
    let ended = result.events.filter {
      $0.kind == "desk" && String(decoding: $0.payload, as: UTF8.self).contains("offer-ended")
    }
    #expect(ended.first?.at == start + .seconds(120))
  }

  @Test(arguments: [
    ("at: 12:00", "2026-11-23T12:00"), ("at: 09:00", "2026-11-24T09:00"), ("at: tue 08:30", "2026-11-24T08:30"),
    ("at: monday 09:00", "2026-11-30T09:00"), ("after: 1h 30m", "2026-11-23T11:30"), ("wait: 2d", "2026-11-25T10:00"),
    ("at: 2026-12-01T00:00Z", "2026-12-01T08:00"), ("at: 04:00 Europe/Berlin", "2026-11-23T11:00"),
    ("wait: until 12:00", "2026-11-23T12:00"), ("at: 2026-01-01T00:00", "2026-11-23T10:00"),
  ])
  func timesAreThoseOfTheScenario(pause: String, moment: String) async throws {
    let steps = "  - {\(pause), mia: human, expect: {ticket: {opened: \(moment)}}}\n"
    #expect(try await SmallScenario.run(steps).failures == [])
  }

  @Test func aLanguageThatACustomerChoseHolds() async throws {
    let result = try await SmallScenario.run(
      """
        - mia: {text: when are you open, language: de}
          expect: {language: en, decision: answer}
        - mia: wann ist der Laden offen
          expect: {language: en}
      """)
    #expect(result.failures == [])
    #expect(String(decoding: result.events.flatMap(\.payload), as: UTF8.self).contains(#""languageRule":"setting""#))
  }

  @Test func agentsWriteNotesAndTellOfIncidents() async throws {
    let result = try await SmallScenario.run(
      """
        - mia: human
        - ann: accepts
        - ann: {notes: "T-1 likes tea", ticket: T-1}
          expect: {events: [agent-noted], replies: 0}
        - ann: opens incident shop/opening in DE
          expect: {incidents: 1}
        - ann: closes incident I-1
          expect: {incidents: 0}
        - service: opens incident shop/opening
          expect: {incidents: 1}
        - service: closes incident I-9
          refused: I-9
      """)
    #expect(result.failures == [])
  }

  @Test func expectationsLookAtTheConversationThatWasSpokenOfLast() async throws {
    let result = try await SmallScenario.run(
      """
        - mia: human
        - leo: when are you open
          expect:
            - {speaker: bot, ticket: none, reply: nine}
            - {customer: mia, speaker: T-1, reply: none}
        - ann: accepts
          expect: {speaker: T-1, reply: Ann}
        - leo: {text: human, channel: web}
          expect:
            - {ticket: {id: T-2, state: queued}, why_not: {ann: no-room}}
            - {customer: leo, ticket: none}
            - {customer: leo, channel: web, ticket: T-2}
      """)
    #expect(result.failures == [])
  }

  @Test func aLookupIsAnsweredByAStepByTheScenarioOrByTime() async throws {
    let step = "  - mia: is it in stock\n    expect: {decision: look-up}\n  - lookup: "
    for (answer, said) in [
      ("{found: {count: 7}}", "There are 7."), ("not-found", "There are none."), ("no-answer", "cannot tell"),
    ] {
      #expect(try await SmallScenario.run(step + answer + "\n    expect: {bot: \(said)}\n").failures == [])
    }
    let byItself = try await SmallScenario.run(
      "  - mia: is it in stock\n    expect: {bot: There are 7.}\n", keys: "lookups: {stock: {found: {count: 7}}}\n")
    #expect(byItself.failures == [])
  }

  @Test func thePolicyCanChangeOnTheWay() async throws {
    let result = try await SmallScenario.run(
      """
        - mia: human
          expect: {ticket: {offered_to: ann}}
        - ann: declines
        - policy:
            default_locale: en
            tiers:
              - {id: bot, kind: bot}
              - {id: agents, kind: human, accept: false}
            teams:
              desk: {name: Our desk, tier: agents, calendar: office}
            calendars:
              office: {zone: Asia/Singapore, hours: {mon-fri: ["09:00-18:00"]}}
            lookups: {stock: {fields: [count]}}
        - after: 10m
          expect: {ticket: {state: open, agent: ann}}
      """)
    #expect(result.failures == [])
  }

  @Test func theSameScenarioGivesTheSameEvents() async throws {
    let steps =
      "  - mia: human\n  - ann: accepts\n  - {after: 1h, ann: resolves}\n  - {after: 1h, expect: {tickets: 1}}\n"
    let runs = [try await SmallScenario.run(steps), try await SmallScenario.run(steps)]
    #expect(runs[0].events == runs[1].events)
    #expect(runs[0].events.count > 10)
  }
}
