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

  func run() throws {
    guard !PackSource(path: packs).isFile else {
      throw ConsoleError.badData("\(packs) is no directory; a compiled file cannot be linted, only what it was made of")
    }
    _ = try FileText.names(in: packs)
    let findings = PackLinter.lint(directory: packs)
    var writer = LineWriter()
    for finding in findings { writer.writeLine(finding.description) }
    writer.flush()
    let errors = findings.count { $0.severity == .error }
    StandardError.writeLine("\(errors) errors, \(findings.count - errors) warnings")
    if !findings.isEmpty { throw ExitCode(1) }
  }
}
