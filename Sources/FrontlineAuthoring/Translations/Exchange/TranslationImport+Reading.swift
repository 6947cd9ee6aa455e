package import FrontlinePacks
package import FrontlineText

extension TranslationImport {
  /// Reads a file that came back from a translator, XLIFF 2 or CSV by what stands in it.
  ///
  /// - Parameters:
  ///   - file: its path.
  ///   - locale: the locale of a table's rows that name none.
  ///   - limits: what is refused for its size.
  /// - Returns: the texts as far as they could be read, and what is wrong with the others.
  package static func read(
    file: String, locale: LocaleTag?, limits: AuthoringLimits = AuthoringLimits()
  ) -> (units: [TranslationUnit], findings: [Finding]) {
    let findings = FindingList(limits: limits)
    let slash = file.lastIndex(of: "/")
    let root = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
    let name = slash.map { String(file[file.index(after: $0)...]) } ?? file
    guard let bytes = FileReader(root: root, limits: limits).bytes(of: name, limit: limits.tableBytes, findings) else {
      return ([], findings.findings)
    }
    let isMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let first = bytes.dropFirst(isMark ? 3 : 0).first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    let units =
      first == UInt8(ascii: "<")
      ? XLIFFReader(file: file, findings: findings).units(bytes, limits: limits)
      : TranslationTable.units(bytes, file: file, locale: locale, limits: limits, findings)
    return (units, findings.findings)
  }
}
