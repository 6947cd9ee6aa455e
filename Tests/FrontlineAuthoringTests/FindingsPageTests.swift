import Foundation
import Testing

/// docs/findings.md lists what lint says.
@Suite struct FindingsPageTests {
  static let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }

  @Test func everyFindingCodeStandsOnItsPageAndNoOther() throws {
    let page = try String(contentsOf: Self.root.appending(path: "docs/findings.md"), encoding: .utf8)
    let listed = page.matches(of: /(?m)^\| `([a-z-]+)` \|/).map { String($0.1) }
    let sources = Self.root.appending(path: "Sources")
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var defined: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /FindingCode\(rawValue: "([a-z-]+)"\)/) { defined.insert(String(match.1)) }
    }
    #expect(defined.count > 50)
    #expect(Set(listed) == defined)
    #expect(Set(listed).count == listed.count, "a code stands twice")
  }
}
