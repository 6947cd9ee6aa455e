import Glibc

/// Collects lines and writes them in large pieces; the caller flushes before it waits for input.
struct LineWriter {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private static let flushThreshold = 1 << 16

  /// Creates a writer to a file descriptor; by default to standard output.
  init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
  }

  /// Adds a line and its line feed.
  mutating func writeLine(_ line: String) {
    buffer.append(contentsOf: line.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count >= Self.flushThreshold { flush() }
  }

  /// Adds text as it is.
  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
  }

  /// Hands everything to the system. A reader that has gone away ends the writing, as `head` does, and is no error.
  ///
  /// - Returns: false where not everything was taken; then `errno` says why.
  @discardableResult
  mutating func flush() -> Bool {
    defer { buffer.removeAll(keepingCapacity: true) }
    var start = 0
    while start < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Glibc.write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count > 0 {
        start += count
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
