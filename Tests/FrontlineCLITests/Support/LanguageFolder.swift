import Foundation

/// A directory of texts by language in a temporary place.
final class LanguageFolder {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("frontline-\(UUID().uuidString)").path

  /// Writes files: their paths inside the directory, and what stands in them.
  init(_ files: [String: Data]) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, content) in files {
      let url = URL(fileURLWithPath: path).appendingPathComponent(file)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: url)
    }
  }

  convenience init(_ files: [String: String]) throws { try self.init(files.mapValues { Data($0.utf8) }) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
