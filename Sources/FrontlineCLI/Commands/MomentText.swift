import ArgumentParser
import FrontlineText

/// Moments on the command line.
enum MomentText {
  /// Reads `2026-11-23T03:00:00Z`: a date and time in UTC.
  static func parse(_ text: String) throws -> Timestamp {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard text.hasSuffix("Z"), (5...6).contains(parts.count),
      let moment = LocalDateTime(
        year: parts[0], month: parts[1], day: parts[2], hour: parts[3], minute: parts[4],
        second: parts.count > 5 ? parts[5] : 0)
    else {
      throw ValidationError("'\(text)' is no moment; write it like 2026-11-23T03:00:00Z")
    }
    return moment.timestamp(offset: 0)
  }
}
