internal import FrontlinePacks

/// What an earlier reading made of each file.
struct EarlierReading: Sendable {
  private let collection: PackCollection
  private var sources: [String: SourceFile] = [:]
  private var locales: [String: LocalizedPack] = [:]

  init(_ collection: PackCollection) {
    self.collection = collection
    for source in collection.sources { sources[source.path] = source }
    for pack in collection.packs {
      for locale in pack.locales { locales[locale.location.file] = locale }
    }
  }

  /// The files that the policy named: all others are YAML.
  var included: [SourceFile] { collection.sources.filter { !$0.path.hasSuffix(".yaml") } }

  /// The policy, where its file is the same.
  func policy(from file: SourceFile) -> SupportPolicy? { sources[file.path] == file ? collection.policy : nil }

  /// The pack that a `pack.yaml` describes, without its locales, where the file is the same.
  func pack(from file: SourceFile) -> Pack? {
    guard sources[file.path] == file, var pack = collection.packs.first(where: { $0.location.file == file.path }) else {
      return nil
    }
    pack.locales = []
    return pack
  }

  /// A locale, where its file is the same. What its pack says must be the same as well.
  func locale(from file: SourceFile) -> LocalizedPack? { sources[file.path] == file ? locales[file.path] : nil }
}
