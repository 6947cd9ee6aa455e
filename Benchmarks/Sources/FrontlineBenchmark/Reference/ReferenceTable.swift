import CReference

/// A table of 8 MB for loops that touch memory as an index would.
struct ReferenceTable {
  private let bytes: [UInt8]
  private static let lines = 1 << 17

  /// Creates the table.
  init() {
    bytes = (0..<Self.lines * 64).map { UInt8(truncatingIfNeeded: $0 &* 31) }
  }

  /// Hashes every run between spaces, and touches a line for each.
  func hashWords(_ message: [UInt8]) -> UInt64 {
    message.withUnsafeBufferPointer { message in
      bytes.withUnsafeBufferPointer {
        reference_hash_and_touch(message.baseAddress, Int64(message.count), $0.baseAddress, UInt64(Self.lines - 1))
      }
    }
  }
}
