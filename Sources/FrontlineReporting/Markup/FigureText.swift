internal import Frontline

/// Figures as people read them, in English, whatever the environment's locale.
enum FigureText {
  /// What stands where there is no figure.
  static let none = "–"

  /// A count: `12,345`.
  static func count(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A share in percent with one decimal at most: `66.7%`, `100%`.
  static func percent(_ share: ReportShare) -> String {
    guard let value = share.value else { return none }
    return "\(decimal(value * 100, places: 1))%"
  }

  /// A share with its counts: `66.7% (2 of 3)`.
  static func percentOf(_ share: ReportShare) -> String {
    share.whole > 0 ? "\(percent(share)) (\(count(share.part)) of \(count(share.whole)))" : none
  }

  /// A number with so many decimals at most, rounded half away from zero.
  static func decimal(_ value: Double, places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard scaled.isFinite, scaled < 1e15 else { return none }
    let whole = Int(scaled) / Int(scale)
    var fraction = String(Int(scaled) % Int(scale))
    fraction = String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && scaled > 0 ? "-" : ""
    return sign + count(whole) + (fraction.isEmpty || places == 0 ? "" : ".\(fraction)")
  }

  /// A duration in its two largest units: `850 ms`, `2.5 s`, `3 min 20 s`, `2 h 10 min`, `3 d 4 h`.
  static func duration(_ milliseconds: Int64?) -> String {
    guard let milliseconds else { return none }
    if milliseconds == 0 { return "0 s" }
    if milliseconds < 1000 { return "\(milliseconds) ms" }
    if milliseconds < 10_000 { return "\(decimal(Double(milliseconds) / 1000, places: 1)) s" }
    let seconds = Int(milliseconds / 1000)
    func two(_ large: Int, _ largeUnit: String, _ small: Int, _ smallUnit: String) -> String {
      small == 0 ? "\(count(large)) \(largeUnit)" : "\(count(large)) \(largeUnit) \(small) \(smallUnit)"
    }
    switch seconds {
    case ..<60: return "\(seconds) s"
    case ..<3600: return two(seconds / 60, "min", seconds % 60, "s")
    case ..<86_400: return two(seconds / 3600, "h", seconds % 3600 / 60, "min")
    default: return two(seconds / 86_400, "d", seconds % 86_400 / 3600, "h")
    }
  }

  /// An average: `4.25`.
  static func average(_ value: Double?) -> String { value.map { decimal($0, places: 2) } ?? none }

  /// A moment in the report's zone as far as minutes: `2026-11-22 14:05`.
  static func moment(_ moment: Timestamp, _ zone: TimeZoneRules) -> String {
    let local = zone.local(at: moment)
    return "\(local.date) \(String(local.time.description.prefix(5)))"
  }
}

extension Markup {
  static func count(_ value: Int) -> Markup { .text(FigureText.count(value)) }
  static func share(_ share: ReportShare) -> Markup { .text(FigureText.percent(share)) }
  static func duration(_ milliseconds: Int64?) -> Markup { .text(FigureText.duration(milliseconds)) }
}
