internal import FrontlineText

/// Lengths of time as scenarios write them: numbers with units, such as `90s`, `2h`, `1h 30m` or `0s`.
enum SpanText {
  /// The length, or nil where the text is none or is longer than ten years.
  static func parse(_ text: String) -> Duration? {
    var total = 0
    var number: Int?
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ": continue
      case "0"..."9":
        let digit = Int(scalar.value) - 48
        let next = (number ?? 0) * 10 + digit
        guard next <= limit else { return nil }
        number = next
      default:
        guard let value = number, let factor = factor(scalar), value <= limit / factor else { return nil }
        total += value * factor
        guard total <= limit else { return nil }
        number = nil
        count += 1
      }
    }
    return number == nil && count > 0 ? .seconds(total) : nil
  }

  /// Ten years of 365 days, in seconds.
  private static let limit = 3650 * 86_400

  private static func factor(_ unit: Unicode.Scalar) -> Int? {
    switch unit {
    case "s": 1
    case "m": 60
    case "h": 3600
    case "d": 86_400
    default: nil
    }
  }

  /// A length of time in the same form.
  static func text(_ duration: Duration) -> String {
    let whole = duration.wholeMilliseconds
    guard whole != 0 else { return "0s" }
    var rest = whole.magnitude
    var parts: [String] = []
    for (unit, size) in [("d", UInt64(86_400_000)), ("h", 3_600_000), ("m", 60_000), ("s", 1000)] {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: size)
      if quotient > 0 { parts.append("\(quotient)\(unit)") }
      rest = remainder
    }
    if rest > 0 { parts.append("\(rest)ms") }
    return (whole < 0 ? "-" : "") + parts.joined(separator: " ")
  }
}
