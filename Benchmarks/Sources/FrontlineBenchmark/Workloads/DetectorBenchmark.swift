import CReference
import Frontline

extension Benchmark {
  /// Language detection with all languages competing, beside the floor: the same number of n-grams hashed, a cache line touched for each.
  static func detector(messages: [[UInt8]]) -> Benchmark {
    let detector = LanguageDetector()
    let table = ReferenceTable()
    return Benchmark(
      name: "detector", referenceName: "hash 4-grams, touch a line each", messages: messages.count,
      reference: {
        messages.reduce(0) { sum, message in sum &+ table.hashNGrams(message) }
      },
      subject: {
        messages.reduce(0) { sum, message in
          sum &+ message.withUnsafeBufferPointer { UInt64(detector.detect($0).confidence * 1_000) }
        }
      })
  }
}

/// A table of 8 MB for loops that touch memory as an index would.
final class ReferenceTable: Sendable {
  private let bytes: [UInt8]
  private static let lines = 1 << 17

  /// Creates the table.
  init() {
    bytes = (0..<Self.lines * 64).map { UInt8(truncatingIfNeeded: $0 &* 31) }
  }

  /// Hashes every run of four bytes.
  func hashNGrams(_ message: [UInt8]) -> UInt64 {
    message.withUnsafeBufferPointer { message in
      bytes.withUnsafeBufferPointer {
        reference_hash_ngrams(message.baseAddress, Int64(message.count), $0.baseAddress, UInt64(Self.lines - 1))
      }
    }
  }

  /// Hashes every run between spaces.
  func hashWords(_ message: [UInt8]) -> UInt64 {
    message.withUnsafeBufferPointer { message in
      bytes.withUnsafeBufferPointer {
        reference_hash_and_touch(message.baseAddress, Int64(message.count), $0.baseAddress, UInt64(Self.lines - 1))
      }
    }
  }
}
