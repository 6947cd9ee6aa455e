internal import FrontlinePacks
internal import FrontlineText

#if canImport(FoundationXML)
  internal import Foundation
  internal import FoundationXML
#else
  internal import Foundation
#endif

/// Gathers the units of an XLIFF file while it is parsed. Lives within one call.
final class XLIFFCollector: NSObject, XMLParserDelegate {
  private(set) var units: [TranslationUnit] = []
  /// Whether the file cannot be read at all; there is a finding then.
  private(set) var isRefused = false

  /// The line of the first thing that is not XML. The parser goes on behind it, and may well say in the end that all is well.
  private(set) var brokenLine: Int?
  /// How many elements are open.
  private var depth = 0
  /// Whether the outermost element was closed.
  private(set) var isClosed = false

  private let file: String
  private let findings: FindingList
  private(set) var locale: LocaleTag?
  private var pack = ""
  private var unit: Unit?
  /// The text that is being read, and whose it is.
  private var field: Field?
  private var text = ""
  /// How deep the reading is in elements of other namespaces, whose text is none of the file's.
  private var foreignDepth = 0

  private static let namespace = "urn:oasis:names:tc:xliff:document:2."

  private enum Field { case source, target, data(String) }

  /// A unit as far as it was read.
  private struct Unit {
    var id: String
    var location: SourceLocation
    var data: [String: String] = [:]
    var source = ""
    var target = ""
    var claims: [TranslationUnit.Claim] = []
    var problem: String?
    /// What stands between two segments, while it is read.
    var between: (source: String, hasTarget: Bool)?
  }

  init(file: String, findings: FindingList) {
    self.file = file
    self.findings = findings
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    depth += 1
    let place = SourceLocation(file: file, line: parser.lineNumber)
    guard namespaceURI?.hasPrefix(Self.namespace) ?? false else {
      if name == "xliff" {
        refuse(parser, place, "the file is not XLIFF 2", "Export XLIFF 2.0, 2.1 or 2.2 from your tool")
      }
      foreignDepth += 1
      return
    }
    guard foreignDepth == 0 else { return }
    switch name {
    case "xliff": begin(attributes, parser, place)
    case "file": pack = attributes["id"] ?? ""
    case "unit": unit = Unit(id: attributes["id"] ?? "", location: place)
    case "segment": unit?.claims.append(Self.claim(attributes))
    case "ignorable": unit?.between = (source: "", hasTarget: false)
    case "data": begin(.data(attributes["id"] ?? ""))
    case "source" where unit != nil: begin(.source)
    case "target" where unit != nil:
      if attributes["order"] != nil { unit?.problem = "the segments of the translation are in another order" }
      begin(.target)
    case "ph": placeholder(attributes)
    case "cp":
      if let scalar = attributes["hex"].flatMap({ UInt32($0, radix: 16) }).flatMap(Unicode.Scalar.init), field != nil {
        text.unicodeScalars.append(scalar)
      }
    case "pc", "sc", "ec":
      if field != nil { unit?.problem = "there is formatting, <\(name)>, which packs do not have" }
    default: break
    }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    depth -= 1
    if depth == 0 { isClosed = true }
    guard namespaceURI?.hasPrefix(Self.namespace) ?? false else {
      foreignDepth -= 1
      return
    }
    guard foreignDepth == 0 else { return }
    switch name {
    case "source", "target", "data": end()
    case "ignorable":
      // White space between segments is the same in the translation where nothing else is said.
      if let between = unit?.between, !between.hasTarget { unit?.target += between.source }
      unit?.between = nil
    case "unit": endUnit()
    default: break
    }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    if brokenLine == nil { brokenLine = parser.lineNumber }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if field != nil, foreignDepth == 0 { text += string }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    if field != nil, foreignDepth == 0 { text += String(decoding: block, as: UTF8.self) }
  }

  private func begin(_ attributes: [String: String], _ parser: XMLParser, _ place: SourceLocation) {
    guard let tag = attributes["trgLang"].flatMap(LocaleTag.init) else {
      refuse(parser, place, "the file has no trgLang that is a locale tag", "Write trgLang=\"th\" or the like")
      return
    }
    locale = tag
  }

  private func refuse(_ parser: XMLParser, _ place: SourceLocation, _ message: String, _ advice: String) {
    isRefused = true
    findings.error(.badTranslation, at: place, message, advice: advice)
    parser.abortParsing()
  }

  private func begin(_ field: Field) {
    self.field = field
    text = ""
  }

  private func end() {
    switch field {
    case .source:
      unit?.source += text
      unit?.between?.source = text
    case .target:
      unit?.target += text
      unit?.between?.hasTarget = true
    case .data(let id): unit?.data[id] = text
    case nil: break
    }
    field = nil
    text = ""
  }

  private func placeholder(_ attributes: [String: String]) {
    guard field != nil else { return }
    guard let original = attributes["dataRef"].flatMap({ unit?.data[$0] }) ?? attributes["equiv"] else {
      unit?.problem = "a placeholder says nothing of what it stands for"
      return
    }
    text += original
  }

  private func endUnit() {
    defer { unit = nil }
    guard let unit, let locale else { return }
    if let problem = unit.problem {
      findings.error(
        .badTranslation, at: unit.location, "\(unit.id): \(problem)", advice: "Translate the text as it was exported")
      return
    }
    // A unit is as far as the least of its segments.
    let claim: TranslationUnit.Claim =
      unit.claims.contains(.open) ? .open : unit.claims.contains(.machine) ? .machine : .done
    units.append(
      TranslationUnit(
        pack: pack, locale: locale, key: unit.id, source: NodeReader.trimmed(unit.source),
        target: NodeReader.trimmed(unit.target), claim: claim, location: unit.location))
  }

  /// What a segment's state says; none is the first.
  private static func claim(_ attributes: [String: String]) -> TranslationUnit.Claim {
    switch attributes["state"] {
    case "translated": attributes["subState"] == "\(XLIFFWriter.prefix)machine" ? .machine : .done
    case "reviewed", "final": .done
    default: .open
    }
  }
}
