import FrontlineAuthoring
import FrontlineMatching
import FrontlinePacks
import Glibc

/// Packs as the command line names them: a directory or a compiled file, and perhaps one pack of it.
struct PackSource {
  /// The path of a directory, or of a file that `frontline compile` wrote.
  let path: String
  /// The id of the one pack to use; nil: all.
  let pack: String?

  /// Creates a source.
  init(path: String, pack: String? = nil) {
    self.path = path
    self.pack = pack
  }

  /// Whether the path is a file, and so not a directory of packs.
  var isFile: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Reads the packs and compiles them, or opens what was compiled before; errors end the command with exit code 65.
  ///
  /// - Parameters:
  ///   - earlier: an index that may have locales of the packs as they are; nil, the default: every locale is compiled.
  ///   - meter: shows how far it is.
  func load(reusing earlier: MatchIndex? = nil, meter: ProgressMeter? = nil) throws(ConsoleError) -> CompiledPacks {
    defer { meter?.finish() }
    guard isFile else {
      meter?.report("reading packs")
      let read = try select(from: try read(reusing: earlier))
      return try CompiledPacks(compiling: read, reusing: earlier, meter: meter)
    }
    let opened = try open()
    let selected = try select(from: opened.collection)
    // One pack of a file that holds several competes with none of the others, so it has an index of its own.
    guard selected.packs.count < opened.collection.packs.count else { return opened }
    return try CompiledPacks(compiling: selected, reusing: earlier, meter: meter)
  }

  private func open() throws(ConsoleError) -> CompiledPacks {
    do throws(MatchingError) {
      let index = try MatchIndex.open(path: path)
      return CompiledPacks(collection: try index.packs(), index: index)
    } catch {
      throw ConsoleError.badFile(path, error)
    }
  }

  private func read(reusing earlier: MatchIndex?) throws(ConsoleError) -> PackCollection {
    do {
      return try PackLoader.load(directory: path, reusing: try? earlier?.packs())
    } catch {
      throw ConsoleError.badData("the packs in \(path) cannot be used:\n\(error)")
    }
  }

  private func select(from packs: PackCollection) throws(ConsoleError) -> PackCollection {
    guard let pack else { return packs }
    guard let chosen = packs.packs.first(where: { $0.id == pack }) else {
      let known = packs.packs.map(\.id).joined(separator: ", ")
      throw ConsoleError.badData("\(path) has no pack \(pack); it has \(known)")
    }
    var selected = packs
    selected.packs = [chosen]
    return selected
  }
}
