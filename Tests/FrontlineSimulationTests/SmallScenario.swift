import Frontline
import FrontlineSimulation

/// A shop with one question and one team, small enough to see through.
enum SmallScenario {
  static let head = """
    scenario: A small shop
    packs: none
    start: 2026-11-23T10:00 Asia/Singapore
    policy:
      default_locale: en
      default_zone: Asia/Singapore
      tiers:
        - {id: bot, kind: bot}
        - {id: agents, kind: human, offer_timeout: 2m, service_level: standard}
      teams:
        desk: {name: Our desk, tier: agents, calendar: office}
      calendars:
        office: {zone: Asia/Singapore, hours: {mon-fri: ["09:00-18:00"]}}
      service_levels:
        standard: {first_response: 4h}
      escalation:
        - {id: human-requested, when: human-requested, tier: agents}
      lookups:
        stock: {fields: [count]}
    intents:
      shop:
        intents:
          opening: {title: Opening hours, asks_whether_solved: false}
          stock: {title: In stock, lookup: stock, asks_whether_solved: false}
          person: {title: Wants a person, role: request-human}
        locales:
          en:
            intents:
              opening:
                label: Opening hours
                examples: [when are you open, what are your opening hours]
                answer: We are open from nine to six.
              stock:
                label: In stock
                patterns: |
                  in stock
                answer: We look.
                lookup_answers: {found: "There are {count}.", not_found: "There are none.", timed_out: "We cannot tell."}
              person:
                label: A person
                patterns: |
                  ^ human $
                answer: Of course.
    customers: [mia, leo]
    agents:
      ann: {capacity: 1}
      bob: {languages: [de], online: false}

    """

  /// Plays the small shop with these steps.
  static func run(_ steps: String, keys: String = "") async throws -> ScenarioResult {
    let scenarios = try ScenarioLoader.read(head + keys + "steps:\n" + steps, file: "small.yaml")
    return try await ScenarioRunner(packs: nil).run(scenarios[0])
  }

  /// The line before the first step.
  static let firstLine = head.split(separator: "\n", omittingEmptySubsequences: false).count
}
