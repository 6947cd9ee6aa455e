import ArgumentParser
import FrontlineAuthoring
import FrontlineMatching
import FrontlinePacks
import FrontlineText
import Synchronization

/// `frontline suggest`: what customers ask in vain.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Group the messages of a log that no intent answers, and tell where they might belong.",
    discussion: """
      Reads messages, one a line, and leaves out those that the packs answer; those that the bot would ask back about count as \
      unanswered. The rest is grouped within each language by the words that messages share. A group is named by its most \
      central message; told are its size, other messages of it, the nearest intent, and what adding the central message as an \
      example of that intent would change for the locale's test messages and examples. Card numbers, e-mail addresses and \
      telephone numbers are masked. docs/suggest.md says how it works. Exit code 65 where packs or messages cannot be read.
      """
  )

  @Argument(help: "The messages, one a line; - is standard input.")
  var messages: String

  @Option(help: "The directory of packs, or a compiled file.")
  var packs = "Intents"

  @Option(help: "Use only this pack.")
  var pack: String?

  @Option(help: "The directory of packs whose test messages are replayed; by default that of the packs.")
  var tests: String?

  @Option(help: "The locale of the messages; by default the language of each is detected.")
  var locale: LocaleTag?

  @Option(help: "The least number of messages in a group.")
  var minimum = 3

  @Option(help: "How many groups are shown, the largest first.")
  var groups = 20

  @Option(help: "For how many of them the example is tried out; each costs the compiling of one locale.")
  var check = 5

  @Flag(help: "Print a JSON object a group.")
  var json = false

  func validate() throws {
    guard minimum > 0, groups > 0 else { throw ValidationError("--minimum and --groups must be at least 1") }
    guard check >= 0 else { throw ValidationError("--check must be at least 0") }
  }

  func run() throws {
    let meter = ProgressMeter()
    defer { meter.finish() }
    let texts = try LogText.read(messages)
    let source = PackSource(path: packs, pack: pack)
    let compiled = try source.load(meter: meter)
    // What is wrong with the tests is told before the long work.
    let suites = check > 0 ? try testSuites(of: source, compiled) : []
    let unanswered = try UnansweredText.all(of: texts, packs: compiled, locale: locale, meter: meter)
    let found = try grouped(unanswered, texts, compiled, meter)
    let shown = try tried(Array(found.prefix(groups)), compiled, suites, meter)
    meter.finish()
    var writer = LineWriter()
    let total = texts.reduce(0) { $0 + $1.lines.count }
    for (number, suggestion) in shown.enumerated() {
      let text = SuggestionText(suggestion, number: number + 1, total: total)
      if json { writer.writeLine(text.json.line) } else { writer.writeLine(text.lines.joined(separator: "\n")) }
    }
    writer.flush()
    StandardError.writeLine(summary(texts, unanswered, found, shown: shown.count))
  }

  private func testSuites(of source: PackSource, _ packs: CompiledPacks) throws(ConsoleError) -> [TestSuite] {
    guard let directory = tests ?? (source.isFile ? nil : source.path) else { return [] }
    do {
      return try TestSuiteLoader.load(directory: directory, packs: packs.collection)
    } catch {
      throw .badData("the test messages in \(directory) cannot be read:\n\(error)")
    }
  }

  /// The groups of all languages, the largest first.
  private func grouped(
    _ unanswered: [UnansweredText], _ texts: [LogText], _ packs: CompiledPacks, _ meter: ProgressMeter
  ) throws -> [Suggestion] {
    let languages = Dictionary(grouping: unanswered.indices) { unanswered[$0].language }
    var found: [Suggestion] = []
    for (done, language) in languages.keys.sorted().enumerated() {
      meter.report("grouping languages", done, of: languages.count)
      let own = (languages[language] ?? []).map { unanswered[$0] }
      // A text of the log may stand in several lines, so the grouper sees each line of it.
      let lines = own.indices.flatMap { place in texts[own[place].number].lines.map { (place, $0) } }
        .sorted { $0.1 < $1.1 }
      let grouper = MessageGrouper(
        locale: language, minimum: minimum,
        background: packs.collection.packs.flatMap { $0.localized(in: language)?.intents ?? [] }
          .flatMap { $0.examples.map(\.value) })
      found += try grouper.groups(of: lines.map { texts[own[$0.0].number].text }).map { group in
        var seen: Set<Int> = []
        let places = group.messages.map { lines[$0].0 }.filter { seen.insert($0).inserted }
        return Suggestion(
          places.map { own[$0] }, order: group.texts.map { own[lines[$0].0] }, texts: texts)
      }
    }
    return found.sorted {
      ($1.size, $0.language, $0.lines.first ?? 0) < ($0.size, $1.language, $1.lines.first ?? 0)
    }
  }

  /// The suggestions with what their examples would change, as far as that is to be tried.
  private func tried(
    _ suggestions: [Suggestion], _ packs: CompiledPacks, _ suites: [TestSuite], _ meter: ProgressMeter
  ) throws(ConsoleError) -> [Suggestion] {
    let chosen = Array(suggestions.indices.filter { suggestions[$0].canBeTried }.prefix(check))
    guard !chosen.isEmpty else { return suggestions }
    do throws(MatchingError) {
      var trials: [LocaleTag: ExampleTrial] = [:]
      for locale in Set(chosen.map { suggestions[$0].language }).sorted() {
        trials[locale] = try ExampleTrial(
          packs: packs.collection, index: packs.index, locale: locale, tests: suites)
      }
      let ready = trials
      let done = Atomic(0)
      meter.report("trying examples", 0, of: chosen.count)
      let effects = ParallelWork.map(chosen.count, threads: ParallelWork.processors) { number in
        Result { () throws(MatchingError) -> ExampleEffect? in
          let suggestion = suggestions[chosen[number]]
          defer {
            meter.report("trying examples", done.wrappingAdd(1, ordering: .relaxed).newValue, of: chosen.count)
          }
          return try ready[suggestion.language]?.effect(
            of: suggestion.central, for: suggestion.nearest[0].intent, on: suggestion.messages, threads: 1)
        }
      }
      var tried = suggestions
      for (place, effect) in zip(chosen, effects) { tried[place].effect = try effect.get() }
      return tried
    } catch {
      throw .badData("\(error)")
    }
  }

  private func summary(
    _ texts: [LogText], _ unanswered: [UnansweredText], _ found: [Suggestion], shown: Int
  ) -> String {
    let total = texts.reduce(0) { $0 + $1.lines.count }
    let open = unanswered.reduce(0) { $0 + texts[$1.number].lines.count }
    let clarified = unanswered.reduce(0) { $0 + ($1.isClarified ? texts[$1.number].lines.count : 0) }
    let grouped = found.reduce(0) { $0 + $1.size }
    return
      "\(total) messages: \(total - open) answered, \(open) not (\(clarified) asked back about); \(found.count) groups "
      + "hold \(grouped) of them, \(shown) shown; \(open - grouped) are like too few others"
  }
}
