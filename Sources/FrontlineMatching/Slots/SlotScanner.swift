public import FrontlinePacks

/// Finds values for slots in a message, wherever they stand.
public enum SlotScanner {
  /// The byte ranges of all values of a type, in order.
  ///
  /// Order numbers are runs of ASCII letters, digits and dashes with at least four digits; e-mail addresses those that
  /// people write (`name@example.com`); numbers are runs of ASCII digits with `.` or `,` between digits. The types text and
  /// attachment have no values within a message.
  ///
  /// - Complexity: O(bytes).
  public static func ranges(of type: SlotType, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    switch type {
    case .orderNumber: appendOrderNumbers(in: bytes, to: &ranges)
    case .email: appendEmails(in: bytes, to: &ranges)
    case .number: appendNumbers(in: bytes, to: &ranges)
    case .text, .attachment: break
    }
    return ranges
  }

  /// The values of a type in a string, in order.
  public static func values(of type: SlotType, in text: String) -> [String] {
    var copy = text
    return copy.withUTF8 { bytes in
      ranges(of: type, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  static func appendOrderNumbers(in bytes: UnsafeBufferPointer<UInt8>, to ranges: inout [Range<Int>]) {
    ranges.removeAll(keepingCapacity: true)
    var index = 0
    while index < bytes.count {
      guard isAlphanumeric(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      var end = index
      var digits = 0
      while index < bytes.count, isAlphanumeric(bytes[index]) || bytes[index] == 0x2D {
        if isDigit(bytes[index]) { digits += 1 }
        if bytes[index] != 0x2D { end = index + 1 }
        index += 1
      }
      if digits >= 4 { ranges.append(start..<end) }
    }
  }

  static func appendEmails(in bytes: UnsafeBufferPointer<UInt8>, to ranges: inout [Range<Int>]) {
    ranges.removeAll(keepingCapacity: true)
    var searched = 0
    for at in 0..<bytes.count where bytes[at] == 0x40 {
      var start = at
      while start > searched, isLocal(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count, isAlphanumeric(bytes[end]) || bytes[end] == 0x2D || bytes[end] == 0x2E { end += 1 }
      while end > at + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
      guard start < at, bytes[(at + 1)..<end].contains(0x2E), bytes[at + 1] != 0x2E else { continue }
      ranges.append(start..<end)
      searched = end
    }
  }

  private static func appendNumbers(in bytes: UnsafeBufferPointer<UInt8>, to ranges: inout [Range<Int>]) {
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count {
        let joins =
          (bytes[index] == 0x2E || bytes[index] == 0x2C) && index + 1 < bytes.count && isDigit(bytes[index + 1])
        guard isDigit(bytes[index]) || joins else { break }
        index += 1
      }
      ranges.append(start..<index)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2B || byte == 0x2D || byte == 0x25
  }
}
