/// Reads messages from standard input and writes a line for each, in order.
enum MessageLines {
  /// Calls the body with every line's bytes and writes what it returns. Output is flushed before each wait for input,
  /// so that a program at the other end of two pipes can ask and read in turn.
  static func forEach(_ body: (_ line: [UInt8]) throws -> String) rethrows {
    var reader = LineReader()
    var writer = LineWriter()
    defer { writer.flush() }
    while true {
      if !reader.hasBufferedLine { writer.flush() }
      guard let line = reader.next() else { return }
      writer.writeLine(try body(line))
    }
  }
}
