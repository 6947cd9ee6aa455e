import FrontlinePacks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of an index: memory of its own, or a file mapped into it, which is then shared between processes and read
/// page by page when first touched. Never changed once it is in an index.
///
/// A mapped file must be replaced by rename and never be written in place: its bytes are the index.
final class IndexBytes: @unchecked Sendable {
  /// The first byte, at a multiple of ``IndexFormat/alignment``.
  let base: UnsafeRawPointer
  let count: Int
  private let isMapped: Bool
  private static let hugePage = 1 << 21

  /// Memory of zeros, to be written.
  init(zeroed count: Int) {
    let size = max(count, IndexFormat.alignment)
    let isLarge = size >= Self.hugePage
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: size, alignment: isLarge ? Self.hugePage : IndexFormat.alignment)
    #if os(Linux)
      // A message touches places all over an index: pages of two megabytes spare most look-ups of addresses.
      if isLarge { madvise(memory, size, MADV_HUGEPAGE) }
    #endif
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    base = UnsafeRawPointer(memory)
    self.count = count
    isMapped = false
  }

  /// A copy of bytes.
  convenience init(copying bytes: [UInt8]) {
    self.init(zeroed: bytes.count)
    bytes.withUnsafeBytes { write($0, at: 0) }
  }

  /// Maps a file.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile`` when it cannot be read.
  init(mapping path: String) throws(MatchingError) {
    // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.unreadable(path, String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.unreadable(path, String(cString: strerror(errno))) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw Self.unreadable(path, "it is no file") }
    let size = Int(status.st_size)
    guard size >= IndexFormat.headerSize else { throw Self.unreadable(path, "it is too short to be a compiled index") }
    guard let memory = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), memory != MAP_FAILED else {
      throw Self.unreadable(path, String(cString: strerror(errno)))
    }
    base = UnsafeRawPointer(memory)
    count = size
    isMapped = true
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: base), count)
    } else {
      UnsafeMutableRawPointer(mutating: base).deallocate()
    }
  }

  /// All bytes.
  var all: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }

  /// Writes bytes; only before the bytes become an index.
  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    precondition(!isMapped && offset >= 0 && offset <= count && bytes.count <= count - offset)
    guard let source = bytes.baseAddress else { return }
    UnsafeMutableRawPointer(mutating: base + offset).copyMemory(from: source, byteCount: bytes.count)
  }

  /// The checksum of a range, which must lie inside.
  func checksum(_ offset: Int, _ length: Int) -> UInt64 {
    IndexChecksum.checksum(UnsafeRawBufferPointer(rebasing: all[offset..<(offset + length)]))
  }

  private static func unreadable(_ path: String, _ reason: String) -> MatchingError {
    MatchingError(
      code: .indexFile, location: SourceLocation(file: path), message: "the file cannot be read: \(reason)",
      suggestion: "give the path of a file that `frontline compile` wrote")
  }
}
