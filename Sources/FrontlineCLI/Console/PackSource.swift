import FrontlineAuthoring
import FrontlineMatching
import FrontlinePacks

/// Packs as the command line names them: a directory, and perhaps one pack of it.
struct PackSource {
  /// The directory.
  let directory: String
  /// The id of the one pack to use; nil: all.
  let pack: String?

  /// Creates a source.
  init(directory: String, pack: String? = nil) {
    self.directory = directory
    self.pack = pack
  }

  /// Reads the packs; their errors end the command with exit code 65.
  func load() throws(ConsoleError) -> PackCollection {
    do {
      let collection = try PackLoader.load(directory: directory)
      guard let pack else { return collection }
      guard let chosen = collection.packs.first(where: { $0.id == pack }) else {
        let known = collection.packs.map(\.id).joined(separator: ", ")
        throw ConsoleError.badData("\(directory) has no pack \(pack); it has \(known)")
      }
      var selected = collection
      selected.packs = [chosen]
      return selected
    } catch let error as AuthoringError {
      throw ConsoleError.badData("the packs in \(directory) cannot be used:\n\(error)")
    } catch let error as ConsoleError {
      throw error
    } catch {
      throw ConsoleError.badData("\(error)")
    }
  }

  /// Compiles packs into an index.
  static func compile(_ collection: PackCollection) throws(ConsoleError) -> MatchIndex {
    do {
      return try PackCompiler().compile(collection)
    } catch {
      throw ConsoleError.badData("\(error)")
    }
  }
}
