import ArgumentParser
import FrontlinePacks
import FrontlineText

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
  /// A line each, for people and editors.
  case text
  /// An array of objects, for programs.
  case json
  /// Workflow commands, which GitHub shows beside the line of a change.
  case github
}

/// Findings as the commands print them.
enum FindingText {
  /// Findings of a directory of packs, in a format; each line ends with a line feed.
  static func lines(_ findings: [Finding], in directory: String, as format: FindingFormat) -> [String] {
    switch format {
    case .text: findings.map(\.description)
    case .json: [JSONText.array(findings.map(json)).line]
    case .github: findings.map { github($0, in: directory) }
    }
  }

  private static func json(_ finding: Finding) -> JSONText {
    .object([
      ("severity", .string(finding.severity.rawValue)), ("file", .string(finding.location.file)),
      ("line", .integer(finding.location.line)), ("column", .integer(finding.location.column)),
      ("code", .string(finding.code.rawValue)), ("message", .string(finding.message)),
      ("advice", .string(finding.advice)),
    ])
  }

  /// A workflow command of GitHub: `::warning file=Intents/common/de.yaml,line=3,col=5,title=code::message. advice.`
  private static func github(_ finding: Finding, in directory: String) -> String {
    let root = directory.hasSuffix("/") ? String(directory.dropLast()) : directory
    let properties = [
      ("file", root == "." ? finding.location.file : "\(root)/\(finding.location.file)"),
      ("line", "\(finding.location.line)"), ("col", "\(finding.location.column)"), ("title", finding.code.rawValue),
    ]
    let listed = properties.map { "\($0.0)=\(escaped($0.1, alsoIn: [":", ","]))" }.joined(separator: ",")
    let end = finding.advice.hasSuffix("?") ? "" : "."
    let text = escaped("\(finding.message). \(finding.advice)\(end)", alsoIn: [])
    return "::\(finding.severity.rawValue) \(listed)::\(text)"
  }

  /// A text as it may stand in a workflow command.
  private static func escaped(_ text: String, alsoIn others: Set<Unicode.Scalar>) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "%" || scalar == "\r" || scalar == "\n" || others.contains(scalar) {
        let code = String(scalar.value, radix: 16, uppercase: true)
        result += "%" + (code.count == 1 ? "0" + code : code)
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
