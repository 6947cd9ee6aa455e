import ArgumentParser
import Glibc

/// The executable `frontline`.
@main
struct FrontlineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontline",
    abstract: "Rules-based customer support in many languages: answers, asks back, or hands over to people.",
    discussion: """
      Commands that read messages take them from standard input, one a line, and print a line for each.
      Exit codes: 0 fine, 1 findings (lint, test, simulate, translations --import, and where --exit-code asks for it), 64 wrong usage, 65 bad data.
      """,
    subcommands: [
      ReplCommand.self, DetectCommand.self, TokenizeCommand.self, MatchCommand.self, EvalCommand.self,
      LintCommand.self, TestCommand.self, CompileCommand.self, VerifyCommand.self, SimulateCommand.self,
      ReportCommand.self, DiffCommand.self, ImportCommand.self, ExportCommand.self, TranslationsCommand.self,
      SuggestCommand.self,
    ]
  )

  static func main() async {
    // A reader that goes away (`| head`) must end the writing, not the process.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let error as ConsoleError {
      StandardError.writeLine("frontline: \(error.message)")
      Glibc.exit(error.code.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
