/// Durations as they are typed: `30s`, `5m`, `2h`, `1d`.
enum WaitText {
  /// Reads a duration of at most a thousand days; nil for anything else.
  static func parse(_ text: String) -> Duration? {
    guard let unit = text.last, let number = Int(text.dropLast()), number > 0 else { return nil }
    let seconds: Int
    switch unit {
    case "s": seconds = 1
    case "m": seconds = 60
    case "h": seconds = 3600
    case "d": seconds = 86_400
    default: return nil
    }
    let limit = 1_000 * 86_400
    return number <= limit / seconds ? .seconds(number * seconds) : nil
  }
}

extension WaitText {
  /// A number of seconds in the largest units that it fills, such as `1d 2h` or `90s`.
  static func text(_ seconds: Int64) -> String {
    let units: [(size: Int64, name: String)] = [(86_400, "d"), (3600, "h"), (60, "m"), (1, "s")]
    var rest = seconds
    var parts: [String] = []
    for unit in units where rest >= unit.size {
      parts.append("\(rest / unit.size)\(unit.name)")
      rest %= unit.size
    }
    return parts.isEmpty ? "0s" : parts.joined(separator: " ")
  }
}
