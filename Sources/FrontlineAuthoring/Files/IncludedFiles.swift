internal import FrontlinePacks

/// The files that `support.yaml` names, read when first asked for. Lives within one call and is never shared.
package final class IncludedFiles {
  private let files: FileReader
  private let findings: FindingList
  /// The files that were read.
  private(set) var sources: [SourceFile] = []
  private var events: [String: [CalendarEvent]] = [:]

  init(files: FileReader, findings: FindingList) {
    self.files = files
    self.findings = findings
  }

  /// The events of an iCalendar file; none, with a finding, where it cannot be read.
  func events(of path: Located<String>) -> [CalendarEvent] {
    if let known = events[path.value] { return known }
    events[path.value] = []
    guard Self.staysInside(path.value) else {
      findings.error(
        .missingFile, at: path.location, "\"\(path.value)\" is no path of an iCalendar file beside support.yaml",
        advice: "Put the file below that directory, and write its path such as holidays/sg.ics")
      return []
    }
    guard files.kind(of: path.value) != .nothing else {
      findings.error(
        .missingFile, at: path.location, "there is no file \"\(path.value)\"",
        advice: "Write its path from the directory of support.yaml on, such as holidays/sg.ics")
      return []
    }
    guard let bytes = files.bytes(of: path.value, limit: files.limits.fileBytes, findings) else { return [] }
    sources.append(ContentHash.file(path.value, bytes: bytes))
    let found = ICalendarParser(file: path.value, findings: findings).events(bytes)
    events[path.value] = found
    return found
  }

  /// Whether files are as an earlier reading saw them; then they count as read.
  func areUnchanged(_ earlier: [SourceFile]) -> Bool {
    // What cannot be read now is reported when the policy is read again.
    let silent = FindingList(limits: files.limits)
    for file in earlier {
      guard let bytes = files.bytes(of: file.path, limit: files.limits.fileBytes, silent),
        ContentHash.file(file.path, bytes: bytes) == file
      else { return false }
    }
    sources = earlier
    return true
  }

  /// Whether a path is relative, does not go up, and is not one of a pack's files.
  private static func staysInside(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !path.hasSuffix(".yaml") && parts.allSatisfy { !$0.isEmpty && $0 != ".." && $0 != "." }
      && !path.utf8.contains(0)
  }
}
