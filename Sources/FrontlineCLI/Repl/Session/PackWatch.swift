import Glibc

/// Whether the files of a directory of packs, or a compiled file, have changed since it was last asked.
struct PackWatch {
  /// The directory or file.
  let path: String
  private var seen: [String]
  /// The depth of directories that packs have: packs, their tests.
  private static let depth = 3

  /// Begins to watch.
  init(path: String) {
    self.path = path
    seen = Self.files(in: path, depth: Self.depth)
  }

  /// Whether something changed: a file came, went, or has another time or size.
  mutating func hasChanged() -> Bool {
    let now = Self.files(in: path, depth: Self.depth)
    defer { seen = now }
    return now != seen
  }

  /// The files with their times and sizes, in order.
  private static func files(in path: String, depth: Int) -> [String] {
    var status = stat()
    guard stat(path, &status) == 0 else { return [] }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return ["\(path) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec) \(status.st_size) \(status.st_ino)"]
    }
    guard depth > 0, let names = try? FileText.names(in: path) else { return [] }
    return names.filter { !$0.hasPrefix(".") }.flatMap { files(in: "\(path)/\($0)", depth: depth - 1) }
  }
}
