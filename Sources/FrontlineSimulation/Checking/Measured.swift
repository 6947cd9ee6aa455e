internal import Frontline
internal import FrontlineText

/// What a subject is.
enum Measured: Hashable, Sendable {
  /// Nothing is there.
  case absent
  /// A word; every form of it may be written in a test, the first is shown.
  case word([String])
  /// Words, each with its forms.
  case words([[String]])
  case text(String)
  case number(Int)
  case moment(Timestamp)
  case duration(Duration)
  case flag(Bool)

  static func word(_ word: String?) -> Measured { word.map { .word([$0]) } ?? .absent }
  static func words(_ words: [String]) -> Measured { .words(words.map { [$0] }) }
  static func number(_ number: Int?) -> Measured { number.map { .number($0) } ?? .absent }
  static func moment(_ moment: Timestamp?) -> Measured { moment.map { .moment($0) } ?? .absent }
  static func duration(_ duration: Duration?) -> Measured { duration.map { .duration($0) } ?? .absent }

  /// An intent may be named with its pack or without.
  static func forms(of intent: IntentID) -> [String] { [intent.description, intent.name] }

  /// As a failure shows it.
  func text(in zone: TimeZoneRules) -> String {
    switch self {
    case .absent: "none"
    case .word(let forms): forms.first ?? ""
    case .words(let words): "[" + words.compactMap(\.first).joined(separator: ", ") + "]"
    case .text(let text): text.isEmpty ? "none" : "\"\(text)\""
    case .number(let number): "\(number)"
    case .moment(let moment): MomentText.text(moment, in: zone)
    case .duration(let duration): DurationText.text(duration)
    case .flag(let flag): "\(flag)"
    }
  }
}

/// Moments as people read them.
enum MomentText {
  /// `Mon 2026-11-23 10:00:00 Asia/Singapore`.
  static func text(_ moment: Timestamp, in zone: TimeZoneRules) -> String {
    let local = zone.local(at: moment)
    let weekday = "\(local.date.weekday)".prefix(3).capitalizedFirst
    return "\(weekday) \(local.date) \(local.time) \(zone.identifier)"
  }
}

extension Substring {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
