import Foundation

/// The page docs/packs-reference.md: its tables, and the files that it shows.
struct ReferencePage {
  /// A table, by the heading above it and its own first column.
  struct Table {
    let section: String
    let header: [String]
    var rows: [[String]] = []
  }

  let text: String
  private(set) var tables: [Table] = []
  /// The blocks below a comment `file: Intents/...`, by their paths in that directory.
  private(set) var files: [String: String] = [:]

  init() throws {
    text = try Self.text(of: "packs-reference.md")
    var section = ""
    var isInTable = false
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("## ") { section = String(line.dropFirst(3)) }
      guard line.hasPrefix("| ") else {
        isInTable = false
        continue
      }
      let cells = Self.cells(line)
      if !isInTable {
        tables.append(Table(section: section, header: cells))
      } else if !cells.allSatisfy({ $0.hasPrefix("---") }) {
        tables[tables.count - 1].rows.append(cells)
      }
      isInTable = true
    }
    for match in text.matches(of: /<!-- file: Intents\/(\S+) -->\n```yaml\n((?s:.*?\n))```/) {
      files[String(match.1)] = String(match.2)
    }
  }

  /// A page of the folder `docs`.
  static func text(of name: String) throws -> String {
    let root = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return try String(contentsOf: root.appendingPathComponent("docs/\(name)"), encoding: .utf8)
  }

  func table(_ section: String, _ first: String) -> Table? {
    tables.first { $0.section == section && $0.header.first == first }
  }

  /// The cells of a row; a bar behind a backslash is part of a cell.
  private static func cells(_ line: String) -> [String] {
    line.replacing("\\|", with: "\u{0}").split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.replacing("\u{0}", with: "|").trimmingCharacters(in: .whitespaces) }
  }

  /// The texts in backticks.
  static func code(_ cell: String) -> [String] { cell.matches(of: /`([^`]+)`/).map { String($0.1) } }
}
