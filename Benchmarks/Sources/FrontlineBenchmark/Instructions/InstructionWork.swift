import ArgumentParser
import Foundation
import Frontline

/// Work whose instructions are counted: compiled packs and messages that another process prepared, so that the counter, under
/// which a program runs fifty times slower, has neither YAML nor training to wait for.
struct InstructionWork {
  /// What is counted.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    /// `Matcher.outcome` on messages in scripts that are written with spaces.
    case matcher
    /// The same on messages that ICU cuts by a dictionary.
    case matcherUnspaced = "matcher-unspaced"
    /// A customer's first message, decided and applied.
    case engineTurn = "engine-turn"
    /// A customer's hundredth message.
    case laterEngineTurn = "engine-turn-100th"
  }

  private let index: MatchIndex
  private let messages: [WorkloadMessage]

  /// About so many messages are counted: more would tell nothing new and take as much longer.
  private static let messageCount = 2_000

  /// Writes what the work needs: the packs compiled, and every so many-th message.
  static func write(_ workload: Workload, to directory: String) throws {
    try PackCompiler().compile(workload.packs).write(to: directory + "/packs.frontline")
    let messages = workload.messages.filter { !$0.text.contains(where: \.isNewline) }
    let step = max(1, messages.count / messageCount)
    let lines = stride(from: 0, to: messages.count, by: step).map { messages[$0] }
      .map { "\($0.locale)\t\($0.script.code)\t\($0.text)\n" }
    try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: directory + "/messages.tsv"))
  }

  /// Reads what was written.
  init(directory: String) throws {
    index = try MatchIndex.open(path: directory + "/packs.frontline")
    let data = try Data(contentsOf: URL(fileURLWithPath: directory + "/messages.tsv"))
    messages = String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 2)
      guard fields.count == 3, let locale = LocaleTag(String(fields[0])), let script = Script(code: String(fields[1]))
      else { return nil }
      return WorkloadMessage(String(fields[2]), locale: locale, script: script)
    }
  }

  /// Works all messages of a kind through; returns how many there are.
  func run(_ kind: Kind, passes: Int) throws -> Int {
    var sum: UInt64 = 0
    let chosen: [WorkloadMessage]
    let pass: () throws -> UInt64
    switch kind {
    case .matcher, .matcherUnspaced:
      chosen = messages.filter { $0.script.isWrittenWithoutSpaces == (kind == .matcherUnspaced) }
      let work = try MatcherWork(messages: chosen, index: index)
      pass = work.matchAll
    case .engineTurn:
      chosen = messages
      let engine = try SupportEngine(packs: try index.packs(), index: index)
      pass = Benchmark.engineTurn(messages: messages, engine: engine, table: ReferenceTable()).subject
    case .laterEngineTurn:
      chosen = messages
      let engine = try SupportEngine(packs: try index.packs(), index: index)
      pass = try Benchmark.laterEngineTurn(messages: messages, engine: engine, table: ReferenceTable()).subject
    }
    for _ in 0..<passes { sum &+= try pass() }
    return withExtendedLifetime(sum) { chosen.count }
  }
}
