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

  @Option(help: "The directory of packs, or a compiled file.")
  var packs = "Intents"

  @Option(help: "The directory of packs whose test messages are run; by default that of the packs.")
  var tests: String?

  @Option(help: "The share of messages that must be right in each locale, from 0 to 1.")
  var minimum = 1.0

  @Option(help: "Only this locale.")
  var locale: LocaleTag?

  func validate() throws {
    guard (0...1).contains(minimum) else { throw ValidationError("--minimum must be between 0 and 1") }
  }

  func run() throws {
    let source = PackSource(path: packs)
    guard let directory = tests ?? (source.isFile ? nil : packs) else {
      throw ConsoleError.badData(
        "\(packs) is a compiled file and holds no test messages; name them with --tests DIR")
    }
    let compiled = try source.load()
    let suites = try load(from: directory, of: compiled.collection).filter { locale == nil || $0.locale == locale }
    guard suites.contains(where: { !$0.messages.isEmpty }) else {
      throw ConsoleError.badData("\(directory) has no test messages to run; write <pack>/tests/<locale>.yaml")
    }
    let runner = try TestRunner(packs: compiled)
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

  private func load(from directory: String, of packs: PackCollection) throws(ConsoleError) -> [TestSuite] {
    do {
      return try TestSuiteLoader.load(directory: directory, packs: packs)
    } catch {
      throw ConsoleError.badData("the test messages in \(directory) cannot be read:\n\(error)")
    }
  }
}
