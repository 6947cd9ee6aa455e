/// Durations as packs write them: a whole number and `s`, `m`, `h` or `d`. A day is 24 hours.
package enum DurationText {
  /// The longest duration: ten years of 365 days.
  static let longest = 3650 * 86_400

  /// The duration, or nil where the text is none, is zero unless that is allowed, or is longer than ten years.
  package static func parse(_ text: String, orZero allowsZero: Bool = false) -> Duration? {
    guard let unit = text.last, let factor = seconds(unit) else { return nil }
    let digits = text.dropLast()
    guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = Int(digits), allowsZero || number > 0, number <= longest / factor
    else { return nil }
    return .seconds(number * factor)
  }

  private static func seconds(_ unit: Character) -> Int? {
    switch unit {
    case "s": 1
    case "m": 60
    case "h": 3600
    case "d": 86_400
    default: nil
    }
  }
}
