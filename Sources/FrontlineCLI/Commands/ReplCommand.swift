import ArgumentParser
import Frontline
import FrontlineText
import Glibc

/// `frontline repl`: a conversation with the bot.
struct ReplCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Talk to the bot; :help lists the commands.",
    discussion: """
      At a terminal lines can be edited, with history and completion (Tab). Works in a dumb terminal and in a pipe too, \
      where each line that is read is shown behind its prompt. What is typed is kept nowhere, unless --history or :save says \
      so. docs/repl.md shows everything.
      """
  )

  @Option(help: "The directory of packs, or a compiled file.")
  var packs = "Intents"

  @Option(help: "The locale of your profile.")
  var locale: LocaleTag?

  @Option(help: "The channel you write on, as support.yaml names it.")
  var channel = "app"

  @Option(help: "Your time zone, such as America/New_York; by default that of support.yaml.")
  var zone: String?

  @Option(
    help: "A moment in UTC to begin at, such as 2026-11-23T03:00:00Z; by default now.", transform: MomentText.parse)
  var now: Timestamp?

  @Option(help: "A file to keep what is typed at a terminal in, for the next time; by default it is forgotten.")
  var history: String?

  func run() async throws {
    let historyFile = try history.map { path throws(ConsoleError) in try HistoryFile(path: path) }
    let source = PackSource(path: packs)
    let compiled = try source.load()
    let channels = compiled.collection.policy.channels.map(\.name)
    guard channels.contains(channel) else {
      throw ConsoleError.badData(
        channels.isEmpty
          ? "support.yaml of \(packs) has no channels. Add a line \"channels: {\(channel): private}\""
          : "--channel \(channel): support.yaml of \(packs) has these channels: \(channels.joined(separator: ", "))")
    }
    let zones = TimeZoneDatabase()
    if let zone {
      do { _ = try zones.rules(for: zone) } catch { throw ConsoleError.badData("--zone \(zone): \(error)") }
    }
    let session = try ReplSession(
      ReplSession.Setup(
        packs: compiled, source: source, zones: zones, customer: ReplCustomer(name: "you", locale: locale, zone: zone),
        channel: channel, start: now))
    await Repl(session: session, console: ReplConsole(historyFile: historyFile)).run()
  }
}
