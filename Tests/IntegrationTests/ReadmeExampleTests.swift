import Foundation
import Frontline
import Testing

@Suite struct ReadmeExampleTests {
  @Test func theTenLinesOfTheReadmeAnswerACustomer() async throws {
    let conversation = try await ShippedPacks.readmeHost.conversation("app:c-1")
    #expect(conversation.lastDecision?.kind == .answer)
    #expect(conversation.lastDecision?.intents == [ShippedPacks.paymentFailed])
    #expect(conversation.transcript.map(\.author).contains(.bot))
  }

  @Test func theReadmeShowsTheLinesThatAreTested() throws {
    let code = try String(contentsOfFile: #filePath.replacing("Tests.swift", with: ".swift"), encoding: .utf8)
    let readme = try String(contentsOfFile: ShippedPacks.root + "/README.md", encoding: .utf8)
    let tested =
      lines(between: "// the ten lines begin", and: "// the ten lines pause", of: code)
      + lines(between: "// the ten lines go on", and: "// the ten lines end", of: code)
    let mark = try #require(readme.range(of: "<!-- the ten lines -->"))
    let shown = lines(between: "```swift", and: "```", of: String(readme[mark.upperBound...]))
    #expect(shown == tested)
    #expect(shown.count == 10)
  }

  /// The lines between two lines, without the spaces around them.
  private func lines(between begin: String, and end: String, of text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    return Array(lines.drop { $0 != begin }.dropFirst().prefix { $0 != end })
  }
}
