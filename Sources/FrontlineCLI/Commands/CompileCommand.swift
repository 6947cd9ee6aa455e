import ArgumentParser
import FrontlineMatching
import FrontlinePacks

/// `frontline compile`: packs as one file that a service starts from.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Compile packs to a file that a service and most commands can take in their place.",
    discussion: """
      Equal packs give equal bytes. The file appears whole or not at all, and replaces one that is in use without \
      disturbing it. Locales that did not change are taken over from the file that it replaces. Prints a line: intents, locales, examples, bytes, content hash. Exit code 65 where the packs cannot be \
      used.
      """
  )

  @Option(help: "The directory of packs.")
  var packs = "Intents"

  @Option(name: [.customShort("o"), .long], help: "The file to write.")
  var output: String

  @Option(help: "Only this pack.")
  var pack: String?

  @Flag(help: "Compile every locale, also those that the file to write already has.")
  var anew = false

  func run() throws {
    // Whatever is wrong with an old file, it is no obstacle to a new one.
    let earlier = anew ? nil : try? MatchIndex.open(path: output)
    let compiled = try PackSource(path: packs, pack: pack).load(reusing: earlier, meter: ProgressMeter())
    do {
      // A file that says the same already is left as it is.
      if earlier.map(compiled.index.isIdentical) != true { try compiled.index.write(to: output) }
    } catch {
      throw ConsoleError.badData("\(error)")
    }
    print("\(output): \(compiled.summary)")
  }
}
