import Frontline

extension Benchmark {
  /// Word boundaries, beside ICU's own loop: a break iterator over a UText, set for every message.
  static func tokenizer(_ name: String, texts messages: [[UInt8]]) throws -> Benchmark {
    let segmenter = try WordSegmenter()
    let breaker = try ReferenceBreaker()
    var tokens: [Token] = []
    return Benchmark(
      name: name, referenceName: "ICU's loop", texts: messages,
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
