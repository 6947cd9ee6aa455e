#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of an index: memory of its own, or a file mapped into it, which is then shared between processes and read page
/// by page when first touched. Never changed once it is in an index.
final class IndexBytes: @unchecked Sendable {
  let base: UnsafeRawPointer
  let count: Int
  private let isMapped: Bool

  /// Memory of zeros, to be written.
  init(zeroed count: Int) {
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, IndexFormat.alignment), alignment: IndexFormat.alignment)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: max(count, IndexFormat.alignment))
    base = UnsafeRawPointer(memory)
    self.count = count
    isMapped = false
  }

  /// Maps a file.
  ///
  /// - Throws: ``MatchingError`` with code ``MatchingError/Code/indexFile`` when it cannot be read.
  init(mapping path: String) throws(MatchingError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw Self.unreadable(path) }
    let size = Int(status.st_size)
    guard size >= IndexFormat.headerSize else {
      throw MatchingError(
        code: .indexFile, message: "\(path) is too short to be a compiled index",
        suggestion: "compile the packs anew with `frontline compile`")
    }
    guard let memory = mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0), memory != MAP_FAILED else {
      throw Self.unreadable(path)
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
  func write(_ bytes: [UInt8], at offset: Int) {
    precondition(!isMapped && offset >= 0 && offset + bytes.count <= count)
    bytes.withUnsafeBytes {
      guard let source = $0.baseAddress else { return }
      UnsafeMutableRawPointer(mutating: base + offset).copyMemory(from: source, byteCount: bytes.count)
    }
  }

  /// The checksum of a range, which must lie inside.
  func checksum(_ offset: Int, _ length: Int) -> UInt64 {
    IndexChecksum.checksum(UnsafeRawBufferPointer(rebasing: all[offset..<(offset + length)]))
  }

  private static func unreadable(_ path: String) -> MatchingError {
    MatchingError(
      code: .indexFile, message: "\(path) cannot be read: \(String(cString: strerror(errno)))",
      suggestion: "give the path of a file that `frontline compile` wrote")
  }
}
