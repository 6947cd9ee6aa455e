package import FrontlinePacks
internal import FrontlineText

/// Texts for translators as a table: a row a text.
package enum TranslationTable {
  /// The columns. Who translates changes `target`, and `state` where a text is to be taken as it is.
  package static let columns = ["id", "source", "target", "state", "locale", "context"]

  /// The rows of some texts, without the header. The context is what the customer wants, as the pack's author says.
  package static func rows(_ entries: [TranslationEntry], of packs: PackCollection) -> [[String]] {
    entries.map { entry in
      [
        "\(entry.pack)/\(entry.key)", entry.source.value, entry.target?.value ?? "", entry.state.rawValue,
        entry.locale.description, TranslationContext(entry, in: packs).lines.joined(separator: "\n"),
      ]
    }
  }

  /// Reads a table back.
  ///
  /// - Parameters:
  ///   - bytes: the table.
  ///   - file: the name that findings give.
  ///   - locale: the locale of rows that name none.
  static func units(
    _ bytes: [UInt8], file: String, locale: LocaleTag?, limits: AuthoringLimits, _ findings: FindingList
  ) -> [TranslationUnit] {
    let table: CSVTable
    do {
      table = try CSVReader.parse(bytes, file: file, limits: limits)
    } catch {
      findings.add(error.findings)
      return []
    }
    var places: [Int] = []
    for name in columns.prefix(4) {
      guard let place = table.column(name) else {
        findings.error(
          .missingColumn, at: SourceLocation(file: file, line: 1), "the header has no column \"\(name)\"",
          advice: "Keep the header as it was exported: \(columns.joined(separator: ","))")
        return []
      }
      places.append(place)
    }
    let localeColumn = table.column("locale")
    return table.rows.compactMap { row in
      let fields = places.map { NodeReader.trimmed(plainBreaks(row.fields[$0])) }
      let place = table.location(of: row)
      func refuse(_ problem: String, _ advice: String) -> TranslationUnit? {
        findings.error(.badTranslation, at: place, problem, advice: advice)
        return nil
      }
      let tag = localeColumn.map { NodeReader.trimmed(row.fields[$0]) } ?? ""
      guard let rowLocale = tag.isEmpty ? locale : LocaleTag(tag) else {
        return refuse(
          tag.isEmpty ? "the row has no locale" : "\"\(tag)\" is no locale tag",
          "Name it in the column locale, or by --locale")
      }
      let id = fields[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
      guard id.count == 2 else {
        return refuse("\"\(fields[0])\" is no id of a text", "Keep the column id as it was exported")
      }
      guard let claim = claim(fields[3]) else {
        return refuse("the state cannot be \"\(fields[3])\"", "Write done, stale, missing or machine")
      }
      return TranslationUnit(
        pack: String(id[0]), locale: rowLocale, key: String(id[1]), source: fields[1], target: fields[2], claim: claim,
        location: place)
    }
  }

  private static func claim(_ state: String) -> TranslationUnit.Claim? {
    switch TranslationState(rawValue: state.lowercased()) {
    case .done: .done
    case .machine: .machine
    case .stale, .missing: .open
    case nil: state.isEmpty ? .open : nil
    }
  }

  /// A text with line feeds for all line breaks: spreadsheets write their own.
  private static func plainBreaks(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
    var result = String.UnicodeScalarView()
    var before: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\r" { result.append("\n") } else if scalar != "\n" || before != "\r" { result.append(scalar) }
      before = scalar
    }
    return String(result)
  }
}
