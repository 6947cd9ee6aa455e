import ArgumentParser
import FrontlineMatching
import FrontlinePacks

/// `frontline compile`: packs as one file that a service starts from.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile packs to a file that a service and every command can take in their place.",
    discussion: """
      Equal packs give equal bytes. The file appears whole or not at all, and replaces one that is in use without \
      disturbing it. Prints a line: intents, locales, examples, bytes, content hash. Exit code 65 where the packs cannot be \
      used.
      """
  )

  @Option(help: "The directory of packs.")
  var packs = "Intents"

  @Option(name: [.customShort("o"), .long], help: "The file to write.")
  var output: String

  @Option(help: "Only this pack.")
  var pack: String?

  func run() throws {
    let compiled = try PackSource(path: packs, pack: pack).load()
    do {
      try compiled.index.write(to: output)
    } catch {
      throw ConsoleError.badData("\(error)")
    }
    print("\(output): \(compiled.summary)")
  }
}
