/// The lines that were entered before, and the place in them while one is chosen.
struct LineHistory {
  /// The lines that are kept.
  static let limit = 1000

  /// The lines, oldest first.
  private(set) var lines: [String]
  private var place: Int
  private var draft = ""

  /// A history of lines, oldest first.
  init(_ lines: [String] = []) {
    self.lines = Array(lines.suffix(Self.limit))
    place = self.lines.count
  }

  /// Keeps a line, unless it is blank or was entered just before; false where it is not kept.
  @discardableResult
  mutating func add(_ line: String) -> Bool {
    defer { place = lines.count }
    guard !line.trimmingSpaces.isEmpty, line != lines.last else { return false }
    lines.append(line)
    if lines.count > Self.limit { lines.removeFirst() }
    return true
  }

  /// The line before; the one that is being written is kept. Nil at the oldest.
  mutating func previous(_ current: String) -> String? {
    guard place > 0 else { return nil }
    if place == lines.count { draft = current }
    place -= 1
    return lines[place]
  }

  /// The line after, at last the one that was being written; nil there.
  mutating func next() -> String? {
    guard place < lines.count else { return nil }
    place += 1
    return place == lines.count ? draft : lines[place]
  }
}
