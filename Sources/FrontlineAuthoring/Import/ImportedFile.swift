internal import FrontlinePacks

/// A file of another system.
struct ImportedFile {
  /// The path as findings tell it.
  var path: String
  var bytes: [UInt8]

  /// The name without folders.
  var name: String { String(path.split(separator: "/").last ?? "") }
  /// The name without its last ending, and the ending in lower case.
  var stem: String { name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name }
  var ending: String { name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? "" }
  /// The name of the folder that it stands in; empty where it stands in none.
  var folder: String { String(path.split(separator: "/").dropLast().last ?? "") }
}

/// Finds the files of an import: one file, all of a folder, or all of a zip file.
struct ImportedFiles {
  let limits: AuthoringLimits
  let findings: FindingList

  /// Folders in each other that are followed.
  private static let deepest = 16

  /// The files with one of some endings, sorted by path; nil with a finding where the path cannot be read.
  func read(_ path: String, endings: Set<String>) -> [ImportedFile]? {
    let root = path.hasPrefix("/") ? path : "./" + path
    guard FileReader(root: root, limits: limits).kind(of: "") == .directory else {
      let folder = root.lastIndex(of: "/").map { root[..<$0] } ?? "."
      let reader = FileReader(root: folder.isEmpty ? "/" : String(folder), limits: limits)
      let name = String(root.split(separator: "/").last ?? "")
      guard let bytes = reader.bytes(of: name, limit: limits.tableBytes, findings) else { return nil }
      guard ZipArchive.isZip(bytes) else { return [ImportedFile(path: path, bytes: bytes)] }
      return entries(of: bytes, path: path, endings: endings)
    }
    var files: [ImportedFile] = []
    collect(FileReader(root: root, limits: limits), "", depth: 0, endings, &files)
    return files
  }

  private func collect(
    _ reader: FileReader, _ folder: String, depth: Int, _ endings: Set<String>, _ files: inout [ImportedFile]
  ) {
    for name in reader.names(in: folder, findings) ?? [] {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      switch reader.kind(of: path) {
      case .directory where depth < Self.deepest: collect(reader, path, depth: depth + 1, endings, &files)
      case .file:
        var file = ImportedFile(path: path, bytes: [])
        guard endings.contains(file.ending), let bytes = reader.bytes(of: path, limit: limits.tableBytes, findings)
        else { continue }
        file.bytes = bytes
        files.append(file)
      default: continue
      }
    }
  }

  private func entries(of bytes: [UInt8], path: String, endings: Set<String>) -> [ImportedFile]? {
    do throws(ZipError) {
      let archive = try ZipArchive(bytes)
      var files: [ImportedFile] = []
      var room = limits.tableBytes
      for entry in archive.entries {
        var file = ImportedFile(path: entry.path, bytes: [])
        guard endings.contains(file.ending) else { continue }
        file.bytes = try archive.bytes(of: entry, limit: room)
        room -= file.bytes.count
        files.append(file)
      }
      return files.sorted { $0.path < $1.path }
    } catch {
      findings.error(
        .unreadableFile, at: SourceLocation(file: path), "the zip file cannot be read: \(error.reason)",
        advice: "Unpack it and name the folder")
      return nil
    }
  }
}
