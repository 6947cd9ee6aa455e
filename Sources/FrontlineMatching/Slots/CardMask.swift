/// Hides card numbers: of a number only the last four digits are told, "•••• 4242".
public enum CardMask {
  static let bullet: UInt32 = 0x2022

  /// The text with every card number in it masked; a text without one comes back as it is.
  ///
  /// - Complexity: O(length).
  public static func masked(_ text: String) -> String {
    var copy = text
    return copy.withUTF8 { bytes -> String? in
      let ranges = ranges(in: bytes)
      guard !ranges.isEmpty else { return nil }
      var output: [UInt8] = []
      output.reserveCapacity(bytes.count)
      var written = 0
      for (range, digits) in ranges {
        output += bytes[written..<range.lowerBound]
        output += Array("•••• ".utf8) + digits
        written = range.upperBound
      }
      output += bytes[written...]
      return String(decoding: output, as: UTF8.self)
    } ?? text
  }

  /// A message's bytes with a `*` for each byte of a card number's digits, but for its last four digits. There are as many bytes
  /// as before, so that offsets still hold.
  ///
  /// - Complexity: O(length).
  public static func maskedInPlace(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var output = Array(bytes)
    guard mayHoldCard(bytes) else { return output }
    let scan = SlotScan(reading: bytes)
    var runs: [Range<Int>] = []
    scan.cardNumbers(into: &runs)
    for run in runs {
      for place in run.filter({ SlotText.isDigit(scan.text[$0]) }).dropLast(4) {
        for byte in scan.text.bytes(place..<(place + 1)) { output[byte] = UInt8(ascii: "*") }
      }
    }
    return output
  }

  /// Whether so many bytes are digits, or begin a character of a script that has digits, that a card number is possible. It
  /// spares nearly all messages the closer look.
  private static func mayHoldCard(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    for byte in bytes {
      let isDigit = byte &- 0x30 < 10
      let isLead = byte == 0xD9 || byte == 0xDB || byte == 0xDF || byte == 0xE0 || byte == 0xE1 || byte == 0xEA
      count &+= isDigit || isLead || byte >= 0xEF ? 1 : 0
    }
    return count >= 13
  }

  /// The bytes of the card numbers that are not masked yet, each with its last four digits in ASCII.
  static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [(bytes: Range<Int>, lastDigits: [UInt8])] {
    guard mayHoldCard(bytes) else { return [] }
    let scan = SlotScan(reading: bytes)
    var runs: [Range<Int>] = []
    scan.cardNumbers(into: &runs)
    return runs.compactMap { range in
      guard scan.text[range.lowerBound] != bullet else { return nil }
      let digits = scan.text.scalars[range].filter(SlotText.isDigit).suffix(4)
      return (scan.text.bytes(range), digits.map { UInt8(truncatingIfNeeded: $0) })
    }
  }
}
