import ArgumentParser
import FrontlineText

/// Days on the command line.
enum DateText {
  /// Reads `2026-11-23`.
  static func parse(_ text: String) throws -> LocalDate {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard parts.map(\.utf8.count) == [4, 2, 2], numbers.count == 3,
      let date = LocalDate(year: numbers[0], month: numbers[1], day: numbers[2])
    else { throw ValidationError("'\(text)' is no day; write it like 2026-11-23") }
    return date
  }
}
