import ArgumentParser
import FrontlineAuthoring
import FrontlineLanguage
import FrontlineMatching
import FrontlinePacks
import FrontlineReporting
import FrontlineText

/// `frontline test`: whether the packs' test messages reach their intents.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the packs' test messages.",
    discussion: """
      A message is right where its likeliest intent is the expected one and the decision is not none, or where none is \
      expected and the decision is none. Exit code 1 where the share of right messages of a locale is below the minimum, or \
      a message is wrong that was right in the baseline.
      """
  )

  @Option(help: "The directory of packs, or a compiled file.")
  var packs = "Intents"

  @Option(help: "The directory of packs whose test messages are run; by default that of the packs.")
  var tests: String?

  @Option(help: "The share of messages that must be right in each locale, from 0 to 1.")
  var minimum = 1.0

  @Option(help: "Only this locale.")
  var locale: LocaleTag?

  @Flag(help: "Print the proof of each failure, and the messages whose language was not detected.")
  var explain = false

  @Option(help: "A baseline, as --write-baseline wrote it: what was right there must be right.")
  var baseline: String?

  @Option(help: "Write what each message came to, to be compared with later.")
  var writeBaseline: String?

  @Option(help: "Write a page with a table of locales, a matrix of expected and found intents, and the failures.")
  var html: String?

  func validate() throws {
    guard (0...1).contains(minimum) else { throw ValidationError("--minimum must be between 0 and 1") }
  }

  func run() throws {
    let source = PackSource(path: packs)
    guard let directory = tests ?? (source.isFile ? nil : packs) else {
      throw ConsoleError.badData(
        "\(packs) is a compiled file and holds no test messages; name them with --tests DIR")
    }
    let meter = ProgressMeter()
    let compiled = try source.load(meter: meter)
    let suites = try load(from: directory, of: compiled.collection).filter { locale == nil || $0.locale == locale }
    guard suites.contains(where: { !$0.messages.isEmpty }) else {
      throw ConsoleError.badData("\(directory) has no test messages to run; write <pack>/tests/<locale>.yaml")
    }
    let earlier = try baseline.map { path throws(ConsoleError) in try TestBaseline(path: path) }
    let runner = try TestRunner(packs: compiled)
    var outcomes: [TestOutcome] = []
    var scores: [LocaleScore] = []
    var writer = LineWriter()
    defer { writer.flush() }
    let total = suites.reduce(0) { $0 + $1.messages.count }
    for locale in Set(suites.map(\.locale)).sorted() {
      var score = LocaleScore(locale: locale)
      for message in suites.filter({ $0.locale == locale }).flatMap(\.messages) {
        let outcome = runner.run(message, locale: locale)
        outcomes.append(outcome)
        meter.report("testing messages", outcomes.count, of: total)
        score.count(outcome)
        if explain, !outcome.isLanguageRight { meter.write(outcome.languageFailure, to: &writer) }
        guard !outcome.isRight else { continue }
        meter.write(outcome.failure, to: &writer)
        if explain { meter.write(runner.proof(of: outcome), to: &writer) }
      }
      scores.append(score)
    }
    meter.finish()
    for confusion in Confusion.all(of: outcomes) where confusion.count > 1 {
      writer.writeLine("\(confusion.count) x \(confusion.expected) -> \(confusion.found)")
    }
    writer.writeLine(LocaleScore.header)
    for score in scores { writer.writeLine(score.row) }
    writer.flush()
    if let writeBaseline { try FileText.write(TestBaseline.text(of: outcomes), to: writeBaseline) }
    if let html { try FileText.write(page(outcomes, scores).html, to: html) }
    let isWorse = tell(outcomes, since: earlier)
    let failing = scores.filter { $0.share < minimum }
    if !failing.isEmpty {
      StandardError.writeLine(
        "below the minimum of \(DecimalText.format(100 * minimum, places: 1)) %: "
          + failing.map(\.locale.description).joined(separator: ", "))
    }
    if isWorse || !failing.isEmpty { throw ExitCode(1) }
  }

  /// Tells what has changed since the baseline; true where something became worse.
  private func tell(_ outcomes: [TestOutcome], since baseline: TestBaseline?) -> Bool {
    guard let baseline else { return false }
    let regressions = outcomes.filter(baseline.isRegression)
    for outcome in regressions { StandardError.writeLine("regression: \(outcome.failure)") }
    StandardError.writeLine(
      "since the baseline: \(regressions.count) worse, \(baseline.improvements(among: outcomes)) better")
    return !regressions.isEmpty
  }

  private func page(_ outcomes: [TestOutcome], _ scores: [LocaleScore]) -> TestRunPage {
    let failures = outcomes.filter { !$0.isRight }
    return TestRunPage(
      locales: scores.map { TestRunPage.Locale(name: $0.locale.description, shares: $0.shares) },
      cells: outcomes.map {
        TestRunPage.Cell(
          expected: TestOutcome.name($0.message.expected), found: TestOutcome.name($0.result.intent), count: 1)
      },
      failures: failures.map {
        TestRunPage.Failure(
          place: $0.message.text.location.description, text: $0.message.text.value,
          expected: TestOutcome.name($0.message.expected), found: TestOutcome.name($0.result.intent))
      },
      wrongLanguages: outcomes.filter { !$0.isLanguageRight }.map {
        TestRunPage.Failure(
          place: $0.message.text.location.description, text: $0.message.text.value, expected: $0.locale.description,
          found: $0.detected.description)
      })
  }

  private func load(from directory: String, of packs: PackCollection) throws(ConsoleError) -> [TestSuite] {
    do {
      return try TestSuiteLoader.load(directory: directory, packs: packs)
    } catch {
      throw ConsoleError.badData("the test messages in \(directory) cannot be read:\n\(error)")
    }
  }
}
