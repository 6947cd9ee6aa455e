import Foundation

/// JSON as it is committed: sorted keys and a newline at the end, so that a difference reads well.
enum JSONFile {
  /// Writes a value.
  static func write(_ value: some Encodable, to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try (encoder.encode(value) + Data("\n".utf8)).write(to: URL(fileURLWithPath: path))
  }
}
