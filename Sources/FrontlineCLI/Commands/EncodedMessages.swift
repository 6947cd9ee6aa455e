import FrontlineMatching

/// Messages as a service receives them: UTF-8, one behind the other, encoded before any clock runs.
struct EncodedMessages {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Encodes the messages of a test.
  init(_ messages: [LabelledMessage]) {
    for message in messages {
      bytes.append(contentsOf: message.text.utf8)
      ends.append(bytes.count)
    }
  }

  /// How many there are.
  var count: Int { ends.count }

  /// Calls the body with the bytes of each message, in order.
  @inline(__always)
  func forEach(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      ends.withUnsafeBufferPointer { ends in
        var start = 0
        for end in ends {
          body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
          start = end
        }
      }
    }
  }
}
