public import FrontlinePacks

/// Reads CSV as RFC 4180 describes it: comma, quotes, doubled quotes inside, line breaks inside quotes.
///
/// Beyond the RFC it takes LF and CR for CR LF, a byte order mark, and a quote within a field that does not begin with
/// one. A row with more or fewer fields than the header is an error that names its line.
public enum CSVReader {
  /// Reads a file.
  ///
  /// - Throws: the findings: the file cannot be read, is not UTF-8, or is no table.
  public static func read(
    file: String, limits: AuthoringLimits = AuthoringLimits()
  ) throws(AuthoringError) -> CSVTable {
    let findings = FindingList(limits: limits)
    let slash = file.lastIndex(of: "/")
    let root = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    let name = slash.map { String(file[file.index(after: $0)...]) } ?? file
    let reader = FileReader(root: root, limits: limits)
    guard let bytes = reader.bytes(of: name, limit: limits.tableBytes, findings) else {
      throw AuthoringError(findings: findings.findings)
    }
    return try parse(bytes, file: file, limits: limits)
  }

  /// Reads a table from bytes.
  ///
  /// - Parameters:
  ///   - bytes: the table, UTF-8 with or without a byte order mark.
  ///   - file: the name that findings give.
  ///   - limits: what is refused for its size.
  /// - Complexity: linear in the bytes.
  public static func parse(
    _ bytes: [UInt8], file: String, limits: AuthoringLimits = AuthoringLimits()
  ) throws(AuthoringError) -> CSVTable {
    try parse(bytes, file: file, limits: limits, separator: UInt8(ascii: ","))
  }

  /// Reads a table whose fields another character separates.
  static func parse(
    _ bytes: [UInt8], file: String, limits: AuthoringLimits, separator: UInt8
  ) throws(AuthoringError) -> CSVTable {
    let findings = FindingList(limits: limits)
    var scanner = CSVScanner(bytes: bytes, separator: separator)
    var header: [String]?
    var rows: [CSVTable.Row] = []
    while !findings.isFull, let record = scanner.next() {
      let place = SourceLocation(file: file, line: record.line)
      if let problem = record.problem {
        findings.error(problem.code, at: place, problem.message, advice: problem.advice)
        if problem.isFinal { break }
        continue
      }
      guard let columns = header else {
        header = record.fields
        continue
      }
      guard record.fields.count == columns.count else {
        findings.error(
          .raggedRow, at: place, "the row has \(record.fields.count) fields, the header has \(columns.count)",
          advice: "Put a field with a comma, a quote or a line break in quotes")
        continue
      }
      rows.append(CSVTable.Row(fields: record.fields, line: record.line))
    }
    guard let header else {
      if findings.findings.isEmpty {
        findings.error(
          .emptyFile, at: SourceLocation(file: file), "the file is empty", advice: "Begin it with a header line")
      }
      throw AuthoringError(findings: findings.findings)
    }
    guard findings.findings.isEmpty else { throw AuthoringError(findings: findings.findings) }
    return CSVTable(file: file, header: header, rows: rows)
  }
}

extension FindingCode {
  /// A row of a table has more or fewer fields than the header.
  public static let raggedRow = FindingCode(rawValue: "ragged-row")
  /// A quote that is not closed, or text right after a closing quote.
  public static let badQuote = FindingCode(rawValue: "bad-quote")
  /// A table lacks a column.
  public static let missingColumn = FindingCode(rawValue: "missing-column")
}
