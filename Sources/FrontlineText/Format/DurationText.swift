/// Durations as people write them: whole numbers, each with `s`, `m`, `h` or `d`. A day is 24 hours.
package enum DurationText {
  /// The longest duration that is read, in seconds: ten years of 365 days.
  package static let longest = 3650 * 86_400

  /// The duration of one number with its unit, such as `90s`; nil where the text is none, is zero unless that is allowed, or is
  /// longer than ten years.
  package static func parse(_ text: String, orZero allowsZero: Bool = false) -> Duration? {
    guard let unit = text.unicodeScalars.last, let factor = seconds(unit) else { return nil }
    let digits = text.dropLast()
    guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(digits), allowsZero || number > 0, number <= longest / factor
    else { return nil }
    return .seconds(number * factor)
  }

  /// The sum of several numbers with their units, such as `1h 30m` or `0s`; nil where the text is none or is longer than ten
  /// years.
  package static func parseSum(_ text: String) -> Duration? {
    var total = 0
    var number: Int?
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ": continue
      case "0"..."9":
        let next = (number ?? 0) * 10 + Int(scalar.value) - 48
        guard next <= longest else { return nil }
        number = next
      default:
        guard let value = number, let factor = seconds(scalar), value <= longest / factor else { return nil }
        total += value * factor
        guard total <= longest else { return nil }
        number = nil
        count += 1
      }
    }
    return number == nil && count > 0 ? .seconds(total) : nil
  }

  /// A duration in the largest units that it fills, with a space between them: `1d 2h`, `1m 30s`, `-5s 20ms`. What is less than a
  /// millisecond is left out.
  package static func text(_ duration: Duration) -> String {
    let whole = duration.wholeMilliseconds
    guard whole != 0 else { return "0s" }
    var rest = whole.magnitude
    var parts: [String] = []
    for (unit, size) in [("d", UInt64(86_400_000)), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1)] {
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: size)
      if quotient > 0 { parts.append("\(quotient)\(unit)") }
      rest = remainder
    }
    return (whole < 0 ? "-" : "") + parts.joined(separator: " ")
  }

  private static func seconds(_ unit: Unicode.Scalar) -> Int? {
    switch unit {
    case "s": 1
    case "m": 60
    case "h": 3600
    case "d": 86_400
    default: nil
    }
  }
}
