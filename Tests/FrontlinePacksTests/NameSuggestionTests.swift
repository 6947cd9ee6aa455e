import Testing

@testable import FrontlinePacks

@Suite struct NameSuggestionTests {
  static let distances: [(String, String, Int)] = [
    ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("team", "tema", 1), ("suport", "support", 1),
    ("kitten", "sitting", 3),
    ("退款", "退歀", 1), ("ab", "ba", 1),
  ]

  @Test(arguments: distances)
  func distancesCountEditsAndSwaps(_ left: String, _ right: String, _ distance: Int) {
    #expect(NameSuggestion.editDistance(left, right) == distance)
    #expect(NameSuggestion.editDistance(right, left) == distance)
  }

  @Test func onlyNearNamesAreSuggested() {
    let known = ["examples", "label", "patterns", "answer"]
    #expect(NameSuggestion.nearest(to: "exmaples", among: known) == "examples")
    #expect(NameSuggestion.nearest(to: "Lable", among: known) == "label")
    #expect(NameSuggestion.nearest(to: "questions", among: known) == nil)
    #expect(NameSuggestion.nearest(to: String(repeating: "x", count: 100_000), among: known) == nil)
    #expect(NameSuggestion.nearest(to: "b", among: ["d", "c", "a"]) == "a")
  }
}
