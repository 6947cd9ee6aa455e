/// A decimal that chooses a plural form.
struct PluralNumber {
  let decimal: String
  let value: Double

  init(_ decimal: String) {
    self.decimal = decimal
    value = Double(decimal) ?? 0
  }

  /// The number less a plural's offset, as decimal text.
  func subtracting(_ offset: Double) -> String {
    guard offset != 0 else { return decimal }
    if let whole = Int64(decimal), let less = Int64(exactly: offset) {
      let (difference, overflow) = whole.subtractingReportingOverflow(less)
      if !overflow { return String(difference) }
    }
    let difference = value - offset
    return difference.isFinite ? difference.description : decimal
  }

  /// Whether a text is a plain decimal: an optional minus, digits, at most one point with digits on both sides, at most
  /// forty characters.
  static func isDecimal(_ text: String) -> Bool {
    let bytes = text.utf8.first == 0x2D ? text.utf8.dropFirst() : Substring(text).utf8
    guard (1...40).contains(bytes.count), bytes.first != 0x2E, bytes.last != 0x2E else { return false }
    var points = 0
    for byte in bytes {
      if byte == 0x2E { points += 1 } else if byte < 0x30 || byte > 0x39 { return false }
    }
    return points <= 1
  }
}
