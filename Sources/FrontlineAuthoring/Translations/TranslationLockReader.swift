package import FrontlinePacks
internal import FrontlineText

/// Reads the locks that stand beside packs.
package struct TranslationLockReader {
  let findings: FindingList
  let file: String

  /// Reads the lock of every pack that has one, by the packs' ids, and what is wrong with them.
  package static func read(
    directory: String, packs: PackCollection, limits: AuthoringLimits = AuthoringLimits()
  ) -> (locks: [String: TranslationLock], findings: [Finding]) {
    let files = FileReader(root: directory, limits: limits)
    let findings = FindingList(limits: limits)
    var locks: [String: TranslationLock] = [:]
    for pack in packs.packs {
      let path = "\(pack.id)/\(TranslationLock.fileName)"
      guard files.kind(of: path) != .nothing,
        let bytes = files.bytes(of: path, limit: limits.tableBytes, findings),
        let source = files.text(of: bytes, file: path, findings)
      else { continue }
      locks[pack.id] = TranslationLockReader(findings: findings, file: path).lock(source.text)
    }
    return (locks, findings.findings.sorted())
  }

  /// A lock, as far as it can be read. Where lines contradict each other about a text, as after a merge that kept both sides,
  /// it was accepted for no source for sure, and so counts as stale.
  func lock(_ text: String) -> TranslationLock {
    var lock = TranslationLock()
    for (index, line) in text.unicodeScalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
      .enumerated()
    {
      let place = SourceLocation(file: file, line: index + 1)
      var line = Substring(line)
      if line.unicodeScalars.last == "\r" { line.unicodeScalars.removeLast() }
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      guard !reportConflict(line, at: place), case (let key, var entry)? = self.entry(line, at: place) else { continue }
      if let other = lock.entries[key] { entry.join(other) }
      lock.entries[key] = entry
    }
    return lock
  }

  private func reportConflict(_ line: Substring, at place: SourceLocation) -> Bool {
    guard ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].contains(where: line.hasPrefix) else { return false }
    if line.hasPrefix("<<<<<<<") {
      findings.error(
        .badLock, at: place, "there is a merge conflict",
        advice: "Remove the markers and keep the lines of either side, or of both")
    }
    return true
  }

  private func entry(
    _ line: Substring, at place: SourceLocation
  ) -> (TranslationLock.Place, TranslationLock.Entry)? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    func refuse(_ problem: String, _ advice: String) -> (TranslationLock.Place, TranslationLock.Entry)? {
      findings.error(.badLock, at: place, problem, advice: advice)
      return nil
    }
    guard fields.count == 4, !fields[1].isEmpty else {
      return refuse(
        "the line is not locale, text, state and hash with a tab between them",
        "Remove it and run frontline translations --accept")
    }
    guard let locale = LocaleTag(String(fields[0])), locale.description == fields[0] else {
      return refuse("\"\(fields[0])\" is no locale tag in canonical form", "Write one such as th or pt-BR")
    }
    guard let state = TranslationState(rawValue: String(fields[2])), state == .done || state == .machine else {
      return refuse("the state cannot be \"\(fields[2])\"", "Write done or machine")
    }
    guard let hash = UInt64(sixteenDigits: fields[3]) else {
      return refuse("\"\(fields[3])\" is no hash", "Remove the line and run frontline translations --accept")
    }
    return (
      TranslationLock.Place(locale: locale, key: String(fields[1])),
      TranslationLock.Entry(isMachineMade: state == .machine, source: hash)
    )
  }
}
