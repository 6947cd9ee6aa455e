import Glibc

/// Files as the commands read them, with errors that say what to do.
enum FileText {
  /// The bytes of a file.
  static func bytes(at path: String) throws(ConsoleError) -> [UInt8] {
    let descriptor = Glibc.open(path, O_RDONLY)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Opens a file to be read from its beginning, `-` being standard input; a directory is none.
  static func open(_ path: String) throws(ConsoleError) -> Int32 {
    if path == "-" { return STDIN_FILENO }
    let descriptor = Glibc.open(path, O_RDONLY)
    guard descriptor >= 0 else { throw unreadable(path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw .badData("\(path) is a directory; name a file")
    }
    return descriptor
  }

  /// Writes a file, replacing one that exists: whole or not at all, so that a full disk leaves nobody with half a file. A file
  /// keeps its permissions, and a link stays one. What is no regular file, such as a pipe, is written to.
  static func write(_ text: String, to path: String) throws(ConsoleError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    guard !exists || status.st_mode & S_IFMT == S_IFREG else {
      let descriptor = Glibc.open(path, O_WRONLY)
      guard descriptor >= 0, fill(descriptor, with: text) else { throw unreadable(path) }
      return
    }
    let target = exists ? resolved(path) : path
    let temporary = "\(target).\(getpid()).new"
    let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unreadable(path) }
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
    guard fill(descriptor, with: text), rename(temporary, target) == 0 else {
      let error = unreadable(path)
      unlink(temporary)
      throw error
    }
  }

  /// Writes a text and closes the file; false where one of both failed. A file system may tell of a full disk as late as then.
  private static func fill(_ descriptor: Int32, with text: String) -> Bool {
    var writer = LineWriter(descriptor: descriptor)
    writer.write(text)
    let isWritten = writer.flush()
    let reason = errno
    guard close(descriptor) == 0 else { return false }
    errno = reason
    return isWritten
  }

  /// The file that a path of links leads to.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a directory, sorted.
  static func names(in directory: String) throws(ConsoleError) -> [String] {
    guard let stream = opendir(directory) else { throw unreadable(directory) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func unreadable(_ path: String) -> ConsoleError {
    .badData("\(path): \(String(cString: strerror(errno))); check the path")
  }
}
