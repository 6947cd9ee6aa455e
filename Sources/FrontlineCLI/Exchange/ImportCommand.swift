import ArgumentParser
import FrontlineAuthoring
import FrontlinePacks
import FrontlineText

/// `frontline import`: a pack made of another system's files.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a pack of the files of Rasa, Dialogflow ES, LUIS, CLU, QnA Maker, or of a CSV table.",
    discussion: """
      Writes the pack below the output directory, and a support.yaml to begin with where there is none. Files that exist are \
      never replaced without --force; a locale that an existing pack does not have yet is added to it. What packs have no \
      counterpart for is listed on standard error with its place. Exit code 65 where the files cannot be read.

      csv         a table with the columns text and intent, and perhaps locale, label and answer
      rasa        a project's folder, or nlu.yml alone; also the older JSON
      dialogflow  an exported agent, zip or folder; every language becomes a locale
      luis        an app of LUIS or a project of CLU, JSON
      qna         questions and answers, TSV
      """
  )

  @Option(help: "csv, rasa, dialogflow, luis or qna.")
  var format: ImportFormat

  @Argument(help: "The file or folder to import.")
  var path: String

  @Option(help: "The language of the messages; of several, the one that the others are translated from.")
  var locale: LocaleTag

  @Option(name: .shortAndLong, help: "The directory of packs to write to; made where there is none.")
  var output: String

  @Option(help: "The pack's id; by default the name of the file or folder.")
  var pack: String?

  @Flag(help: "Replace files that exist.")
  var force = false

  func run() throws {
    let directory = PackDirectory(path: output)
    let imported = try read(humanTier: directory.humanTier)
    var files = try directory.files(adding: imported, replacing: force)
    if !directory.hasPolicy { files.insert(StarterPolicy.file(locale: imported.pack.defaultLocale), at: 0) }
    for file in files { try directory.write(file) }
    for finding in imported.findings { StandardError.writeLine("\(finding)") }
    for file in files { print("\(output)/\(file.path)") }
    let examples = imported.pack.locales.flatMap(\.intents).reduce(0) { $0 + $1.examples.count }
    StandardError.writeLine(
      "\(imported.pack.intents.count) intents with \(examples) examples in "
        + "\(imported.pack.locales.map(\.locale.description).joined(separator: ", ")); "
        + "\(imported.findings.count) things to look at. Next: frontline lint --packs \(output)")
  }

  private func read(humanTier: String) throws(ConsoleError) -> ImportedPack {
    do {
      return try PackImporter.read(path: path, format: format, locale: locale, pack: pack, humanTier: humanTier)
    } catch {
      throw .badData("\(path) cannot be imported:\n\(error)")
    }
  }
}
