import Foundation
import Testing

@Suite struct ExampleDocumentTests {
  /// The repository's root, three folders above this file.
  static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }

  @Test func theGuideShowsTheExampleThatIsTested() throws {
    let test = try String(
      contentsOf: Self.root.appendingPathComponent("Tests/FrontlineTests/Service/ExampleServiceTests.swift"),
      encoding: .utf8)
    let guide = try String(contentsOf: Self.root.appendingPathComponent("docs/example-service.md"), encoding: .utf8)
    let begin = try #require(test.range(of: "// example begins\n"))
    let end = try #require(test.range(of: "// example ends"))
    #expect(guide.contains(test[begin.upperBound..<end.lowerBound].trimmingCharacters(in: .newlines)))
  }
}
