internal import FrontlinePacks

/// The files that `support.yaml` names, read when first asked for. Lives within one call and is never shared.
package final class IncludedFiles {
  private let files: FileReader
  private let findings: FindingList
  /// A file that changes the policy, whose paths begin in its own directory.
  private let changing: String?
  /// The files that were read.
  private(set) var sources: [SourceFile] = []
  private var events: [String: [CalendarEvent]] = [:]

  /// Reads files.
  ///
  /// - Parameters:
  ///   - files: the directory of `support.yaml`.
  ///   - findings: where what is wrong goes.
  ///   - changing: the path of a file that is laid over `support.yaml`; what it names stands beside it. Default: none.
  package init(files: FileReader, findings: FindingList, changing: String? = nil) {
    self.files = files
    self.findings = findings
    self.changing = changing
  }

  /// The events of an iCalendar file; none, with a finding, where it cannot be read.
  func events(of path: Located<String>) -> [CalendarEvent] {
    let (files, name, origin) = place(of: path)
    let key = "\(files.root)/\(name)"
    if let known = events[key] { return known }
    events[key] = []
    guard Self.staysInside(path.value) else {
      findings.error(
        .missingFile, at: path.location, "\"\(path.value)\" is no path of an iCalendar file beside \(origin)",
        advice: "Put the file below that directory, and write its path such as holidays/sg.ics")
      return []
    }
    guard files.kind(of: name) != .nothing else {
      findings.error(
        .missingFile, at: path.location, "there is no file \"\(name)\"",
        advice: "Write its path from the directory of \(origin) on, such as holidays/sg.ics")
      return []
    }
    guard let bytes = files.bytes(of: name, limit: files.limits.fileBytes, findings) else { return [] }
    sources.append(ContentHash.file(name, bytes: bytes))
    let found = ICalendarParser(file: name, findings: findings).events(bytes)
    events[key] = found
    return found
  }

  /// Who reads a file, its path as people are told it, and which file names it.
  private func place(of path: Located<String>) -> (files: FileReader, name: String, origin: String) {
    guard let changing, path.location.file == changing else { return (files, path.value, DirectoryReader.policyFile) }
    let directory = changing.lastIndex(of: "/").map { changing[...$0] } ?? ""
    let reader = FileReader(root: changing.hasPrefix("/") ? "" : ".", limits: files.limits)
    return (reader, directory + path.value, changing)
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
