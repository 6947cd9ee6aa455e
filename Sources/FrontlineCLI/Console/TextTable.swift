import FrontlineText

/// A table for people at a terminal: columns two spaces apart, as wide as their widest cell on the screen.
struct TextTable {
  /// The cells, row by row; rows may be of different length.
  var rows: [[String]]
  /// Spaces before each row.
  var indent = 0
  /// The columns of the screen; nil: rows are as long as they need.
  var width: Int?
  /// What becomes of what does not fit: false: the widest cells are cut; true: the last one goes on in the next line.
  var isWrapping = false

  /// The fewest columns to which a column is cut.
  private static let fewestColumns = 8
  /// The fewest columns in which a cell is wrapped beside the others; with fewer it stands below them.
  private static let fewestWrapped = 24
  private static let gap = 2

  /// The rows as lines.
  var lines: [String] {
    var widths: [Int] = []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index == widths.count { widths.append(0) }
        widths[index] = max(widths[index], Columns.count(cell))
      }
    }
    if isWrapping, let width { return rows.flatMap { wrapped($0, widths, width) } }
    fit(&widths)
    return rows.map { line($0, widths) }
  }

  private func line(_ row: [String], _ widths: [Int]) -> String {
    var line = String(repeating: " ", count: indent)
    for (index, cell) in row.enumerated() {
      let text = cell.cut(toColumns: widths[index]).isolated(where: width != nil)
      line += index == row.count - 1 ? text : text.padded(toColumns: widths[index] + Self.gap)
    }
    return line
  }

  private func wrapped(_ row: [String], _ widths: [Int], _ width: Int) -> [String] {
    guard let last = row.last, row.count > 1 else { return [line(row, widths)] }
    let start = indent + widths[..<(row.count - 1)].reduce(0) { $0 + $1 + Self.gap }
    let isBeside = width - start >= Self.fewestWrapped
    let margin = isBeside ? start : indent + 2 * Self.gap
    let parts = last.wrapped(toColumns: max(Self.fewestColumns, width - margin))
    let rest = parts.map { String(repeating: " ", count: margin) + $0.isolatedIfRightToLeft }
    guard isBeside else { return [line(row.dropLast(), widths)] + rest }
    return [line(row.dropLast() + [parts.first ?? ""], widths)] + rest.dropFirst()
  }

  /// Makes the widest column smaller until a row fits.
  private func fit(_ widths: inout [Int]) {
    guard let width else { return }
    while let widest = widths.max(), let index = widths.firstIndex(of: widest), widest > Self.fewestColumns {
      let over = indent + widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
      guard over > 0 else { return }
      let next = widths.filter { $0 < widest }.max() ?? Self.fewestColumns
      widths[index] = max(Self.fewestColumns, min(widest - 1, max(widest - over, next)))
    }
  }
}

extension String {
  /// The text with spaces behind it up to so many columns of a terminal.
  func padded(toColumns columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - Columns.count(self)))
  }

  /// The text in at most so many columns, with an ellipsis where something is left out.
  func cut(toColumns columns: Int) -> String {
    guard Columns.count(self) > columns else { return self }
    var used = 1
    let kept = prefix { character in
      used += Columns.count(character)
      return used <= columns
    }
    return kept + "…"
  }

  /// The text in lines of at most so many columns, broken at spaces where there are some.
  func wrapped(toColumns columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let joined = line.isEmpty ? String(word) : line + " " + word
      if Columns.count(joined) <= columns {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, Columns.count(line) + Columns.count(character) > columns {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  fileprivate func isolated(where isWanted: Bool) -> String { isWanted ? isolatedIfRightToLeft : self }
}
