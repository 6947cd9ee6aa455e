import ArgumentParser
import FrontlineAuthoring
import FrontlinePacks
import FrontlineText

/// `frontline export`: a pack as another system's files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a pack as a CSV table, a project of Rasa, or an agent of Dialogflow ES.",
    discussion: """
      What the other system has no counterpart for is listed on standard error with its place. Files that exist are never \
      replaced without --force. Exit code 65 where the packs cannot be read.

      csv         messages.csv with the columns text, intent, locale, label, answer
      rasa        a folder a locale with data/nlu.yml, data/rules.yml and domain.yml: a project speaks one language
      dialogflow  a folder to be zipped: agent.json, package.json, intents, entities; all locales in one
      """
  )

  @Option(help: "csv, rasa or dialogflow.")
  var format: ExportFormat

  @Option(help: "The directory of packs.")
  var packs = "Intents"

  @Option(help: "The pack to export; needed where there are several.")
  var pack: String?

  @Option(help: "Only this locale; may be given several times. By default all.")
  var locale: [LocaleTag] = []

  @Option(name: .shortAndLong, help: "The directory to write to; made where there is none.")
  var output: String

  @Flag(help: "Replace files that exist.")
  var force = false

  func run() throws {
    var chosen = try selected()
    if !locale.isEmpty {
      if let unknown = locale.first(where: { chosen.localized(in: $0) == nil }) {
        throw ConsoleError.badData("the pack \(chosen.id) has no locale \(unknown)")
      }
      chosen.locales.removeAll { !locale.contains($0.locale) }
    }
    let exported = PackExporter.files(of: chosen, as: format)
    let directory = PackDirectory(path: output)
    if !force, let taken = exported.files.first(where: { directory.exists($0.path) }) {
      throw ConsoleError.badData("\(output)/\(taken.path) exists; give --force to replace it")
    }
    for file in exported.files { try directory.write(file) }
    for finding in exported.findings { StandardError.writeLine("\(finding)") }
    for file in exported.files { print("\(output)/\(file.path)") }
    StandardError.writeLine(
      "\(chosen.intents.count) intents in \(chosen.locales.map(\.locale.description).joined(separator: ", ")); "
        + "\(exported.findings.count) things left out")
  }

  private func selected() throws(ConsoleError) -> Pack {
    let collection: PackCollection
    do {
      collection = try PackLoader.load(directory: packs)
    } catch {
      throw .badData("the packs in \(packs) cannot be used:\n\(error)")
    }
    let known = collection.packs.map(\.id)
    guard let id = pack ?? (known.count == 1 ? known.first : nil) else {
      throw .badData("\(packs) has several packs; name one with --pack: \(known.joined(separator: ", "))")
    }
    guard let chosen = collection.pack(id) else {
      throw .badData("\(packs) has no pack \(id); it has \(known.joined(separator: ", "))")
    }
    return chosen
  }
}
