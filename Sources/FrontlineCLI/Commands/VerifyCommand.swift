import ArgumentParser
import FrontlineMatching
import FrontlinePacks

/// `frontline verify`: whether a compiled file is whole.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every byte of a compiled file.",
    discussion: """
      Prints a line that begins with "fine". Exit code 65 where the file is missing, foreign, cut short, damaged, or \
      compiled by another version of Frontline or with another ICU.
      """
  )

  @Argument(help: "The file that `frontline compile` wrote.")
  var file: String

  func run() throws {
    do throws(MatchingError) {
      let index = try MatchIndex.open(path: file)
      try index.verify()
      print("fine: \(CompiledPacks(collection: try index.packs(), index: index).summary)")
    } catch {
      throw ConsoleError.badFile(file, error)
    }
  }
}
