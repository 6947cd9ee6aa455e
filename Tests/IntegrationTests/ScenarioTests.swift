import Foundation
import Frontline
import FrontlineSimulation
import Testing

/// The stories of Tests/Scenarios and those of the reference of their format.
@Suite struct ScenarioTests {
  private static func runner() async throws -> ScenarioRunner {
    let engine = try await ShippedPacks.engine
    return try await ScenarioRunner(
      directory: ShippedPacks.directory, collection: engine.packs, index: engine.index)
  }

  private static var files: [String] {
    let directory = ShippedPacks.root + "/Tests/Scenarios"
    let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().map { "\(directory)/\($0)" }
  }

  @Test(arguments: files)
  func theStoryHolds(file: String) async throws {
    let runner = try await Self.runner()
    let scenarios = try ScenarioLoader.load(path: file)
    #expect(!scenarios.isEmpty)
    for scenario in scenarios {
      let result = try await runner.run(scenario)
      #expect(result.checkCount > 0, "\(scenario.name) expects nothing")
      for failure in result.failures { Issue.record("\(scenario.name): \(failure)") }
    }
  }

  @Test func thereAreScenarios() { #expect(Self.files.count >= 6) }

  @Test func theExamplesOfTheReferenceHold() async throws {
    let page = try String(contentsOfFile: ShippedPacks.root + "/docs/scenarios.md", encoding: .utf8)
    let blocks = page.components(separatedBy: "```yaml\n").dropFirst().map { $0.components(separatedBy: "\n```")[0] }
    #expect(blocks.count >= 2)
    let runner = try await Self.runner()
    for block in blocks {
      for scenario in try ScenarioLoader.read(block, file: "scenarios.md") {
        let result = try await runner.run(scenario)
        for failure in result.failures { Issue.record("\(scenario.name): \(failure)") }
      }
    }
  }
}
