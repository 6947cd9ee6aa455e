import FrontlineAuthoring
import FrontlinePacks
import FrontlineSimulation
import Testing

/// What is wrong with a scenario is told with its place and what to do.
@Suite struct ScenarioReadingTests {
  @Test(arguments: [
    ("scenario: a\nstep: []\n", "s.yaml:2:1", "Did you mean \"steps\"?"),
    ("scenario: a\n", "s.yaml:1:1", "has no \"steps\""),
    ("steps: []\n", "s.yaml:1:1", "has no \"scenario\""),
    ("scenario: a\nsteps:\n  - mai: hello\ncustomers: [mia]\n", "s.yaml:3:5", "Did you mean \"mia\"?"),
    (
      "scenario: a\nsteps:\n  - customer: hi\n    expect: {decison: answer}\n", "s.yaml:4:14",
      "Did you mean \"decision\"?"
    ),
    (
      "scenario: a\nsteps:\n  - customer: hi\n    expect: {ticket: {stat: open}}\n", "s.yaml:4:23",
      "Did you mean \"state\"?"
    ),
    (
      "scenario: a\nsteps:\n  - expect: {clock: {first-respons: met}}\n", "s.yaml:3:22",
      "Did you mean \"first-response\"?"
    ),
    (
      "scenario: a\nagents: [ann]\nsteps:\n  - expect: {why_not: {anne: met}}\n", "s.yaml:4:24", "Did you mean \"ann\"?"
    ),
    ("scenario: a\nagents: [ann]\nsteps:\n  - ann: acepts\n", "s.yaml:4:10", "Did you mean \"accepts\"?"),
    ("scenario: a\nagents: [ann]\nsteps:\n  - ann: accepts the offer\n", "s.yaml:4:10", "\"the offer\" says nothing"),
    ("scenario: a\nagents: [ann]\nsteps:\n  - ann: {resolves: , closes: }\n", "s.yaml:4:23", "does two things"),
    ("scenario: a\nagents: [ann]\ncustomers: [ann]\nsteps: []\n", "s.yaml:2:10", "is a customer and an agent"),
    ("scenario: a\nagents: [expect]\nsteps: []\n", "s.yaml:2:10", "nobody can be called \"expect\""),
    ("scenario: a\nsteps:\n  - after: soon\n", "s.yaml:3:12", "not a duration"),
    ("scenario: a\nsteps:\n  - at: 25:00\n", "s.yaml:3:9", "not a moment"),
    ("scenario: a\nstart: 2026-02-30T10:00\nsteps: []\n", "s.yaml:2:8", "not a moment"),
    ("scenario: a\nstart: 2026-02-20T10:00 Europe/Berlon\nsteps: []\n", "s.yaml:2:8", "no time zone"),
    ("scenario: a\nsteps:\n  - {at: 10:00, after: 2h}\n", "s.yaml:3:5", "one of \"at\" and \"after\""),
    ("scenario: a\nsteps:\n  - service: accepts\n", "s.yaml:3:14", "what the service does"),
    ("scenario: a\nsteps:\n  - lookup: perhaps\n", "s.yaml:3:13", "Known here: found"),
    ("scenario: a\nsteps:\n  - customer: {attachments: picture}\n", "s.yaml:3:29", "Known here: image"),
    ("scenario: a\nsteps:\n  - expect: {tickets: many}\n", "s.yaml:3:23", "must be a number"),
    ("scenario: a\ncustomers: {mia: {locale: english!}}\nsteps: []\n", "s.yaml:2:27", "not a locale tag"),
    ("- scenario: a\n  steps: []\n- scenrio: b\n  steps: []\n", "s.yaml:3:3", "Did you mean \"scenario\"?"),
    ("scenario: [\n", "s.yaml:2:1", "not YAML"),
  ])
  func aMistakeIsNamed(yaml: String, place: String, words: String) {
    let error = #expect(throws: AuthoringError.self) { try ScenarioLoader.read(yaml, file: "s.yaml") }
    let lines = error?.errors.map(\.description) ?? []
    #expect(lines.contains { $0.hasPrefix("\(place): error: ") && $0.contains(words) }, "\(lines)")
  }

  @Test func aFileHoldsOneScenarioOrSeveral() throws {
    #expect(try ScenarioLoader.read("scenario: a\nsteps: []\n", file: "s.yaml").map(\.name) == ["a"])
    let two = try ScenarioLoader.read("- {scenario: a, steps: []}\n- {scenario: b, steps: []}\n", file: "s.yaml")
    #expect(two.map(\.name) == ["a", "b"])
  }

  @Test func aPolicyThatCannotBeUsedIsToldWithItsOwnPlace() async throws {
    let yaml = "scenario: a\npacks: none\npolicy:\n  default_locale: en\n  tirs: []\nsteps: []\n"
    let scenario = try ScenarioLoader.read(yaml, file: "s.yaml")[0]
    let error = await #expect(throws: SimulationError.self) { try await ScenarioRunner(packs: nil).run(scenario) }
    #expect(error?.description.contains("s.yaml:5:3: error: support.yaml has no key \"tirs\"") == true)
  }
}
