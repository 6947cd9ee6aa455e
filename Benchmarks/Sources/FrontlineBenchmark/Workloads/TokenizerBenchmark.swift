import CReference
import Frontline

extension Benchmark {
  /// Word boundaries, beside ICU's own loop: a break iterator over a UText, set for every message.
  static func tokenizer(_ name: String, messages: [[UInt8]], locale: LocaleTag) throws -> Benchmark {
    let segmenter = try WordSegmenter(locale: locale)
    let breaker = try ReferenceBreaker(locale: locale)
    var tokens: [Token] = []
    return Benchmark(
      name: name, referenceName: "ICU ubrk over UText", messages: messages.count,
      reference: {
        messages.reduce(0) { sum, message in sum &+ breaker.walk(message) }
      },
      subject: {
        var sum: UInt64 = 0
        for message in messages {
          tokens.removeAll(keepingCapacity: true)
          message.withUnsafeBufferPointer { segmenter.segment($0, into: &tokens) }
          sum &+= UInt64(tokens.count)
        }
        return sum
      })
  }
}

/// ICU's break iterator, owned.
final class ReferenceBreaker {
  private let breaker: OpaquePointer

  /// Opens the iterator of a locale.
  init(locale: LocaleTag) throws {
    guard let breaker = reference_word_breaker_open(locale.description) else {
      throw WorkloadError("ICU has no word break iterator for \(locale)")
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
