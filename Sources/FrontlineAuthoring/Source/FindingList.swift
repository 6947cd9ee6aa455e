package import FrontlinePacks

/// Gathers findings while files are read. Lives within one call and is never shared.
package final class FindingList {
  package private(set) var findings: [Finding] = []
  private let limit: Int
  private(set) var isFull = false

  package init(limits: AuthoringLimits) { limit = max(1, limits.findings) }

  package func error(_ code: FindingCode, at location: SourceLocation, _ message: String, advice: String) {
    add(Finding(.error, code, at: location, message, advice: advice))
  }

  package func warning(_ code: FindingCode, at location: SourceLocation, _ message: String, advice: String) {
    add(Finding(.warning, code, at: location, message, advice: advice))
  }

  package func add(_ finding: Finding) {
    guard !isFull else { return }
    guard findings.count < limit else {
      isFull = true
      findings.append(
        Finding(
          .error, .tooManyFindings, at: SourceLocation(file: finding.location.file),
          "there are more than \(limit) findings", advice: "Repair these first"))
      return
    }
    findings.append(finding)
  }

  package func add(_ more: [Finding]) {
    for finding in more { add(finding) }
  }
}
