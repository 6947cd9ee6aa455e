public import FrontlinePacks

/// Mends what needs no thought, in the text of a file: an example or test message that stands twice, an apostrophe that hides
/// an argument. Everything else is left to its author. Pure.
///
/// Only lines are touched that hold one entry of a list and nothing else; where a place does not look as the finding says, as
/// in a file that has changed since, nothing is done.
public enum PackMender {
  /// The kinds of findings that can be mended.
  public static let codes: [FindingCode] = [.repeatedExample, .repeatedTest, .apostropheQuotes]

  /// Mends a file's findings.
  ///
  /// - Parameters:
  ///   - text: the file.
  ///   - findings: its findings, those of other files left out.
  /// - Returns: the file as mended, and what was mended, in the order of places.
  public static func mend(_ text: String, _ findings: [Finding]) -> (text: String, mended: [Finding]) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var mended: [Finding] = []
    // From the end, so that the places of what is still to come stay where they are.
    for finding in findings.sorted().reversed() where codes.contains(finding.code) {
      let index = finding.location.line - 1
      guard lines.indices.contains(index) else { continue }
      let isDone =
        finding.code == .apostropheQuotes
        ? doubleApostrophe(in: &lines[index], column: finding.location.column) : removeEntry(at: index, from: &lines)
      if isDone { mended.append(finding) }
    }
    return (lines.joined(separator: "\n"), mended.reversed())
  }

  /// Removes a line that is a whole entry of a list.
  private static func removeEntry(at index: Int, from lines: inout [String]) -> Bool {
    let depth = indentation(lines[index])
    guard lines[index].dropFirst(depth).hasPrefix("- "), !isContinued(after: index, depth, lines) else { return false }
    lines.remove(at: index)
    return true
  }

  /// Whether the entry goes on in the next line.
  private static func isContinued(after index: Int, _ depth: Int, _ lines: [String]) -> Bool {
    guard lines.indices.contains(index + 1) else { return false }
    let next = lines[index + 1]
    return indentation(next) > depth && next.count > indentation(next)
  }

  private static func indentation(_ line: String) -> Int { line.prefix { $0 == " " }.count }

  /// Writes two apostrophes for one; columns count characters from 1. In a YAML string between apostrophes they are doubled
  /// already, and the place is another: nothing is done there.
  private static func doubleApostrophe(in line: inout String, column: Int) -> Bool {
    var scalars = Array(line.unicodeScalars)
    let quote: Unicode.Scalar = "'"
    let trimmed = line.drop { $0 == " " || $0 == "-" }
    guard scalars.indices.contains(column - 1), scalars[column - 1] == quote, !trimmed.contains(": '"),
      !trimmed.hasPrefix("'"), column == 1 || scalars[column - 2] != quote
    else { return false }
    scalars.insert(quote, at: column - 1)
    line = String(String.UnicodeScalarView(scalars))
    return true
  }
}
