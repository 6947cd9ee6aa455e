import Glibc

extension FileText {
  /// Makes a directory where there is none; the one that it stands in must exist.
  static func makeDirectory(_ path: String) throws(ConsoleError) {
    guard mkdir(path, 0o755) != 0, errno != EEXIST else { return }
    throw .badData("\(path): \(String(cString: strerror(errno))); check the path")
  }
}
