/// A table of the page: a head, rows, and a name for those who cannot see it. It scrolls inside its box where it is too wide.
struct Table {
  /// A column.
  struct Column {
    var title: String
    var isNumber = true

    /// A column of numbers, to the right.
    static func number(_ title: String) -> Column { Column(title: title) }
    /// A column of texts.
    static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
  }

  /// What the table holds, in a few words.
  var caption: String
  var columns: [Column]
  /// The rows; the first cell of each is its head.
  var rows: [[Markup]]
  /// Whether it scrolls up and down too.
  var isTall = false
  /// Whether it has so many columns that print needs small letters.
  var isWide = false
  /// What stands after the caption where there are no rows.
  var nothing = "nothing in this period"

  /// The table, or a line that says that there is nothing.
  var markup: Markup {
    if rows.isEmpty { return .tag("p", ["class": "none"], .text("\(caption): \(nothing).")) }
    let head = columns.map { column -> Markup in
      .tag("th", ["scope": "col", "class": column.isNumber ? "n" : "t"], .text(column.title))
    }
    let body = rows.map { row -> Markup in
      .tag(
        "tr",
        all: zip(row, columns).enumerated().map { place, cell in
          place == 0
            ? .tag("th", ["scope": "row", "class": "t"], cell.0)
            : .tag("td", ["class": cell.1.isNumber ? "n" : "t"], cell.0)
        })
    }
    let table = Markup.tag(
      "table", [:], .tag("caption", [:], .text(caption)), .tag("thead", [:], .tag("tr", all: head)),
      .tag("tbody", all: body))
    let kind = "scroll" + (isTall && rows.count > 12 ? " tall" : "") + (isWide ? " wide" : "")
    return .tag("div", ["class": kind, "role": "region", "aria-label": caption, "tabindex": "0"], table)
  }
}
