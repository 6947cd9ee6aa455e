internal import FrontlineMatching
internal import FrontlinePacks
internal import FrontlineText

/// Reads a table of labelled messages: `text` and `intent`, and where they are known `locale`, `label` and `answer`.
struct TableImport {
  let limits: AuthoringLimits

  static let localeColumn = "locale"
  static let labelColumn = "label"
  static let answerColumn = "answer"

  func fill(_ draft: inout ImportDraft, with files: [ImportedFile]) {
    for file in files {
      do throws(AuthoringError) {
        let table = try CSVReader.parse(file.bytes, file: file.path, limits: limits)
        let messages = try LabelledMessageReader.messages(in: table, limits: limits)
        for (row, message) in zip(table.rows, messages) { add(message, row, of: table, to: &draft) }
      } catch {
        draft.findings.add(error.findings)
      }
    }
  }

  private func add(
    _ message: LabelledMessage, _ row: CSVTable.Row, of table: CSVTable, to draft: inout ImportDraft
  ) {
    let place = table.location(of: row)
    func field(_ column: String) -> String? {
      table.column(column).map { ImportedNode.clean(row.fields[$0]) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    var locale = draft.defaultLocale
    if let code = field(Self.localeColumn) {
      guard let tag = LocaleTag(code) else {
        draft.findings.error(
          .badLocale, at: place, "the row's locale is no locale tag", advice: "Write a tag such as en or pt-BR")
        return
      }
      locale = tag
    }
    let text = ImportedNode.clean(message.text)
    guard message.intent != nil else {
      if !text.isEmpty { draft.add(outOfScope: Located(text, at: place), in: locale) }
      return
    }
    let name = message.label
    draft.edit(name, in: locale, at: place) { language in
      if let label = field(Self.labelColumn), language.label == nil { language.label = Located(label, at: place) }
      if let answer = field(Self.answerColumn), language.answer == nil {
        language.answer = Answer(text: Located(answer, at: place))
      }
    }
    if !text.isEmpty { draft.add(example: Located(text, at: place), to: name, in: locale) }
  }
}
