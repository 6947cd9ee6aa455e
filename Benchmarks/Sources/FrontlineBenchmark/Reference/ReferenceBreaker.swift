import CReference

/// ICU's own word break iterator, owned.
final class ReferenceBreaker {
  private let breaker: OpaquePointer

  /// Opens the iterator of the root locale, the one that all locales share but for a few rules.
  init() throws {
    guard let breaker = reference_word_breaker_open("root") else {
      throw WorkloadError("ICU has no word break iterator: install libicu with its data")
    }
    self.breaker = breaker
  }

  deinit { reference_word_breaker_close(breaker) }

  /// Walks a message's boundaries.
  func walk(_ message: [UInt8]) -> UInt64 {
    message.withUnsafeBufferPointer {
      reference_word_breaker_walk(breaker, $0.baseAddress, Int64($0.count))
    }
  }
}
