import ArgumentParser
import FrontlineAuthoring
import FrontlineLanguage
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// `frontline test`: whether the packs' test messages reach their intents.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the packs' test messages.",
    discussion: """
      A message is right where its likeliest intent is the expected one and the decision is not none, or where none is \
      expected and the decision is none. Exit code 1 where the share of right messages of a locale is below the minimum.
      """
  )

  @Option(help: "The directory of packs.")
  var packs = "Intents"

  @Option(help: "The share of messages that must be right in each locale, from 0 to 1.")
  var minimum = 1.0

  @Option(help: "Only this locale.")
  var locale: LocaleTag?

  func validate() throws {
    guard (0...1).contains(minimum) else { throw ValidationError("--minimum must be between 0 and 1") }
  }

  func run() throws {
    let collection = try PackSource(directory: packs).load()
    let suites = try load(collection).filter { locale == nil || $0.locale == locale }
    guard suites.contains(where: { !$0.messages.isEmpty }) else {
      throw ConsoleError.badData("\(packs) has no test messages to run; write <pack>/tests/<locale>.yaml")
    }
    let index = try PackSource.compile(collection)
    let runner = try TestRunner(index: index, packLocales: collection.locales)
    var scores: [LocaleScore] = []
    var writer = LineWriter()
    defer { writer.flush() }
    for locale in Set(suites.map(\.locale)).sorted() {
      var score = LocaleScore(locale: locale)
      for message in suites.filter({ $0.locale == locale }).flatMap(\.messages) {
        if let failure = runner.run(message, locale: locale, score: &score) { writer.writeLine(failure) }
      }
      scores.append(score)
    }
    writer.writeLine(LocaleScore.header)
    for score in scores { writer.writeLine(score.row) }
    writer.flush()
    let failing = scores.filter { $0.share < minimum }
    guard failing.isEmpty else {
      StandardError.writeLine(
        "below the minimum of \(DecimalText.format(100 * minimum, places: 1)) %: "
          + failing.map(\.locale.description).joined(separator: ", "))
      throw ExitCode(1)
    }
  }

  private func load(_ collection: PackCollection) throws(ConsoleError) -> [TestSuite] {
    do {
      return try TestSuiteLoader.load(directory: packs, packs: collection)
    } catch {
      throw ConsoleError.badData("the test messages in \(packs) cannot be read:\n\(error)")
    }
  }
}

/// Runs test messages against an index.
struct TestRunner {
  private let matcher: Matcher
  private let detector = LanguageDetector()
  private let prior: LanguagePrior

  /// Creates a runner.
  init(index: MatchIndex, packLocales: [LocaleTag]) throws {
    matcher = try Matcher(index: index)
    prior = MessageMatching.prior(packLocales: packLocales)
  }

  /// Runs one message, counts it, and returns a line about its failure.
  func run(_ message: TestMessage, locale: LocaleTag, score: inout LocaleScore) -> String? {
    let result = matcher.match(message.text.value, locale: locale)
    let detected = detector.detect(message.text.value, prior: prior).language
    let isRight = result.intent == message.expected
    score.count(
      expectsNone: message.expected == nil, isRight: isRight, isLanguageRight: LanguageSet([locale]).contains(detected))
    guard !isRight else { return nil }
    let found = result.intent?.description ?? "none"
    return "\(message.text.location): expected \(message.expected?.description ?? "none"), got \(found) "
      + "(\(result.decision.rawValue), \(DecimalText.format(result.confidence, places: 2))): \(message.text.value)"
  }
}

/// What the test messages of a locale came to.
struct LocaleScore {
  /// The locale.
  let locale: LocaleTag
  private var inScope = Ratio()
  private var outOfScope = Ratio()
  private var language = Ratio()

  /// Creates an empty score.
  init(locale: LocaleTag) {
    self.locale = locale
  }

  /// The share of messages that are right, in and out of scope taken together.
  var share: Double { (inScope + outOfScope).share }

  /// Counts a message.
  mutating func count(expectsNone: Bool, isRight: Bool, isLanguageRight: Bool) {
    if expectsNone { outOfScope.add(isRight) } else { inScope.add(isRight) }
    language.add(isLanguageRight)
  }

  /// The titles of ``row``.
  static let header = "locale     right          in scope       out of scope   language"

  /// The score as a line of a table.
  var row: String {
    ([locale.description.padded(to: 10)]
      + [inScope + outOfScope, inScope, outOfScope, language].map { $0.text.padded(to: 14) }).joined(separator: " ")
  }
}

/// So many of so many.
private struct Ratio {
  private var hits = 0
  private var total = 0

  mutating func add(_ isHit: Bool) {
    total += 1
    if isHit { hits += 1 }
  }

  var share: Double { total > 0 ? Double(hits) / Double(total) : 1 }

  var text: String { total > 0 ? "\(hits)/\(total) \(DecimalText.format(100 * share, places: 1))%" : "-" }

  static func + (left: Ratio, right: Ratio) -> Ratio {
    var sum = left
    sum.hits += right.hits
    sum.total += right.total
    return sum
  }
}

extension String {
  /// The text with spaces behind it up to a width.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
