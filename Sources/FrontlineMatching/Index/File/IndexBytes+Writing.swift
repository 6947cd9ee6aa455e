import FrontlinePacks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

extension IndexBytes {
  /// Writes all bytes to a file, whole or not at all: into a new file beside it, which then takes its name. Who has
  /// mapped the old file keeps it.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/unwritable``; then the old file, if any, is as it was.
  func write(to path: String) throws(MatchingError) {
    let (descriptor, temporary) = try Self.create(beside: path)
    do throws(MatchingError) {
      // Closed before the rename, and only once: a file system may tell of a full disk as late as that.
      let isWritten = append(to: descriptor) && fsync(descriptor) == 0
      let reason = errno
      guard close(descriptor) == 0 || !isWritten else { throw Self.unwritable(path, errno) }
      guard isWritten else { throw Self.unwritable(path, reason) }
      guard rename(temporary, path) == 0 else { throw Self.unwritable(path, errno) }
    } catch {
      unlink(temporary)
      throw error
    }
    Self.synchronizeDirectory(of: path)
  }

  private func append(to descriptor: CInt) -> Bool {
    // Linux writes at most 2 GiB at a time.
    let limit = 1 << 30
    var written = 0
    while written < count {
      let result = writeBytes(descriptor, base + written, min(count - written, limit))
      if result < 0, errno == EINTR { continue }
      guard result > 0 else { return false }
      written += result
    }
    return true
  }

  /// A new file beside the one that it will replace: a rename works only within a file system.
  private static func create(beside path: String) throws(MatchingError) -> (descriptor: CInt, path: String) {
    for attempt in 0..<100 {
      let temporary = "\(path).\(getpid()).\(attempt).new"
      let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, temporary) }
      guard errno == EEXIST else { break }
    }
    throw unwritable(path, errno)
  }

  /// Makes the new name last through a power failure. The file is whole either way, so that a file system cannot is no
  /// error.
  private static func synchronizeDirectory(of path: String) {
    let directory = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func unwritable(_ path: String, _ reason: CInt) -> MatchingError {
    MatchingError(
      code: .unwritable, location: SourceLocation(file: path),
      message: "the file cannot be written: \(String(cString: strerror(reason)))",
      suggestion: "choose a place that can be written to and has room")
  }
}

/// The system's `write`, whose name the method above hides.
private func writeBytes(_ descriptor: CInt, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
