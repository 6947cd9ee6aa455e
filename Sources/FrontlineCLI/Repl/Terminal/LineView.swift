import FrontlineText

/// How a line that is being edited is drawn: in one row, of which a part is shown where the line is longer.
///
/// The terminal itself is asked to keep the place of the cursor, so that one which gives an emoji another width than
/// ``Columns`` still shows the cursor where the next character goes.
struct LineView {
  /// What stands before the line.
  let prompt: String
  /// The prompt with its colours.
  let paintedPrompt: String
  /// The columns of the terminal.
  let width: Int

  /// The fewest columns in which a line can be edited.
  private static let fewestColumns = 8

  /// What draws the line over the row that the cursor is in.
  func drawing(_ line: LineBuffer) -> String {
    let (before, after) = visible(line)
    // Without wrapping, a width that the terminal sees otherwise costs the end of the row and no second one.
    return "\r\u{1B}[?7l" + paintedPrompt + before + "\u{1B}7" + after + "\u{1B}[K\u{1B}8\u{1B}[?7h"
  }

  /// What draws the line for good: whole, over as many rows as it needs.
  func ending(_ line: LineBuffer) -> String { "\r\u{1B}[K" + paintedPrompt + line.text + "\n" }

  /// The parts before and behind the cursor that fit.
  func visible(_ line: LineBuffer) -> (before: String, after: String) {
    let room = max(Self.fewestColumns, width - Columns.count(prompt) - 1)
    var used = 0
    var start = line.cursor
    // As long as all fits, it begins at its beginning; else the cursor has a third of the row behind it.
    let total = line.characters.reduce(0) { $0 + Columns.count($1) }
    let roomBefore = total <= room ? room : room * 2 / 3
    while start > 0 {
      let columns = Columns.count(line.characters[start - 1])
      guard used + columns <= roomBefore else { break }
      used += columns
      start -= 1
    }
    var end = line.cursor
    while end < line.characters.count {
      let columns = Columns.count(line.characters[end])
      guard used + columns <= room else { break }
      used += columns
      end += 1
    }
    return (String(line.characters[start..<line.cursor]), String(line.characters[line.cursor..<end]))
  }
}
