import FrontlinePacks
import FrontlineText
import Testing

@testable import FrontlineMatching

@Suite struct PatternTests {
  private func program(
    _ pattern: String, locale: String = "en", synonyms: [String: [String]] = [:], slots: [(String, SlotType)] = []
  ) throws -> (PatternProgram, MessageReader) {
    let file = SourceLocation(file: "pack/en.yaml", line: 3, column: 7)
    let reader = try MessageReader(locale: Fixtures.tag(locale))
    var compiler = PatternCompiler(
      reader: reader,
      synonyms: synonyms.mapValues { members in
        SynonymSet(name: "", members: members.map { Located($0, at: file) }, location: file)
      }, slots: slots.map { SlotDefinition(name: $0.0, type: $0.1, location: file) })
    return (try compiler.compile(Located(pattern, at: file)), reader)
  }

  private func match(
    _ pattern: String, _ text: String, locale: String = "en", synonyms: [String: [String]] = [:],
    slots: [(String, SlotType)] = []
  ) throws -> (literals: Int, length: Int)? {
    let (program, reader) = try program(pattern, locale: locale, synonyms: synonyms, slots: slots)
    var units = MessageUnits()
    var values = SlotValues()
    var matcher = PatternMatcher()
    var copy = text
    return copy.withUTF8 { bytes in
      reader.read(bytes, into: &units)
      values.find(in: units, bytes)
      let found = matcher.match(program, units, units: units.units.indices, values: values)
      return found.map { ($0.literals, $0.end - $0.start) }
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var pattern: String
    var text: String
    var matches: Bool
    var locale = "en"
    var testDescription: String { "\(pattern) on \(text)" }
  }

  @Test(arguments: [
    Case(pattern: "refund", text: "Where is my REFUND?", matches: true),
    Case(pattern: "refund", text: "refunds", matches: false),
    Case(pattern: "refund*", text: "two refunds", matches: true),
    Case(pattern: "card * declined", text: "my card was declined", matches: true),
    Case(pattern: "card * declined", text: "declined card", matches: false),
    Case(pattern: "card _ declined", text: "card was declined", matches: true),
    Case(pattern: "card _ declined", text: "card declined", matches: false),
    Case(pattern: "card [was] declined", text: "card declined", matches: true),
    Case(pattern: "card (was | keeps getting) declined", text: "card keeps getting declined", matches: true),
    Case(pattern: "<refund my where>", text: "where, oh where is my lost refund", matches: true),
    Case(pattern: "<refund my where>", text: "my refund", matches: false),
    Case(pattern: "cancel !not", text: "cancel it", matches: true),
    Case(pattern: "cancel !not", text: "do not cancel it", matches: false),
    Case(pattern: "cancel !(do not)", text: "do cancel, not keep", matches: true),
    Case(pattern: "^ hello $", text: "Hello!", matches: true),
    Case(pattern: "^ hello $", text: "hello there", matches: false),
    Case(pattern: "hello $", text: "oh hello", matches: true),
    Case(pattern: "donde esta", text: "¿Dónde está mi pedido?", matches: true, locale: "es"),
    Case(pattern: "dónde está", text: "donde esta mi pedido", matches: true, locale: "es"),
    Case(pattern: "ｃａｒｄ", text: "card", matches: true),
    Case(pattern: "退款", text: "我想申请退款", matches: true, locale: "zh-Hans"),
    Case(pattern: "我的*退款", text: "我的东西还没退款", matches: true, locale: "zh-Hans"),
    Case(pattern: "退 * 款", text: "款退", matches: false, locale: "zh-Hans"),
    Case(pattern: "退款*", text: "退款", matches: true, locale: "zh-Hans"),
    Case(pattern: "e-mail", text: "my e-mail is wrong", matches: true),
  ])
  func aPatternMatchesByItsWords(_ test: Case) throws {
    let found = try match(test.pattern, test.text, locale: test.locale)
    #expect((found != nil) == test.matches)
  }

  @Test func randomPatternsMatchAsThePlainReadingOfTheLanguageSays() throws {
    var random = RandomPatterns(random: SplitMix(seed: 42))
    let synonyms = ["set": ["a", "abc"]]
    var matched = 0
    for _ in 0..<600 {
      let pattern = random.pattern()
      guard let syntax = try? PatternSyntax(pattern) else { continue }
      let (program, reader) = try program(pattern, synonyms: synonyms)
      var units = MessageUnits()
      var values = SlotValues()
      var matcher = PatternMatcher()
      for _ in 0..<8 {
        let words = random.text()
        let expected = ReferencePattern(syntax: syntax, synonyms: synonyms).match(words)
        var text = words.joined(separator: " ")
        let found = text.withUTF8 { bytes in
          reader.read(bytes, into: &units)
          values.find(in: units, bytes)
          return matcher.match(program, units, units: units.units.indices, values: values)
        }
        #expect(found?.literals == expected?.literals, "\(pattern) on \(words)")
        #expect(found.map { $0.end - $0.start } == expected?.length, "\(pattern) on \(words)")
        if expected != nil {
          matched += 1
          let anchors = program.anchors
          #expect(anchors.isEmpty || units.units.contains { anchors.contains($0.key) }, "\(pattern) on \(words)")
        }
      }
    }
    #expect(matched > 500)
  }

  @Test func aPatternMadeToBlowUpStaysLinear() throws {
    let pattern = Array(repeating: "* [a] (a | a a | *)", count: 30).joined(separator: " ") + " b"
    let text = Array(repeating: "a", count: 3000).joined(separator: " ")
    let clock = ContinuousClock()
    let start = clock.now
    let found = try match(pattern, text)
    #expect(found == nil)
    #expect(clock.now - start < .seconds(20))
  }

  @Test(arguments: [
    ("", 1), ("a (b", 3), ("a )", 3), ("a ()", 4), ("[a", 1), ("a | b", 3), ("a ^", 3), ("$ a", 1), ("~", 2), ("{x", 3),
    ("!*", 3), ("(a !b)", 4), ("<a b", 1), ("<a *>", 1), ("<a b c d e f g>", 1), ("!a", 1), ("a <>", 3),
  ])
  func aMistakeIsNamedWithItsColumn(pattern: String, column: Int) throws {
    let error = #expect(throws: PatternSyntaxError.self) { try PatternSyntax(pattern) }
    #expect(error?.column == column, "\(pattern): \(String(describing: error))")
    #expect(error?.suggestion.isEmpty == false)
  }

  @Test func anErrorOfAPackNamesFileLineAndColumn() throws {
    let error = #expect(throws: MatchingError.self) { try self.program("refund ~money") }
    #expect(error?.code == .unknownName)
    #expect(error?.location == SourceLocation(file: "pack/en.yaml", line: 3, column: 14))
    #expect(error.map { "\($0)".hasPrefix("pack/en.yaml:3:14: ") } == true)
  }

  @Test(arguments: ["?", "card ... declined", "refund ({file})"])
  func aPatternThatNoMessageCanMatchIsRefused(pattern: String) throws {
    let error = #expect(throws: MatchingError.self) { try self.program(pattern, slots: [("file", .attachment)]) }
    #expect(error?.code == .patternNeverMatches)
  }

  @Test func nestedGroupsDeeperThanTheLimitAreRefused() {
    let depth = PatternSyntax.depthLimit + 1
    let pattern = String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)
    #expect(throws: PatternSyntaxError.self) { try PatternSyntax(pattern) }
  }
}
