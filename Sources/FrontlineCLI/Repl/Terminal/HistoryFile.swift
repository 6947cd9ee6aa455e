import Glibc

/// A file that keeps what was typed, only where somebody asks for it: lines may be customers' words.
struct HistoryFile {
  /// Where it is.
  let path: String

  /// A file that can be written; it is made where it is not there yet, for its owner alone.
  init(path: String) throws(ConsoleError) {
    self.path = path
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard descriptor >= 0 else {
      throw .badData("--history \(path): \(String(cString: strerror(errno))); check the path")
    }
    close(descriptor)
  }

  /// The lines, oldest first; none where the file cannot be read.
  func lines() -> [String] {
    guard let bytes = try? FileText.bytes(at: path) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Adds a line.
  func append(_ line: String) {
    let descriptor = open(path, O_WRONLY | O_APPEND)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    var writer = LineWriter(descriptor: descriptor)
    writer.writeLine(line)
    writer.flush()
  }
}
