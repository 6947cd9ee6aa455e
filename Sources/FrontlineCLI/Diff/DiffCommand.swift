import ArgumentParser
import Frontline
import FrontlineMatching
import FrontlinePacks
import FrontlineText

/// `frontline diff`: what a change of packs changes for messages that came before.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Replay messages over two versions of the packs and tell what changes.",
    discussion: """
      Each message, one a line, begins a conversation of its own with either version. Printed are those of which decision, \
      intents, language or escalation differ, with the reasons of both. Exit code 1 with --exit-code where something \
      changes, 65 where packs or messages cannot be read.
      """
  )

  @Argument(help: "The packs as they were: a directory or a compiled file.")
  var old: String

  @Argument(help: "The packs as they are.")
  var new: String

  @Argument(help: "The messages, one a line; - is standard input.")
  var messages: String

  @Option(help: "The channel that the messages come from, as the policy names it; by default a private one.")
  var channel = FirstDecision.channel

  @Flag(help: "Print an object a message: line, text, changes (each before and after), why.")
  var json = false

  @Flag(help: "End with exit code 1 where something changes, as `git diff --exit-code` does.")
  var exitCode = false

  func run() throws {
    let meter = ProgressMeter()
    let engines = try [old, new].map { try engine($0, meter) }
    let descriptor = try FileText.open(messages)
    var reader = LineReader(descriptor: descriptor)
    var writer = LineWriter()
    var counts: [DecisionDifference.Aspect: Int] = [:]
    var (line, changed) = (0, 0)
    while let bytes = reader.next() {
      line += 1
      meter.report("replaying messages", line)
      let text = String(decoding: bytes, as: UTF8.self)
      guard !text.allSatisfy(\.isWhitespace) else { continue }
      let difference = DecisionDifference(
        line: line, text: CardMask.masked(text), before: try FirstDecision(text, engines[0], channel: channel),
        after: try FirstDecision(text, engines[1], channel: channel))
      let changes = difference.changes
      guard !changes.isEmpty else { continue }
      changed += 1
      for change in changes { counts[change.aspect, default: 0] += 1 }
      for line in json ? [difference.json.line] : difference.lines { meter.write(line, to: &writer) }
    }
    meter.finish()
    writer.flush()
    let parts = DecisionDifference.Aspect.allCases.map { "\($0.rawValue) \(counts[$0] ?? 0)" }
    StandardError.writeLine("\(changed) of \(line) messages change: \(parts.joined(separator: ", "))")
    if exitCode, changed > 0 { throw ExitCode(1) }
  }

  private func engine(_ path: String, _ meter: ProgressMeter) throws -> SupportEngine {
    let packs = try PackSource(path: path).load(meter: meter)
    do {
      return try SupportEngine(packs: packs.collection, index: packs.index)
    } catch {
      throw ConsoleError.badData("the packs in \(path) cannot be used: \(error)")
    }
  }
}
