internal import FrontlinePacks
internal import FrontlineText

/// Test messages that are examples or nearly so: they pass whatever the packs can do.
struct TestLint {
  private let context: LintContext
  private let tests: [TestSuite]

  /// Shorter messages are compared for equality only: among few words one makes a difference.
  private static let shortest = 6

  init(_ context: LintContext, _ tests: [TestSuite]) {
    self.context = context
    self.tests = tests
  }

  func findings() -> [Finding] {
    let locales = Set(tests.map(\.locale)).sorted()
    return locales.flatMap { locale in findings(in: locale, tests.filter { $0.locale == locale }) }
  }

  private typealias Example = (units: [String], location: SourceLocation)

  private func findings(in locale: LocaleTag, _ suites: [TestSuite]) -> [Finding] {
    var byKey: [[String]: SourceLocation] = [:]
    var byLength: [Int: [Example]] = [:]
    for example in context.intents(in: locale).flatMap(\.examples) {
      let units = context.units(example.value, in: locale)
      if byKey[units] == nil { byKey[units] = example.location }
      byLength[units.count, default: []].append((units, example.location))
    }
    var seen: [[String]: SourceLocation] = [:]
    var findings: [Finding] = []
    for message in suites.flatMap(\.messages) {
      let units = context.units(message.text.value, in: locale)
      if let earlier = seen[units] {
        findings.append(
          Finding(
            .warning, .repeatedTest, at: message.text.location, "the same test message stands at \(earlier)",
            advice: "Remove one of the two"))
        continue
      }
      seen[units] = message.text.location
      if let example = byKey[units] {
        findings.append(copy(message, "the test message is the example", example))
      } else if let example = nearCopy(units, among: byLength) {
        findings.append(copy(message, "the test message is nearly the example", example))
      }
    }
    return findings
  }

  private func copy(_ message: TestMessage, _ what: String, _ example: SourceLocation) -> Finding {
    Finding(
      .warning, .testCopiesExample, at: message.text.location, "\(what) at \(example)",
      advice: "Say it in other words; a test should show what the packs have not seen")
  }

  /// An example that differs in at most one unit, or has the same units in another order.
  private func nearCopy(_ units: [String], among examples: [Int: [Example]]) -> SourceLocation? {
    guard units.count >= Self.shortest else { return nil }
    let sorted = units.sorted()
    for count in (units.count - 1)...(units.count + 1) {
      for example in examples[count] ?? []
      where Self.differByOne(units, example.units) || sorted == example.units.sorted() {
        return example.location
      }
    }
    return nil
  }

  /// Whether two lists differ by one unit that is inserted, removed or replaced.
  static func differByOne(_ left: [String], _ right: [String]) -> Bool {
    guard abs(left.count - right.count) <= 1 else { return false }
    var start = 0
    while start < left.count, start < right.count, left[start] == right[start] { start += 1 }
    var end = 0
    while end < left.count - start, end < right.count - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    return max(left.count, right.count) - start - end <= 1
  }
}
