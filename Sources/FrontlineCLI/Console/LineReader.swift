import Glibc

/// Reads standard input a line at a time, as bytes: a message may hold anything, invalid UTF-8 and NUL included.
struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var reachedEnd = false
  private static let chunk = 1 << 16

  /// Creates a reader of a file descriptor; by default of standard input.
  init(descriptor: Int32 = STDIN_FILENO) {
    self.descriptor = descriptor
  }

  /// Whether the next line is here already, so that reading it will not wait.
  var hasBufferedLine: Bool {
    buffer[position...].contains(UInt8(ascii: "\n"))
  }

  /// The next line without its line feed; nil at the end. A last line without a line feed counts where it is not empty.
  mutating func next() -> [UInt8]? {
    var searchStart = position
    while true {
      if let end = buffer[searchStart...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[position..<end])
        position = end + 1
        return line
      }
      if reachedEnd {
        guard position < buffer.count else { return nil }
        let line = Array(buffer[position...])
        position = buffer.count
        return line
      }
      searchStart = buffer.count - position
      fill()
    }
  }

  /// Drops what has been read and appends a chunk.
  private mutating func fill() {
    buffer.removeSubrange(..<position)
    position = 0
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    var count: Int
    repeat {
      count = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + start }, Self.chunk)
      }
    } while count < 0 && errno == EINTR
    buffer.removeLast(Self.chunk - max(count, 0))
    if count <= 0 { reachedEnd = true }
  }
}
