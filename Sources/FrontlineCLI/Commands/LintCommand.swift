import ArgumentParser
import FrontlineAuthoring
import FrontlinePacks

/// `frontline lint`: what is wrong with a directory of packs.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check a directory of packs.",
    discussion: """
      Prints file:line:column, what is wrong, what to do. Exit code 1 where there is an error or a warning, 65 where there \
      is no such directory.
      """
  )

  @Option(help: "The directory of packs.")
  var packs = "Intents"

  @Option(
    help: "text; json: an array of objects; github: workflow commands, which are shown beside the lines of a change.")
  var format = FindingFormat.text

  @Flag(
    help: """
      Mend what needs no thought: examples and test messages that stand twice, apostrophes that hide an argument. Then tell \
      what is left.
      """)
  var fix = false

  func run() throws {
    guard !PackSource(path: packs).isFile else {
      throw ConsoleError.badData("\(packs) is no directory; a compiled file cannot be linted, only what it was made of")
    }
    _ = try FileText.names(in: packs)
    let meter = ProgressMeter()
    meter.report("checking packs")
    var findings = PackLinter.lint(directory: packs)
    meter.finish()
    if fix, try mend(findings) { findings = PackLinter.lint(directory: packs) }
    var writer = LineWriter()
    for line in FindingText.lines(findings, in: packs, as: format) { writer.writeLine(line) }
    writer.flush()
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    StandardError.writeLine(
      "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings")")
    if !findings.isEmpty { throw ExitCode(1) }
  }

  /// Mends the files in question; false where there is nothing to mend.
  private func mend(_ findings: [Finding]) throws -> Bool {
    let fixable = findings.filter { PackMender.codes.contains($0.code) }
    var count = 0
    for file in Set(fixable.map(\.location.file)).sorted() {
      let path = "\(packs)/\(file)"
      let before = String(decoding: try FileText.bytes(at: path), as: UTF8.self)
      let (after, mended) = PackMender.mend(before, fixable.filter { $0.location.file == file })
      guard !mended.isEmpty else { continue }
      try FileText.write(after, to: path)
      for finding in mended { StandardError.writeLine("mended \(finding.location): \(finding.message)") }
      count += mended.count
    }
    return count > 0
  }
}
