import ArgumentParser
import FrontlineAuthoring
import FrontlinePacks
import FrontlineText

/// `frontline translations`: what is translated, what is not, and files for translators.
struct TranslationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "Tell how far the packs are translated, and exchange texts with translators.",
    discussion: """
      Each text of a pack's default locale is, in every other locale of the pack, done; stale: its source text has changed \
      since it was accepted; missing; or machine: made by a machine and not reviewed. Prints a line a locale, then what is \
      not done. What was accepted stands in translations.lock beside each pack; a pack without that file keeps no account \
      of it, and nothing in it is stale. Exit code 0 whatever is missing, unless --exit-code asks otherwise: the gate is \
      `frontline lint`. With --import 1 where a text cannot be taken; 65 where packs or files cannot be read.
      """
  )

  @OptionGroup var chosen: TranslationOptions

  @Flag(
    help:
      "Print an object an intent or text and locale: pack, id, locale, state, texts (id, state, accepted, file, line, column)."
  )
  var json = false

  @Flag(help: "End with exit code 1 where something is stale or missing.")
  var exitCode = false

  @Flag(
    help: """
      Take the translations as they are for translations of the present source texts, after review. Machine-made ones count \
      as reviewed where --locale or --intent names them.
      """)
  var accept = false

  @Flag(help: "With --accept and --import: mark what is taken as machine-made.")
  var machine = false

  @Option(help: "Write files for translators: xliff (2.0) or csv.")
  var export: TranslationExport.Format?

  @Option(
    name: [.customShort("o"), .long],
    help:
      "With --export: the directory to write a file a locale to, or the one file, which ends in .xlf, .xliff or .csv.")
  var output: String?

  @Flag(help: "With --export: leave out what is done.")
  var open = false

  @Option(
    name: .customLong("import"), parsing: .upToNextOption,
    help: """
      Take files back, XLIFF 2 or CSV: write the texts that changed into the locale files, and accept those that count as \
      done. A text whose placeholders differ from its source's is refused, the others are taken.
      """)
  var imported: [String] = []

  func validate() throws {
    guard [accept, export != nil, !imported.isEmpty].count(where: \.self) <= 1 else {
      throw ValidationError("--accept, --export and --import are done one at a time")
    }
    if machine, !accept, imported.isEmpty { throw ValidationError("--machine needs --accept or --import") }
    if (export == nil) != (output == nil) { throw ValidationError("--export and -o go together") }
    if open, export == nil { throw ValidationError("--open needs --export") }
  }

  func run() throws {
    let packs = try TranslationPacks(chosen)
    if accept { return try acceptAll(packs) }
    if !imported.isEmpty { return try importAll(packs) }
    guard let export, let output else { return try report(packs) }
    let entries = open ? packs.entries.filter { $0.state != .done } : packs.entries
    try TranslationExport(packs: packs, format: export, output: output).write(entries)
  }

  private func importAll(_ packs: TranslationPacks) throws {
    var units: [TranslationUnit] = []
    var findings: [Finding] = []
    for file in imported {
      let read = TranslationImport.read(file: file, locale: chosen.locale.count == 1 ? chosen.locale[0] : nil)
      // Nothing is written where a file cannot be read at all.
      guard !read.units.isEmpty || read.findings.isEmpty else {
        throw ConsoleError.badData(read.findings.map(\.description).joined(separator: "\n"))
      }
      units += read.units
      findings += read.findings
    }
    let result = TranslationImport(
      units, into: packs.collection, locks: packs.locks, selection: chosen.selection, asMachineMade: machine,
      text: packs.text(of:))
    for file in result.files { try FileText.write(file.text, to: "\(packs.directory)/\(file.path)") }
    try packs.write(result.locks)
    var writer = LineWriter()
    for file in result.files { writer.writeLine("wrote \(packs.directory)/\(file.path)") }
    for finding in findings + result.refused { writer.writeLine(finding.description) }
    writer.flush()
    let refused = findings.count + result.refused.count
    StandardError.writeLine(
      "\(result.written.count) texts written, \(result.confirmed) accepted as they were, \(result.open) still open, "
        + "\(refused) refused")
    for line in TranslationReport.counts(result.newIntents, of: "intents") {
      StandardError.writeLine("new are \(line), without examples and patterns: write these as customers would say it")
    }
    if refused > 0 { throw ExitCode(1) }
  }

  private func report(_ packs: TranslationPacks) throws {
    let entries = packs.entries
    var writer = LineWriter()
    for line in json ? TranslationReport.objects(entries).map(\.line) : TranslationReport.lines(entries) {
      writer.writeLine(line)
    }
    writer.flush()
    for note in packs.notes { StandardError.writeLine(note) }
    let isOpen = entries.contains { $0.state == .stale || $0.state == .missing }
    if exitCode, isOpen { throw ExitCode(1) }
  }

  private func acceptAll(_ packs: TranslationPacks) throws {
    let acceptance = TranslationAcceptance(
      of: packs.collection, locks: packs.locks, selection: chosen.selection, asMachineMade: machine)
    try packs.write(acceptance.locks)
    var writer = LineWriter()
    // A lock that begins takes everything; a line a text would hide what matters.
    for line in TranslationReport.counts(acceptance.accepted.filter { packs.locks[$0.pack] == nil }) {
      writer.writeLine("accepted \(line)")
    }
    for entry in acceptance.accepted where packs.locks[entry.pack] != nil {
      writer.writeLine("accepted \(entry.location): \(entry.key) in \(entry.locale)\(machine ? ", machine-made" : "")")
    }
    writer.flush()
    StandardError.writeLine("\(acceptance.accepted.count) texts accepted")
    if !acceptance.unreviewed.isEmpty {
      StandardError.writeLine(
        "\(acceptance.unreviewed.count) machine-made texts stay so; after review accept them with --locale or --intent")
    }
  }
}
