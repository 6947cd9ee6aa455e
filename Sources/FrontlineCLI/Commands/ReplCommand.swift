import ArgumentParser
import Frontline
import FrontlineText
import Glibc

/// `frontline repl`: a conversation with the bot.
struct ReplCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl",
    abstract: "Talk to the bot; :help lists the commands.",
    discussion: "Works at a terminal and in a pipe, where each line that is read is shown behind its prompt."
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

  func run() async throws {
    let compiled = try PackSource(path: packs).load()
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
    let repl = Repl(
      engine: try SupportEngine(packs: Self.patient(compiled.collection), index: compiled.index, zones: zones),
      customer: ReplCustomer(locale: locale, zone: zone),
      channel: channel, clock: ReplClock(start: now))
    try await repl.run()
  }

  /// The packs without limits that take the clock: here it may stand still, and each line is a turn.
  private static func patient(_ packs: PackCollection) -> PackCollection {
    var packs = packs
    packs.policy.limits.messagesPerMinute = .max
    packs.policy.limits.sameText = .max
    for index in packs.policy.channels.indices { packs.policy.channels[index].burst = .zero }
    return packs
  }
}
