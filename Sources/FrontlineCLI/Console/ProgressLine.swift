/// The line of a terminal that tells how far long work is: what is to be written for it and when, without any clock or
/// terminal of its own.
struct ProgressLine {
  /// Nanoseconds between two drawings of one stage, so that a second sees ten at most.
  static let interval = 100_000_000
  /// Cells of the bar.
  private static let barWidth = 24
  /// To the start of the line, and all of it erased.
  private static let clear = "\r\u{1B}[K"

  private var stage = ""
  private var done = 0
  private var lastDrawing: Int?
  private var isDrawn = false

  /// Takes in how far a stage is; returns what is to be written now, nil where the last drawing still does. Within a stage the
  /// line never goes back, whatever threads report in whatever order.
  ///
  /// - Parameters:
  ///   - stage: what is being done, in ASCII, where a character is a cell.
  ///   - done: how much of it is done.
  ///   - total: how much there is to do; nil where nobody knows.
  ///   - now: nanoseconds of a clock that never goes back.
  ///   - columns: the width of the terminal.
  mutating func report(_ stage: String, _ done: Int, of total: Int?, now: Int, columns: Int) -> String? {
    let isNew = stage != self.stage
    self.done = isNew ? max(done, 0) : max(done, self.done)
    self.stage = stage
    if !isNew, let lastDrawing, now - lastDrawing < Self.interval { return nil }
    lastDrawing = now
    isDrawn = true
    return Self.clear + text(of: total, columns: columns)
  }

  /// What takes the line away; nil where none stands there. The next report draws it again.
  mutating func erase() -> String? {
    guard isDrawn else { return nil }
    isDrawn = false
    lastDrawing = nil
    return Self.clear
  }

  /// The line, shorter than the terminal is wide: a character in the last column would begin a new line on some.
  private func text(of total: Int?, columns: Int) -> String {
    let room = max(columns - 1, 0)
    guard let total, total > 0 else {
      return String((done > 0 ? "\(stage)  \(done)" : stage).prefix(room))
    }
    let reached = min(done, total)
    let count = "\(reached)/\(total)"
    let filled = Int((Double(reached) / Double(total) * Double(Self.barWidth)).rounded(.down))
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.barWidth - filled)
    let long = "\(stage)  [\(bar)]  \(count)"
    return String((long.count <= room ? long : "\(stage)  \(count)").prefix(room))
  }
}
