import Foundation
import FrontlineSimulation
import Testing

/// Holidays from files, named by a scenario's policy and by the `support.yaml` that it changes.
@Suite struct HolidayFileTests {
  /// A directory that is removed at the end.
  private final class Files {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("holidays-\(UUID().uuidString)")

    init(_ files: [String: String]) throws {
      for (name, text) in files {
        let path = directory.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: path)
      }
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    func path(_ name: String) -> String { directory.appendingPathComponent(name).path }

    func run(_ name: String) async throws -> ScenarioResult {
      try await ScenarioRunner(packs: nil).run(try ScenarioLoader.load(path: path(name))[0])
    }
  }

  private static func day(_ date: String) -> String {
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A day off\r\nDTSTART;VALUE=DATE:\(date)\r\nEND:VEVENT\r\n"
      + "END:VCALENDAR\r\n"
  }

  private static let policy = """
    default_locale: en
    tiers:
      - {id: bot, kind: bot}
      - {id: agents, kind: human, service_level: standard}
    service_levels:
      standard: {first_response: 1h}
    teams:
      desk: {name: Our desk, tier: agents, calendar: office}
    calendars:
      office:
        zone: Asia/Singapore
        hours: {mon-fri: ["09:00-18:00"]}
        holidays: [{file: days/base.ics}]
      spare: {zone: Asia/Singapore, hours: {mon-fri: ["09:00-18:00"]}, holidays: [{file: days/base.ics}]}
    escalation:
      - {id: human-requested, when: human-requested, tier: agents}
    """

  private static let pack = [
    "shop/pack.yaml": "id: shop\ntitle: Shop\nversion: 1\ndefault_locale: en\n"
      + "intents:\n  person: {title: A person, role: request-human}\n",
    "shop/en.yaml": "locale: en\nintents:\n  person:\n    label: A person\n    patterns: |\n      ^ human $\n"
      + "    answer: Of course.\n",
  ]

  /// A scenario on the packs beside it, whose office gets these holidays.
  private static func scenario(_ holidays: String) -> String {
    """
    scenario: Two weeks
    packs: packs
    policy:
      calendars:
        office:
          holidays: \(holidays)
    start: 2026-11-23T08:00 Asia/Singapore
    customers: [mia]
    steps:
      - mia: human
        expect: {clock: {first-response: {due: 2026-11-24T10:00}}}

    """
  }

  private static func files(_ holidays: String, own: String = day("20261123")) throws -> Files {
    var files = ["play.yaml": scenario(holidays), "days/base.ics": own]
    files["packs/support.yaml"] = policy
    files["packs/days/base.ics"] = day("20261125")
    for (name, text) in pack { files["packs/" + name] = text }
    return try Files(files)
  }

  @Test func aScenariosFileLiesBesideTheScenario() async throws {
    // Both files have one name: the scenario's own closes Monday, that of the packs Wednesday.
    let result = try await Self.files("[{file: days/base.ics}]").run("play.yaml")
    #expect(result.failures == [])
  }

  @Test func theFilesOfTheSupportFileAreReadToo() async throws {
    let files = try Self.files("[{date: 2026-11-23, name: Own}]")
    #expect(try await files.run("play.yaml").failures == [])
    try FileManager.default.removeItem(atPath: files.path("packs/days/base.ics"))
    await #expect { try await files.run("play.yaml") } throws: { error in
      "\(error)".contains("support.yaml:") && "\(error)".contains("there is no file \"days/base.ics\"")
    }
  }

  @Test func aPolicyWithoutPacksReadsFilesToo() async throws {
    var text = "scenario: Alone\npacks: none\nstart: 2026-11-25T08:00 Asia/Singapore\npolicy:\n"
    for line in Self.policy.split(separator: "\n") { text += "  \(line)\n" }
    text += """
      intents:
        shop:
          intents:
            person: {title: A person, role: request-human}
          locales:
            en:
              intents:
                person:
                  label: A person
                  patterns: |
                    ^ human $
                  answer: Of course.
      customers: [mia]
      steps:
        - mia: human
          expect: {clock: {first-response: {due: 2026-11-26T10:00}}}

      """
    let files = try Files(["alone.yaml": text, "days/base.ics": Self.day("20261125")])
    #expect(try await files.run("alone.yaml").failures == [])
  }

  @Test(arguments: [
    ("[{file: days/none.ics}]", "play.yaml:6:25: error: there is no file \"", "/days/none.ics\""),
    ("[{file: ../outside.ics}]", "play.yaml:6:25: error: \"../outside.ics\" is no path", "play.yaml"),
    ("[{file: days/bad.ics}]", "days/bad.ics:", "error"),
  ])
  func whatCannotBeReadIsToldWithItsPlace(holidays: String, place: String, problem: String) async throws {
    let files = try Self.files(holidays)
    try Data("this is no calendar".utf8).write(to: URL(fileURLWithPath: files.path("days/bad.ics")))
    await #expect { try await files.run("play.yaml") } throws: { error in
      "\(error)".contains(place) && "\(error)".contains(problem) && "\(error)".contains(files.directory.path)
    }
  }
}
