import FrontlineMatching
import FrontlinePacks

/// Packs and the index that was made of them.
struct CompiledPacks {
  let collection: PackCollection
  let index: MatchIndex

  /// Packs and their index.
  init(collection: PackCollection, index: MatchIndex) {
    self.collection = collection
    self.index = index
  }

  /// Compiles packs, what an earlier index has of them excepted; what is wrong with them ends the command with exit code 65.
  init(
    compiling collection: PackCollection, reusing earlier: MatchIndex? = nil, meter: ProgressMeter? = nil
  ) throws(ConsoleError) {
    var compiler = PackCompiler()
    compiler.onProgress = meter?.reporter("compiling locales")
    defer { meter?.finish() }
    do {
      self.init(collection: collection, index: try compiler.compile(collection, reusing: earlier))
    } catch {
      throw ConsoleError.badData("\(error)")
    }
  }

  /// What is in them, in one line.
  var summary: String {
    let examples = collection.packs.flatMap(\.locales).flatMap(\.intents).reduce(0) { $0 + $1.examples.count }
    return "\(index.intents.count) intents, \(index.locales.count) locales, \(examples) examples, "
      + "\(index.byteCount) bytes, content \(index.contentHash)"
  }
}
