public import FrontlineMatching
internal import FrontlinePacks

/// Reads labelled messages from a table with the columns `text` and `intent`; other columns are ignored.
public enum LabelledMessageReader {
  /// The column of messages.
  public static let textColumn = "text"
  /// The column of labels: an intent's name, or `out_of_scope`.
  public static let intentColumn = "intent"

  /// Reads a CSV file.
  ///
  /// - Throws: the findings: the file is no table, lacks a column, or has a row without a label.
  public static func read(
    file: String, limits: AuthoringLimits = AuthoringLimits()
  ) throws(AuthoringError) -> [LabelledMessage] {
    try messages(in: CSVReader.read(file: file, limits: limits), limits: limits)
  }

  /// Takes the messages out of a table.
  public static func messages(
    in table: CSVTable, limits: AuthoringLimits = AuthoringLimits()
  ) throws(AuthoringError) -> [LabelledMessage] {
    let findings = FindingList(limits: limits)
    let text = column(textColumn, of: table, findings)
    let intent = column(intentColumn, of: table, findings)
    guard let text, let intent else { throw AuthoringError(findings: findings.findings) }
    var messages: [LabelledMessage] = []
    messages.reserveCapacity(table.rows.count)
    for row in table.rows {
      let label = NodeReader.trimmed(row.fields[intent])
      guard !label.isEmpty else {
        findings.error(
          .missingValue, at: table.location(of: row), "the row has no intent",
          advice: "Write the intent's name, or \(LabelledMessage.outOfScope) for none")
        continue
      }
      messages.append(LabelledMessage(text: row.fields[text], label: label, location: table.location(of: row)))
    }
    guard findings.findings.isEmpty else { throw AuthoringError(findings: findings.findings) }
    return messages
  }

  private static func column(_ name: String, of table: CSVTable, _ findings: FindingList) -> Int? {
    if let column = table.column(name) { return column }
    findings.error(
      .missingColumn, at: SourceLocation(file: table.file, line: 1), "the header has no column \"\(name)\"",
      advice: "Begin the file with a line such as \(textColumn),\(intentColumn)")
    return nil
  }
}
