public import FrontlinePacks

/// A table read from CSV: a header and rows of as many fields.
public struct CSVTable: Hashable, Sendable {
  /// A row and the line it begins on.
  public struct Row: Hashable, Sendable {
    /// The fields, as many as the header has.
    public var fields: [String]
    /// The line in the file, from 1; a row may go over several lines.
    public var line: Int

    /// Creates a row.
    public init(fields: [String], line: Int) {
      self.fields = fields
      self.line = line
    }
  }

  /// The file it was read from.
  public var file: String
  /// The names of the columns.
  public var header: [String]
  /// The rows, in order; blank lines are none.
  public var rows: [Row]

  /// Creates a table.
  public init(file: String, header: [String], rows: [Row]) {
    self.file = file
    self.header = header
    self.rows = rows
  }

  /// The position of a column; nil where the header does not have it.
  public func column(_ name: String) -> Int? { header.firstIndex(of: name) }

  /// The place of a row.
  public func location(of row: Row) -> SourceLocation { SourceLocation(file: file, line: row.line) }
}
