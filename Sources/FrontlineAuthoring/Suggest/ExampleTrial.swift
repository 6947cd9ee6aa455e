public import FrontlineMatching
public import FrontlinePacks
public import FrontlineText

/// Tries examples out: compiles packs with one more example, in one locale, and replays the locale's test messages and examples.
public struct ExampleTrial: Sendable {
  private struct Check {
    var text: Located<String>
    var expected: IntentID?
    var isTest: Bool
    /// The intent that takes it now.
    var before: IntentID?
  }

  /// The locale.
  public let locale: LocaleTag
  private let packs: PackCollection
  private let checks: [Check]

  /// Prepares trials in a locale of packs.
  ///
  /// - Parameters:
  ///   - packs: the packs.
  ///   - index: what they were compiled to.
  ///   - locale: one of their locales.
  ///   - tests: the packs' test messages; those of other locales are not run.
  /// - Throws: `MatchingError` with code `text` when ICU's data are missing.
  /// - Complexity: matches every test message and example of the locale.
  public init(
    packs: PackCollection, index: MatchIndex, locale: LocaleTag, tests: [TestSuite]
  ) throws(MatchingError) {
    self.locale = locale
    var own = packs
    own.packs = packs.packs.map { Self.restrict($0, to: locale) }
    self.packs = own
    let matcher = try Matcher(index: index)
    var checks: [Check] = []
    func add(_ text: Located<String>, _ expected: IntentID?, isTest: Bool) {
      let before = matcher.match(text.value, locale: locale).intent
      checks.append(Check(text: text, expected: expected, isTest: isTest, before: before))
    }
    for message in tests.filter({ $0.locale == locale }).flatMap(\.messages) {
      add(message.text, message.expected, isTest: true)
    }
    for localized in own.packs.flatMap(\.locales) {
      for intent in localized.intents {
        for example in intent.examples { add(example, intent.id, isTest: false) }
      }
      for message in localized.outOfScope { add(message, nil, isTest: false) }
    }
    self.checks = checks
  }

  /// A pack in the one locale that serves the wanted one, as the compiler chooses it.
  private static func restrict(_ pack: Pack, to locale: LocaleTag) -> Pack {
    let match = locale.bestMatch(among: pack.locales.map(\.locale), default: pack.defaultLocale)
    var own = pack
    own.locales = pack.locales.filter { $0.locale == match.tag }.map { localized in
      var localized = localized
      localized.locale = locale
      return localized
    }
    return own
  }

  /// What an example would change; nil where the intent is not written in the locale.
  ///
  /// - Parameters:
  ///   - example: the text of the example.
  ///   - intent: the intent that it would be an example of.
  ///   - messages: the messages that it is to win.
  ///   - threads: the most threads that compile at once; by default as many as the system has processors.
  /// - Throws: `MatchingError` where the packs cannot be compiled.
  /// - Complexity: that of compiling one locale, a second for packs of a thousand examples.
  public func effect(
    of example: String, for intent: IntentID, on messages: [String], threads: Int? = nil
  ) throws(MatchingError) -> ExampleEffect? {
    guard let changed = adding(example, to: intent) else { return nil }
    let matcher = try Matcher(index: try PackCompiler(threads: threads).compile(changed))
    var effect = ExampleEffect(worse: [], better: [], checked: checks.count, answered: 0)
    for check in checks {
      let after = matcher.match(check.text.value, locale: locale).intent
      guard (after == check.expected) != (check.before == check.expected) else { continue }
      let change = ExampleEffect.Change(
        text: check.text, expected: check.expected, before: check.before, after: after, isTest: check.isTest)
      if after == check.expected { effect.better.append(change) } else { effect.worse.append(change) }
    }
    effect.answered = messages.count { message in
      let result = matcher.match(message, locale: locale)
      return result.decision == .answer && result.intent == intent
    }
    return effect
  }

  private func adding(_ example: String, to id: IntentID) -> PackCollection? {
    var packs = packs
    guard let pack = packs.packs.firstIndex(where: { $0.id == id.pack }),
      let localized = packs.packs[pack].locales.first,
      let place = localized.intents.firstIndex(where: { $0.id == id })
    else { return nil }
    let location = localized.intents[place].location
    packs.packs[pack].locales[0].intents[place].examples.append(Located(example, at: location))
    return packs
  }
}
