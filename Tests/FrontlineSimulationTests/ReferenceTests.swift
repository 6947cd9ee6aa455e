import Foundation
import Frontline
import Testing

@testable import FrontlineSimulation

/// docs/scenarios.md is all that an author has.
@Suite struct ReferenceTests {
  private static let page: String = {
    let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let page = root.appendingPathComponent("docs/scenarios.md")
    return (try? String(contentsOf: page, encoding: .utf8)) ?? ""
  }()

  @Test(arguments: Subject.all.map(\.name))
  func everythingThatCanBeExpectedIsThere(name: String) {
    let key = name.split(separator: ".").last { $0 != "*" }.map(String.init) ?? name
    #expect(Self.page.contains("`\(key)`") || Self.page.contains("`\(key):"), "\(name)")
  }

  @Test(arguments: DeedVerb.allCases.flatMap(\.phrases))
  func everyDeedIsThere(phrase: String) {
    #expect(Self.page.contains("`\(phrase)`") || Self.page.contains("`\(phrase) "), "\(phrase)")
  }

  @Test(
    arguments: ScenarioReader.keys + PeopleReader.customerKeys + PeopleReader.agentKeys + StepReader.words
      + StepReader.messageKeys)
  func everyKeyIsThere(key: String) {
    #expect(Self.page.contains("`\(key)`") || Self.page.contains("`\(key):"), "\(key)")
  }

  @Test(
    arguments: TicketState.allCases.map(\.rawValue) + ServiceClock.Kind.allCases.map(\.rawValue)
      + AssignmentProof.Reason.allCases.map(\.rawValue))
  func everyWordIsThere(word: String) { #expect(Self.page.contains("`\(word)`"), "\(word)") }
}
