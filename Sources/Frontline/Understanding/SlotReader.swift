internal import FrontlineMatching
internal import FrontlinePacks

/// Finds values for typed slots in a message, also in full-width letters and in the digits of any script.
enum SlotReader {
  /// The longest value of a slot of the type text, in bytes.
  static let textLimit = 2000

  /// The first value of a type in a text; nil where there is none. A slot of the type text takes the whole message. Of card
  /// numbers only the last four digits come back.
  static func value(of type: SlotType, in text: String, language: String) -> String? {
    switch type {
    case .attachment: return nil
    case .text:
      let trimmed = trimmed(text)
      return trimmed.unicodeScalars.contains(where: isMeaningful) ? cut(CardMask.masked(trimmed), to: textLimit) : nil
    case .number, .orderNumber, .trackingNumber, .email, .phone, .url, .amount, .date, .time, .cardNumber:
      if let value = SlotScanner.values(of: type, in: plain(text), language: language).first { return value }
      return type == .cardNumber ? maskedCard(in: text) : nil
    }
  }

  /// A card number that was masked when its message was recorded: four dots and four digits.
  private static func maskedCard(in text: String) -> String? {
    guard let dots = text.firstRange(of: "•••• ") else { return nil }
    let digits = text[dots.upperBound...].prefix(4)
    return digits.count == 4 && digits.allSatisfy { ("0"..."9").contains($0) } ? "•••• \(digits)" : nil
  }

  /// The text with full-width letters, the digits of any script and all kinds of dashes in ASCII.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x80: plain.append(scalar)
      case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
      case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0x30FC: plain.append("-")
      default:
        if scalar.properties.numericType == .decimal, let digit = ChoiceReader.digit(scalar), (0...9).contains(digit) {
          plain.append(Unicode.Scalar(UInt8(0x30 + digit)))
        } else {
          plain.append(scalar)
        }
      }
    }
    return String(plain)
  }

  /// The longest beginning of whole Unicode scalars within a number of bytes.
  static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var end = text.utf8.index(text.utf8.startIndex, offsetBy: max(0, limit))
    while end > text.utf8.startIndex, text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
    return String(decoding: text.utf8[..<end], as: UTF8.self)
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }

  private static func isMeaningful(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar.properties.isEmojiPresentation
  }
}
