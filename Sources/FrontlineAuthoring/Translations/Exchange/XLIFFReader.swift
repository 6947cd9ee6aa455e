internal import FrontlinePacks
internal import FrontlineText

#if canImport(FoundationXML)
  internal import Foundation
  internal import FoundationXML
#else
  internal import Foundation
#endif

/// Reads XLIFF 2.0, 2.1 and 2.2 back.
///
/// A document type definition is refused before anything is parsed: XLIFF has none, and with it go entities that grow and
/// entities that name files. Only UTF-8 is read.
struct XLIFFReader {
  let file: String
  let findings: FindingList

  /// The largest file that is read, in bytes.
  static let largestFile = 64 << 20

  func units(_ bytes: [UInt8], limits: AuthoringLimits) -> [TranslationUnit] {
    guard bytes.count <= Self.largestFile else {
      findings.error(
        .fileTooLarge, at: SourceLocation(file: file), "the file is larger than \(Self.largestFile) bytes",
        advice: "Export and import a locale at a time")
      return []
    }
    let files = FileReader(root: ".", limits: limits)
    guard let source = files.text(of: bytes, file: file, findings), !reportUnsafe(source) else { return [] }
    let collector = XLIFFCollector(file: file, findings: findings)
    let parser = XMLParser(data: Data(source.text.utf8))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = collector
    let isRead = parser.parse()
    guard !collector.isRefused else { return [] }
    guard isRead, collector.brokenLine == nil, collector.isClosed else {
      findings.error(
        .syntaxError, at: SourceLocation(file: file, line: collector.brokenLine ?? max(1, parser.lineNumber)),
        "the file is not well-formed XML", advice: "Export it again, or let the tool that wrote it repair it")
      return []
    }
    if collector.locale == nil {
      findings.error(
        .badTranslation, at: SourceLocation(file: file), "the file is not XLIFF",
        advice: "Name a file that frontline translations --export wrote, or one of XLIFF 2")
    }
    return collector.units
  }

  /// Whether there is a document type definition, or an encoding that is not that of the bytes.
  private func reportUnsafe(_ source: SourceText) -> Bool {
    let text = source.text
    if let place = Self.first("<!DOCTYPE", in: text) {
      findings.error(
        .badTranslation, at: SourceLocation(file: file, line: place), "the file has a document type definition",
        advice: "Remove it: XLIFF has none")
      return true
    }
    let declaration = text.prefix { $0 != ">" }.lowercased()
    if declaration.hasPrefix("<?xml"), declaration.contains("encoding"), !declaration.contains("utf-8") {
      findings.error(
        .notUTF8, at: SourceLocation(file: file, line: 1), "the file says that it is not UTF-8",
        advice: "Save it as UTF-8")
      return true
    }
    return false
  }

  /// The line on which ASCII text first occurs, whatever its case.
  private static func first(_ text: String, in whole: String) -> Int? {
    let wanted = Array(text.utf8).map { $0 | 0x20 }
    let bytes = Array(whole.utf8)
    guard bytes.count >= wanted.count else { return nil }
    var line = 1
    for start in 0...(bytes.count - wanted.count) {
      if bytes[start] == UInt8(ascii: "\n") { line += 1 }
      guard bytes[start] == UInt8(ascii: "<") else { continue }
      if zip(bytes[start...], wanted).allSatisfy({ $0 | 0x20 == $1 }) { return line }
    }
    return nil
  }
}
