/// What test messages of packs came to, as one page of HTML that needs nothing else: a table of locales, a matrix of
/// expected and found intents, every failure, and every message whose language was not detected.
public struct TestRunPage: Sendable {
  /// A locale's line.
  public struct Locale: Sendable {
    /// Its tag.
    public var name: String
    /// Shares as texts: all messages, those in scope, those out of scope, the language.
    public var shares: [String]

    /// Creates a line.
    public init(name: String, shares: [String]) {
      self.name = name
      self.shares = shares
    }
  }

  /// How many messages of an intent reached an intent.
  public struct Cell: Sendable {
    /// The expected intent, or `none`.
    public var expected: String
    /// The intent that was found, or `none`.
    public var found: String
    /// How many there were.
    public var count: Int

    /// Creates a cell.
    public init(expected: String, found: String, count: Int) {
      self.expected = expected
      self.found = found
      self.count = count
    }
  }

  /// A message that went wrong.
  public struct Failure: Sendable {
    /// File, line and column.
    public var place: String
    /// The message.
    public var text: String
    /// The expected intent, or `none`; for a wrong language the tag of the locale.
    public var expected: String
    /// The intent that was found, or `none`; for a wrong language the tag that was detected.
    public var found: String

    /// Creates a failure.
    public init(place: String, text: String, expected: String, found: String) {
      self.place = place
      self.text = text
      self.expected = expected
      self.found = found
    }
  }

  private let locales: [Locale]
  private let cells: [Cell]
  private let failures: [Failure]
  private let wrongLanguages: [Failure]

  /// The page of a run; cells that stand twice are added up.
  public init(locales: [Locale], cells: [Cell], failures: [Failure], wrongLanguages: [Failure] = []) {
    self.locales = locales
    self.cells = cells
    self.failures = failures
    self.wrongLanguages = wrongLanguages
  }

  /// The page in UTF-8, from `<!doctype html>`. Equal runs give equal pages.
  public var html: String {
    let title = "Test of packs"
    let head = Markup.tag(
      "head", [:], .tag("meta", ["charset": "utf-8"]),
      .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .tag("meta", ["name": "color-scheme", "content": "light dark"]), .tag("title", [:], .text(title)),
      .style(PageStyle.sheet + Self.sheet))
    let subtitle = "\(cells.reduce(0) { $0 + $1.count }) messages in \(locales.count) locales, \(failures.count) wrong."
    let body = Markup.tag(
      "body", [:], .tag("header", [:], .tag("h1", [:], .text(title)), .tag("p", [:], .text(subtitle))),
      .tag(
        "main", [:], localeTable.markup, matrix.markup,
        Self.table(failures, caption: "Messages that went wrong"),
        Self.table(wrongLanguages, caption: "Messages whose language was not detected")))
    return "<!doctype html>\n" + Markup.tag("html", ["lang": "en"], head, body).html + "\n"
  }

  /// Rows and columns are intents with a confusion; a matrix of all would be empty space.
  private var matrix: Table {
    var counts: [String: [String: Int]] = [:]
    for cell in cells { counts[cell.expected, default: [:]][cell.found, default: 0] += cell.count }
    let confused = cells.filter { $0.expected != $0.found && $0.count > 0 }
    let rows = Set(confused.map(\.expected)).sorted()
    let columns = Set(confused.map(\.found)).sorted()
    return Table(
      caption: "Expected (rows) and found (columns), intents with a confusion; the last column counts what is right",
      columns: [.text("expected")] + columns.map { .number($0) } + [.number("right")],
      rows: rows.map { row in
        [.isolated(row)]
          + columns.map { column in
            let count = row == column ? 0 : counts[row]?[column] ?? 0
            return count == 0 ? .text("") : .tag("b", ["class": "wrong"], .text("\(count)"))
          } + [.text("\(counts[row]?[row] ?? 0)")]
      }, isTall: true, isWide: true, nothing: "none")
  }

  private var localeTable: Table {
    Table(
      caption: "Locales",
      columns: [.text("locale"), .number("right"), .number("in scope"), .number("out of scope"), .number("language")],
      rows: locales.map { locale in [.text(locale.name)] + locale.shares.map { .text($0) } })
  }

  private static func table(_ failures: [Failure], caption: String) -> Markup {
    Table(
      caption: caption,
      columns: [.text("place"), .text("message"), .text("expected"), .text("found")],
      rows: failures.map { failure in
        [.text(failure.place), .isolated(failure.text), .text(failure.expected), .text(failure.found)]
      }, nothing: "none"
    ).markup
  }

  private static let sheet = "b.wrong{color:var(--c2)}"
}
