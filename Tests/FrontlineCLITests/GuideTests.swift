import Testing

extension CommandTests {
  @Suite struct Guide {
    @Testing.Test(arguments: [("packs.md", 15), ("packs-reference.md", 1)])
    func whatThePageShowsIsWhatHappens(name: String, commands: Int) throws {
      let page = try PlayedPage(name)
      let found = page.steps.count { if case .run = $0 { true } else { false } }
      #expect(found >= commands, "the page has too few commands: are its blocks still found?")
      try page.play()
    }
  }
}
