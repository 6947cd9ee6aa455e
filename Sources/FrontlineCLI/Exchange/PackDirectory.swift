import FrontlineAuthoring
import FrontlinePacks
import FrontlineText
import Glibc

/// A directory of packs that a command writes to.
struct PackDirectory {
  let path: String

  /// Whether there is a policy.
  var hasPolicy: Bool { exists("support.yaml") }

  /// The first tier of people of the policy there, or of the one that will be written.
  var humanTier: String {
    let policy = hasPolicy ? PackLoader.read(directory: path).collection?.policy : nil
    return policy?.tiers.first { $0.kind == .human }?.id ?? StarterPolicy.humanTier
  }

  /// The files to write for a pack, those of a pack that is there already completed and not replaced.
  func files(adding imported: ImportedPack, replacing: Bool) throws(ConsoleError) -> [PackWriter.File] {
    let pack = imported.pack
    let definitions = "\(pack.id)/pack.yaml"
    var files = PackWriter.files(of: pack, tests: imported.tests)
    guard !replacing, exists(definitions) else { return files }
    if let taken = files.first(where: { $0.path != definitions && exists($0.path) }) {
      throw .badData("\(path)/\(taken.path) exists; give --force to replace it, or --pack with another name")
    }
    files.removeAll { $0.path == definitions }
    let text = String(decoding: try FileText.bytes(at: "\(path)/\(definitions)"), as: UTF8.self)
    guard let extended = PackWriter.adding(pack.intents, to: text, pack: pack.id) else {
      throw .badData(
        "\(path)/\(definitions) cannot be completed by a program; add the intents that it lacks by hand, "
          + "or import to another directory and compare")
    }
    return [PackWriter.File(path: definitions, text: extended)] + files
  }

  /// Writes a file, its folders made where they are missing.
  func write(_ file: PackWriter.File) throws(ConsoleError) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in "\(path)/\(file.path)".split(separator: "/").dropLast() {
      folder += folder.isEmpty || folder.hasSuffix("/") ? String(part) : "/\(part)"
      mkdir(folder, 0o755)
    }
    try FileText.write(file.text, to: "\(path)/\(file.path)")
  }

  /// Whether something stands at a path of the directory.
  func exists(_ file: String) -> Bool {
    var status = stat()
    return stat("\(path)/\(file)", &status) == 0
  }
}
